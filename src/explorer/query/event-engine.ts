/**
 * Answers every question about many events. For a small dataset it runs on the page and answers at once; for a large one it
 * runs in a worker, behind the same interface.
 */
import { listAt } from '../../dataset/columns/columns.ts';
import { findNeighbours, type Neighbours } from '../../dataset/read/neighbours.ts';
import type { Dictionaries, EventTable } from '../../dataset/format/packed.ts';
import type { EntityRef } from '../view/page-ref.ts';
import { NO_FILTERS, type Clock, type ListOrder, type TimeWindow, type ViewFilters } from '../view/view-state.ts';
import { disputedEvents } from './events/disputed-events.ts';
import { describeEntityEvents, type EntityEvents } from './events/entity-events.ts';
import type { TextSearch } from './search/text-search.ts';
import { eventsInWindow, undatedEvents, type EventListing } from './events/events-in-window.ts';
import type { EventQuery, FacetCounts, FilterEngine, QueryResult } from './filters/filter-engine.ts';
import { countPlaces, type PlaceCounts } from './places/place-counts.ts';
import { inOrder, layOutByReport } from './report-clock.ts';
import { findRelaxations, type Relaxation } from './filters/relaxations.ts';

export type Answer<T> = T | Promise<T>;

/** Which list is meant: the events in a window, or those without a date. */
export type ListRequest =
  | { readonly of: 'window'; readonly window: TimeWindow; readonly order: ListOrder; readonly clock: Clock }
  | { readonly of: 'undated'; readonly clock: Clock };

/** What searched words find, best first. */
export type SearchAnswer = EventListing;

/** Questions that need words which are not here yet are answered later, or fail with a DownloadError or DatasetError. */
export interface EventEngine {
  /** The events that pass the filters, with the facets' counts. */
  readonly filter: (filters: ViewFilters) => Answer<QueryResult>;
  /** The facets' counts of the events that may have happened in a window: quick from one window to the next. */
  readonly countWithin: (filters: ViewFilters, window: TimeWindow) => Answer<FacetCounts>;
  /** The beginning of the list of those that pass the filters. */
  readonly list: (filters: ViewFilters, request: ListRequest, limit: number) => Answer<EventListing>;
  /** Which filters to give up when nothing is found. */
  readonly relax: (filters: ViewFilters) => Answer<readonly Relaxation[]>;
  /** Words alone, whatever the filters. @param knownMs only what had been reported by then; absent: all */
  readonly search: (text: string, limit: number, knownMs?: number) => Promise<SearchAnswer>;
  /** Those that pass the filters and on which sources differ, the most recent first. */
  readonly disputed: (filters: ViewFilters, limit: number) => Answer<EventListing>;
  /** Where those happened that pass the filters. */
  readonly places: (filters: ViewFilters) => Answer<PlaceCounts>;
  /** What passes the filters of one actor, place or topic; undefined when the dataset does not have it. */
  readonly entity: (filters: ViewFilters, entity: EntityRef, limit: number) => Answer<EntityEvents | undefined>;
  /** The events before and after with the same people or place, whatever the filters. @param knownMs as for `search` */
  readonly neighbours: (row: number, knownMs?: number) => Answer<Neighbours>;
}

/** Events in the order of one of their clocks. */
interface LaidOut {
  readonly table: EventTable;
  /** The dataset's row at a position of that order. */
  readonly rowOf: (position: number) => number;
  /** A byte for each row, by position. */
  readonly arrange: (bytes: Uint8Array) => Uint8Array;
}

function laidOutByReport(table: EventTable, corpusZone: string): LaidOut {
  const { table: ordered, rows } = layOutByReport(table, corpusZone);
  return { table: ordered, rowOf: (position) => rows[position] ?? position, arrange: (bytes) => inOrder(bytes, rows) };
}

/** What the engine answers about. */
export interface EngineEvents {
  readonly table: EventTable;
  readonly dictionaries: Dictionaries;
  /** The zone in which the dataset counts its days. */
  readonly corpusZone: string;
}

/** @param openSearch the same one each time: its code comes when words are asked for */
export function createEventEngine(
  { table, dictionaries, corpusZone }: EngineEvents,
  engine: FilterEngine,
  openSearch: () => Promise<TextSearch>,
): EventEngine {
  /** Brings the engine to the filters, then asks it: nothing else comes between. */
  const ask = <T>(filters: ViewFilters, question: (query: EventQuery) => T, within?: TimeWindow): Answer<T> => {
    const askNow = (textMatches?: Uint8Array): T => {
      const query = { filters, textMatches, within };
      engine.apply(query);
      return question(query);
    };
    if (filters.text === NO_FILTERS.text) return askNow();
    return openSearch()
      .then(({ matches }) => matches(filters.text))
      .then(askNow);
  };
  const byEvent: LaidOut = { table, rowOf: (position) => position, arrange: (bytes) => bytes };
  let byReport: LaidOut | undefined;
  const laidOut = (clock: Clock): LaidOut =>
    clock === 'event' ? byEvent : (byReport ??= laidOutByReport(table, corpusZone));
  const listNow = (request: ListRequest, limit: number): EventListing => {
    const { table: ordered, rowOf, arrange } = laidOut(request.clock);
    const matches = arrange(engine.matches);
    const { rows, total } =
      request.of === 'undated'
        ? undatedEvents(ordered, matches, limit)
        : eventsInWindow(ordered, matches, request.window, request.order, limit);
    return { rows: rows.map(rowOf), total };
  };
  const entityNow = ({ kind, id }: EntityRef, { knownMs }: ViewFilters, limit: number): EntityEvents | undefined => {
    const { positions, rows: rowsOf } = engine.columnOf(kind);
    const position = positions.get(id);
    if (position === undefined) return undefined;
    const rows = listAt(rowsOf, position).filter((row) => engine.matches[row] === 1);
    return describeEntityEvents(table, dictionaries, { kind, position, rows }, knownMs, limit);
  };
  return {
    filter: (filters) => ask(filters, () => engine.result()),
    countWithin: (filters, window) => ask(filters, () => engine.counts(), window),
    list: (filters, request, limit) => ask(filters, () => listNow(request, limit)),
    relax: (filters) => ask(filters, (query) => findRelaxations(engine, query)),
    disputed: (filters, limit) => ask(filters, () => disputedEvents(table, engine.matches, filters.knownMs, limit)),
    places: (filters) => ask(filters, () => countPlaces(table, dictionaries.places, engine.matches)),
    entity: (filters, entity, limit) => ask(filters, () => entityNow(entity, filters, limit)),
    neighbours: (row, knownMs) => findNeighbours({ table, dictionaries }, row, knownMs),
    search: async (text, limit, knownMs) => (await openSearch()).best(text, limit, knownMs),
  };
}
