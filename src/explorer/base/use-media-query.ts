import { useSyncExternalStore } from 'react';

/** Whether the media query holds now; follows changes. */
export function useMediaQuery(query: string): boolean {
  return useSyncExternalStore(
    (onChange) => {
      const list = matchMedia(query);
      list.addEventListener('change', onChange);
      return () => list.removeEventListener('change', onChange);
    },
    () => matchMedia(query).matches,
    // a test renders to text, without a screen
    () => false,
  );
}

/** Below this width there is one column: list, sheet and pages instead of panels. */
export const WIDE_SCREEN = '(min-width: 64em)';
