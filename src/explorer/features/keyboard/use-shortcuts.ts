import { useLayoutEffect } from 'react';

export interface Shortcuts {
  readonly onSearch: () => void;
  readonly onHelp: () => void;
  readonly onEscape: () => void;
}

/** The keys that work anywhere. Single letters do nothing while one types or a dialog is open. */
export function useShortcuts({ onSearch, onHelp, onEscape }: Shortcuts): void {
  // Before the screen is painted: a key pressed at its sight was lost.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || document.querySelector('dialog[open]') !== null) return;
      const isCommand = event.metaKey || event.ctrlKey;
      if (isCommand && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        onSearch();
        return;
      }
      if (isCommand || event.altKey || isTyping(event.target)) return;
      if (event.key === '/') {
        event.preventDefault();
        onSearch();
      } else if (event.key === '?') onHelp();
      else if (event.key === 'Escape') onEscape();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [onSearch, onHelp, onEscape]);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null;
}
