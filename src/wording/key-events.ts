/** What is shown first to whoever has not asked anything yet: by the explorer, and by the page that is there before it. */
import { MS_PER_DAY } from '../dataset/times/calendar-day.ts';
import { listAt } from '../dataset/columns/columns.ts';
import type { Dictionaries, EventTable } from '../dataset/format/packed.ts';
import { wallFromInstant } from './zone-clock.ts';

/** So many of the most important events. */
export const KEY_EVENTS_SHOWN = 10;
const NAMES_SHOWN = 4;

/**
 * Key events in the order in which they are shown: the latest day first, of one day the most important.
 * @param rows the most important first
 */
export function latestDayFirst({ earliestMs }: EventTable, rows: readonly number[], zone: string): readonly number[] {
  const dayOf = (row: number): number => Math.floor(wallFromInstant(earliestMs[row] ?? NaN, zone) / MS_PER_DAY);
  return rows.slice(0, KEY_EVENTS_SHOWN).toSorted((a, b) => dayOf(b) - dayOf(a));
}

/** Whom or what an event names, as the explorer filters by it. */
export interface NamedInEvent {
  readonly key: 'actor' | 'place';
  readonly id: string;
  readonly name: string;
}

/**
 * Who and where, in few words: people tell more than the states that most events have, and a state goes before the land of
 * that name.
 */
export function namesOfEvent(table: EventTable, dictionaries: Dictionaries, row: number): readonly NamedInEvent[] {
  const actors = [...listAt(table.actors, row)].flatMap((actor) => dictionaries.actors[actor] ?? []);
  const places = [...listAt(table.places, row)].flatMap((place) => dictionaries.places[place] ?? []);
  const actorNames = (arePeople: boolean): readonly NamedInEvent[] =>
    actors.filter(({ kind }) => (kind === 'person') === arePeople).map(({ id, name }) => ({ key: 'actor', id, name }));
  const placeNames = places
    .filter(({ kind }) => kind !== 'country')
    .map(({ id, name }): NamedInEvent => ({ key: 'place', id, name }));
  const named = new Map([...actorNames(true), ...placeNames, ...actorNames(false)].map((one) => [one.name, one]));
  return [...named.values()].slice(0, NAMES_SHOWN);
}
