import { useEffect } from 'react';
import { useSession } from '../../state/session-store.ts';

/**
 * Keeps what is typed between the moment when the search was asked for and the one when its box is there: its code may be on
 * the way still. Forgotten when the search is closed.
 */
export function useTypedAhead(isSearching: boolean): void {
  useEffect(() => {
    if (!isSearching) return;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]') !== null) return;
      const { typedAhead } = useSession.getState();
      if (event.key === 'Backspace') useSession.setState({ typedAhead: typedAhead.slice(0, -1) });
      // Named keys have names of several letters.
      else if ([...event.key].length === 1) useSession.setState({ typedAhead: typedAhead + event.key });
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', onKeyDown);
    return () => {
      removeEventListener('keydown', onKeyDown);
      useSession.setState({ typedAhead: '' });
    };
  }, [isSearching]);
}
