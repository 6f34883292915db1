import { useLayoutEffect } from 'react';
import { useMediaQuery } from '../../base/use-media-query.ts';
import { usePreferences } from '../../state/preferences-store.ts';
import { resolveTheme } from '../../state/preferences.ts';

/** Writes the theme that holds now to the page, where the stylesheet and the canvas read it. */
export function useTheme(): void {
  const theme = usePreferences((preferences) => preferences.theme);
  const isSystemDark = useMediaQuery('(prefers-color-scheme: dark)');
  const resolved = resolveTheme(theme, isSystemDark);
  useLayoutEffect(() => {
    document.documentElement.dataset['theme'] = resolved;
  }, [resolved]);
}
