import { create } from 'zustand';
import { viewerZone } from '../../wording/zone-clock.ts';

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

/** What belongs to the reader and stays in this browser. No link ever writes here. */
export const usePreferences = create<Preferences>()(() => parsePreferences(readStored()));

usePreferences.subscribe((preferences) => {
  try {
    localStorage.setItem(STORAGE_KEY, JSON.stringify(preferences));
  } catch {
    // Storage is switched off or full: the choice holds until the page is closed.
  }
});

/** What was stored may be from another version or edited by hand: only known values count. */
export function parsePreferences(stored: string | null): Preferences {
  const fields = parseObject(stored ?? '');
  const theme = 'theme' in fields ? THEMES.find((known) => known === fields.theme) : undefined;
  const zone = 'zone' in fields ? ZONE_CHOICES.find((known) => known === fields.zone) : undefined;
  return { theme: theme ?? DEFAULT_PREFERENCES.theme, zone: zone ?? DEFAULT_PREFERENCES.zone };
}

/** The IANA zone that a choice stands for. */
export function zoneOfChoice(choice: ZoneChoice, corpusZone: string): string {
  switch (choice) {
    case 'corpus':
      return corpusZone;
    case 'utc':
      return 'UTC';
    case 'viewer':
      return viewerZone();
  }
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
