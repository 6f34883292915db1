import * as fc from 'fast-check';
import { actorId, documentId, eventId, placeId, topicId } from '../../dataset/records/ids.ts';
import type { Dictionaries, EventTable, EventText, PlaceEntry } from '../../dataset/format/packed.ts';
import { countedFacets, type DatasetIndex } from './dataset-index.ts';
import { createEventTexts } from './event-texts.ts';
import { FilterEngine } from './filters/filter-engine.ts';
import { STATUSES } from '../../dataset/records/records.ts';

/** What the tests say of one event; rows must come dated first, by time. Times are whole hours. */
export interface EventSketch {
  readonly hour?: number;
  readonly hours?: number;
  /** Hour of the first report; absent: none has a time. */
  readonly reported?: number;
  readonly actors?: readonly number[];
  readonly places?: readonly number[];
  readonly about?: readonly number[];
  readonly topics?: readonly number[];
  readonly sources?: readonly number[];
  readonly status?: number;
  readonly isDisputed?: boolean;
  /** Hour by which sources had differed; absent: that is not known. */
  readonly differing?: number;
  readonly title?: string;
}

const HOUR_MS = 3_600_000;

const PLACES: readonly PlaceEntry[] = [
  { id: placeId('norland'), name: 'Norland', kind: 'country', aliases: [] },
  { id: placeId('fjordshire'), name: 'Fjordshire', kind: 'region', parent: 0, aliases: [] },
  { id: placeId('halvik'), name: 'Halvik', kind: 'city', parent: 1, aliases: [] },
  { id: placeId('sudria'), name: 'Sudria', kind: 'country', aliases: [] },
];

/** A table, dictionaries and texts that are all here. */
interface WholeTable {
  readonly table: EventTable;
  readonly dictionaries: Dictionaries;
  /** By row. */
  readonly texts: readonly EventText[];
}

export function createDatasetIndex({ table, dictionaries, texts }: WholeTable): DatasetIndex {
  const { totals } = new FilterEngine(table, dictionaries);
  return { table, dictionaries, texts: createEventTexts(texts), facets: countedFacets(dictionaries, totals) };
}

/** A decoded dataset of two persons, a state, four places, two topics and two sources. */
export function sketchCore(events: readonly EventSketch[]): WholeTable {
  const column = (list: (event: EventSketch) => readonly number[] | undefined) => {
    const lists = events.map((event) => list(event) ?? []);
    const ends = lists.map((_, row) => lists.slice(0, row + 1).flat().length);
    return { offsets: Uint32Array.from([0, ...ends]), values: Uint32Array.from(lists.flat()) };
  };
  const timeOf = (event: EventSketch) => (event.hour === undefined ? NaN : event.hour * HOUR_MS);
  const table: EventTable = {
    count: events.length,
    dated: events.filter((event) => event.hour !== undefined).length,
    earliestMs: Float64Array.from(events, timeOf),
    latestMs: Float64Array.from(events, (event) => timeOf(event) + (event.hours ?? 1) * HOUR_MS - 1),
    reportedMs: Float64Array.from(events, ({ reported = NaN }) => reported * HOUR_MS),
    precision: Uint8Array.from(events, (event) => (event.hour === undefined ? 6 : 0)),
    uncertain: new Uint8Array(events.length),
    status: Uint8Array.from(events, (event) => event.status ?? 0),
    kind: new Uint8Array(events.length),
    score: new Float32Array(events.length),
    disagreement: Uint8Array.from(events, (event) => Number(event.isDisputed === true)),
    differsMs: new Map(
      events.flatMap(({ isDisputed, differing }, row) =>
        isDisputed === true && differing !== undefined ? [[row, differing * HOUR_MS]] : [],
      ),
    ),
    actors: column((event) => event.actors),
    places: column((event) => event.places),
    about: column((event) => event.about),
    topics: column((event) => event.topics),
    sources: column((event) => event.sources),
  };
  return {
    table,
    texts: events.map((event, row) => ({ id: eventId(`e${row}`), title: event.title ?? `Event ${row}` })),
    dictionaries: {
      actors: [
        { id: actorId('ada'), name: 'Ada', kind: 'person', aliases: [] },
        { id: actorId('bo'), name: 'Bo', kind: 'person', aliases: [] },
        { id: actorId('norland-state'), name: 'Norland', kind: 'state', aliases: [] },
      ],
      places: PLACES,
      topics: [
        { id: topicId('talks'), label: 'Talks' },
        { id: topicId('strikes'), label: 'Strikes' },
      ],
      sources: [{ id: documentId('gazette') }, { id: documentId('herald') }],
    },
  };
}

const positions = (count: number) => fc.uniqueArray(fc.nat(count - 1), { maxLength: count });

/** Up to thirty events with any values at all; the last ones undated. */
export const anyEvents: fc.Arbitrary<readonly EventSketch[]> = fc
  .array(
    fc.record(
      {
        hour: fc.nat(200),
        hours: fc.integer({ min: 1, max: 30 }),
        reported: fc.nat(200),
        actors: positions(3),
        places: positions(4),
        about: positions(4),
        topics: positions(2),
        sources: positions(2),
        status: fc.nat(STATUSES.length - 1),
        isDisputed: fc.boolean(),
        differing: fc.nat(200),
      },
      { requiredKeys: [] },
    ),
    { maxLength: 30 },
  )
  .map((events) => events.toSorted((a, b) => (a.hour ?? Infinity) - (b.hour ?? Infinity) || 0));
