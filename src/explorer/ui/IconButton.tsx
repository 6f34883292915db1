import type { MouseEventHandler, ReactNode } from 'react';
import { classNames } from '../base/class-names.ts';
import { Icon, type IconName } from './Icon.tsx';

export interface IconButtonProps {
  readonly icon: IconName;
  /** Says what the button does; shown as a tooltip too. */
  readonly label: string;
  readonly onClick: MouseEventHandler<HTMLButtonElement>;
  /** Present for a button that stays down. */
  readonly isPressed?: boolean;
  readonly className?: string;
  /** Where there is room: the label's words beside the icon. */
  readonly children?: ReactNode;
}

/** A button that shows an icon, and words where it is given some. On paper it says nothing. */
export function IconButton({ icon, label, onClick, isPressed, className, children }: IconButtonProps) {
  return (
    <button
      type="button"
      className={classNames('control print:hidden', className)}
      aria-label={label}
      aria-pressed={isPressed}
      title={label}
      onClick={onClick}
    >
      <Icon name={icon} />
      {children}
    </button>
  );
}
