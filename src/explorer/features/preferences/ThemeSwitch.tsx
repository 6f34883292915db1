import { usePreferences } from '../../state/preferences-store.ts';
import { THEMES, type Theme } from '../../state/preferences.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import type { IconName } from '../../ui/Icon.tsx';

const FACES: Readonly<Record<Theme, { readonly icon: IconName; readonly name: string }>> = {
  system: { icon: 'contrast', name: 'as the system' },
  light: { icon: 'sun', name: 'light' },
  dark: { icon: 'moon', name: 'dark' },
};

/** Goes round: as the system, light, dark. */
export function ThemeSwitch() {
  const theme = usePreferences((preferences) => preferences.theme);
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'system';
  return (
    <IconButton
      icon={FACES[theme].icon}
      label={`Colours: ${FACES[theme].name}. Switch to ${FACES[next].name}`}
      onClick={() => usePreferences.setState({ theme: next })}
    />
  );
}
