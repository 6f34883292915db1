import { useSyncExternalStore } from 'react';
import type { EventTexts } from '../query/event-texts.ts';

/** The title of one event; undefined until it has come, or without a row. */
export function useTitle(texts: EventTexts, row: number | undefined): string | undefined {
  return useSyncExternalStore(texts.subscribe, () => (row === undefined ? undefined : texts.textOf(row)?.title));
}
