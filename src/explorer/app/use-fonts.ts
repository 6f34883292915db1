import { useEffect } from 'react';
import { useAfterPaint } from '../base/use-after-paint.ts';

const FAMILIES = ['Inter Variable', 'Source Serif 4 Variable'];

/**
 * Once the first screen is painted, fetches what the fonts need for its text, and lets them take the place of those that stand
 * in: all at once, since each that came by itself would lay the whole page out anew. Letters that are shown later are fetched
 * then.
 */
export function useFonts(): void {
  const isPainted = useAfterPaint();
  useEffect(() => {
    if (!isPainted) return;
    const text = document.body.textContent;
    void Promise.allSettled(FAMILIES.map((family) => document.fonts.load(`1rem "${family}"`, text))).then(() => {
      document.documentElement.dataset['fonts'] = 'here';
    });
  }, [isPainted]);
}
