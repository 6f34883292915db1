import { useEffect } from 'react';
import { useAfterPaint } from '../../base/use-after-paint.ts';

const FAMILIES = ['Inter Variable', 'Source Serif 4 Variable'];

/**
 * Fetches what the fonts need for a text, and lets them take the place of those that stand in: all at once, since each that came by
 * itself would lay the whole page out anew.
 */
export async function loadFonts(text: string): Promise<void> {
  await Promise.allSettled(FAMILIES.map((family) => document.fonts.load(`1rem "${family}"`, text)));
  document.documentElement.dataset['fonts'] = 'here';
}

/** Once the first screen is painted, has the fonts come for its text. Letters that are shown later are fetched then. */
export function useFonts(): void {
  const isPainted = useAfterPaint();
  useEffect(() => {
    if (isPainted) void loadFonts(document.body.textContent);
  }, [isPainted]);
}
