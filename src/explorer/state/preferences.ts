/** What a reader has chosen for this browser, as it is stored there. */
export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Whose clock is shown: the one in which the corpus is best read, UTC, or the reader's own. */
export const ZONE_CHOICES = ['corpus', 'utc', 'viewer'] as const;
export type ZoneChoice = (typeof ZONE_CHOICES)[number];

export interface Preferences {
  readonly theme: Theme;
  readonly zone: ZoneChoice;
}

const DEFAULT_PREFERENCES: Preferences = { theme: 'system', zone: 'corpus' };
const STORAGE_KEY = 'dateline-preferences';

/** The theme that holds when the system has this one. */
export function resolveTheme(theme: Theme, isSystemDark: boolean): 'light' | 'dark' {
  if (theme !== 'system') return theme;
  return isSystemDark ? 'dark' : 'light';
}

export function readPreferences(): Preferences {
  return parsePreferences(readStored());
}

export function storePreferences(preferences: Preferences): void {
  try {
    localStorage.setItem(STORAGE_KEY, JSON.stringify(preferences));
  } catch {
    // Storage is switched off or full: the choice holds until the page is closed.
  }
}

/** What was stored may be from another version or edited by hand: only known values count. */
export function parsePreferences(stored: string | null): Preferences {
  const fields = parseObject(stored ?? '');
  const theme = 'theme' in fields ? THEMES.find((known) => known === fields.theme) : undefined;
  const zone = 'zone' in fields ? ZONE_CHOICES.find((known) => known === fields.zone) : undefined;
  return { theme: theme ?? DEFAULT_PREFERENCES.theme, zone: zone ?? DEFAULT_PREFERENCES.zone };
}

function readStored(): string | null {
  try {
    return localStorage.getItem(STORAGE_KEY);
  } catch {
    return null;
  }
}

function parseObject(json: string): object {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}
