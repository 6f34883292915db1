import { create } from 'zustand';
import { viewerZone } from '../../wording/zone-clock.ts';
import { readPreferences, storePreferences, type Preferences, type ZoneChoice } from './preferences.ts';

/** What belongs to the reader and stays in this browser. No link ever writes here. */
export const usePreferences = create<Preferences>()(() => readPreferences());

usePreferences.subscribe(storePreferences);

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
