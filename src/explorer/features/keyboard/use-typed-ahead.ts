import { useEffect, useState } from 'react';

/**
 * What is typed between the moment when the search was asked for and the one when its box is there: its code may be on the
 * way still. Escape gives the search up. Forgotten when the search is closed.
 */
export function useTypedAhead(isSearching: boolean, giveUp: () => void): string {
  const [text, setText] = useState('');
  useEffect(() => {
    if (!isSearching) return;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]') !== null) return;
      if (event.key === 'Escape') giveUp();
      else if (event.key === 'Backspace') setText((typed) => typed.slice(0, -1));
      // Named keys have names of several letters.
      else if ([...event.key].length === 1) setText((typed) => typed + event.key);
      else return;
      event.preventDefault();
    };
    // Before the shortcuts hear of it: what is typed is no command.
    addEventListener('keydown', onKeyDown, { capture: true });
    return () => {
      removeEventListener('keydown', onKeyDown, { capture: true });
      setText('');
    };
  }, [isSearching, giveUp]);
  return text;
}
