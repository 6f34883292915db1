import { useEffectEvent, useLayoutEffect } from 'react';

export interface Shortcuts {
  readonly onSearch: () => void;
  readonly onHelp: () => void;
  readonly onEscape: () => void;
  /** Absent where the browser prints what there is. */
  readonly onPrint: (() => void) | undefined;
}

/** The keys that work anywhere. Single letters do nothing while one types or a dialog is open. */
export function useShortcuts({ onSearch, onHelp, onEscape, onPrint }: Shortcuts): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent): void => {
    if (event.defaultPrevented || document.querySelector('dialog[open]') !== null) return;
    const isCommand = event.metaKey || event.ctrlKey;
    const command = isCommand ? { k: onSearch, p: onPrint }[event.key.toLowerCase()] : undefined;
    if (command !== undefined) {
      event.preventDefault();
      command();
      return;
    }
    if (isCommand || event.altKey || isTyping(event.target)) return;
    if (event.key === '/') {
      event.preventDefault();
      onSearch();
    } else if (event.key === '?') onHelp();
    else if (event.key === 'Escape') onEscape();
  });
  // Before the screen is painted: a key pressed at its sight was lost.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent): void => onKeyDown(event);
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null;
}
