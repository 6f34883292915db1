/** Each store is read the same way where there is no browser: tests render what is shown to text. */
import { useSyncExternalStore } from 'react';
import type { EventId } from '../../dataset/records/ids.ts';
import type { EventText } from '../../dataset/format/packed.ts';
import type { EventTexts } from '../query/event-texts.ts';

/** Id and title of one event; undefined while they are on their way, or without a row. */
export function useEventText(texts: EventTexts, row: number | undefined): EventText | undefined {
  const read = (): EventText | undefined => (row === undefined ? undefined : texts.textOf(row));
  return useSyncExternalStore(texts.subscribe, read, read);
}

/** Ids and titles of some events, in their order; each undefined while it is on its way. */
export function useEventTexts(texts: EventTexts, rows: readonly number[]): readonly (EventText | undefined)[] {
  // What changes is which of them have come: texts stay the same once they are here.
  const readWhich = (): string => rows.map((row) => Number(texts.textOf(row) !== undefined)).join('');
  useSyncExternalStore(texts.subscribe, readWhich, readWhich);
  return rows.map((row) => texts.textOf(row));
}

/** The row of an event; undefined while it is being looked up, and when the dataset has no such event. */
export function useEventRow(texts: EventTexts, id: EventId | undefined): number | undefined {
  const read = (): number | undefined => (id === undefined ? undefined : texts.rowOf(id));
  return useSyncExternalStore(texts.subscribe, read, read);
}
