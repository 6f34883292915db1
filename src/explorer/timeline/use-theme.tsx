import { useEffect, useState } from 'react';
import { readTheme, type TimelineTheme } from './theme.ts';

/** The page's colours; a new object whenever colours or fonts may have changed, so that what is drawn is drawn anew. */
export function useTheme(): TimelineTheme {
  const [theme, setTheme] = useState(() => readTheme(document.documentElement));
  useEffect(() => {
    const refresh = (): void => setTheme(readTheme(document.documentElement));
    const observer = new MutationObserver(refresh);
    observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme', 'class'] });
    const scheme = matchMedia('(prefers-color-scheme: dark)');
    scheme.addEventListener('change', refresh);
    document.fonts.addEventListener('loadingdone', refresh);
    return () => {
      observer.disconnect();
      scheme.removeEventListener('change', refresh);
      document.fonts.removeEventListener('loadingdone', refresh);
    };
  }, []);
  return theme;
}
