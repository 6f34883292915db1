import { useEffect, useId, useRef, useState, type FocusEvent, type KeyboardEvent, type ReactNode } from 'react';
import { classNames } from '../base/class-names.ts';

export interface DropdownProps {
  /** What the button shows. */
  readonly label: ReactNode;
  /** What the button is called, where what it shows is no name; shown as a tooltip too. */
  readonly name?: string;
  readonly buttonClassName?: string;
  /** Where the panel opens, seen from the button. */
  readonly opens: 'below-right' | 'above-left';
  readonly children: ReactNode;
}

const PLACES = {
  'below-right': 'top-full right-0 mt-1',
  'above-left': 'bottom-full left-0 mb-1',
} as const;

/** A button that shows and hides a panel beside it; Esc, or going elsewhere, hides the panel too. */
export function Dropdown({ label, name, buttonClassName, opens, children }: DropdownProps) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const host = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!isOpen) return;
    const onPointerDown = (event: PointerEvent): void => {
      if (event.target instanceof Node && host.current?.contains(event.target) !== true) setOpen(false);
    };
    addEventListener('pointerdown', onPointerDown);
    return () => removeEventListener('pointerdown', onPointerDown);
  }, [isOpen]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !isOpen) return;
    event.preventDefault();
    event.stopPropagation();
    setOpen(false);
    button.current?.focus();
  };
  const onBlur = (event: FocusEvent): void => {
    if (event.relatedTarget instanceof Node && host.current?.contains(event.relatedTarget) !== true) setOpen(false);
  };

  return (
    <div ref={host} className="relative" onBlur={onBlur}>
      <button
        ref={button}
        type="button"
        className={classNames('control', buttonClassName)}
        aria-expanded={isOpen}
        aria-controls={id}
        aria-label={name}
        title={name}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={onKeyDown}
      >
        {label}
      </button>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- hears Esc from what it holds */}
      <div id={id} hidden={!isOpen} className={classNames('panel absolute z-30', PLACES[opens])} onKeyDown={onKeyDown}>
        {isOpen && children}
      </div>
    </div>
  );
}
