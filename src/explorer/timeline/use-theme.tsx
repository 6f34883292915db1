import { useEffect, useState } from 'react';
import { readTheme, SANS_FONT, type TimelineTheme } from './draw/theme.ts';

/** The page's colours; a new object whenever they or the canvas's font may have changed, so that what is drawn is drawn anew. */
export function useTheme(): TimelineTheme {
  const [theme, setTheme] = useState(() => readTheme(document.documentElement));
  useEffect(() => {
    const refresh = (): void => setTheme(readTheme(document.documentElement));
    const observer = new MutationObserver(refresh);
    observer.observe(document.documentElement, {
      attributes: true,
      attributeFilter: ['data-theme', 'data-apart', 'class'],
    });
    const scheme = matchMedia('(prefers-color-scheme: dark)');
    scheme.addEventListener('change', refresh);
    const onFonts = ({ fontfaces }: FontFaceSetLoadEvent): void => {
      if (fontfaces.some(({ family }) => SANS_FONT.includes(family.replaceAll('"', '')))) refresh();
    };
    document.fonts.addEventListener('loadingdone', onFonts);
    return () => {
      observer.disconnect();
      scheme.removeEventListener('change', refresh);
      document.fonts.removeEventListener('loadingdone', onFonts);
    };
  }, []);
  return theme;
}
