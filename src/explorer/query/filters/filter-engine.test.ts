import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STATUSES } from '../../../dataset/records/records.ts';
import {
  FIGURES,
  FACET_KEYS,
  NO_FILTERS,
  type FacetChoice,
  type FacetKey,
  type TimeWindow,
  type ViewFilters,
} from '../../view/view-state.ts';
import { FilterEngine } from './filter-engine.ts';
import { anyEvents, sketchCore, type EventSketch } from '../query.fixture.ts';
import { findRelaxations } from './relaxations.ts';

const HOUR_MS = 3_600_000;

const IDS = {
  actor: ['ada', 'bo', 'norland-state'],
  place: ['norland', 'fjordshire', 'halvik', 'sudria'],
  topic: ['talks', 'strikes'],
  source: ['gazette', 'herald'],
  status: STATUSES,
  figures: FIGURES,
} as const;

const CONTAINERS: readonly (readonly string[])[] = [
  ['norland'],
  ['norland', 'fjordshire'],
  ['norland', 'fjordshire', 'halvik'],
  ['sudria'],
];

const pick = (ids: readonly string[], positions: readonly number[] = []) => positions.map((at) => ids[at] ?? '');

/** The plain way to say which ids of a facet an event has. */
function idsOf(event: EventSketch, key: FacetKey, knownMs: number | undefined): readonly string[] {
  switch (key) {
    case 'actor':
      return pick(IDS.actor, event.actors);
    case 'place':
      return [
        ...new Set([...(event.places ?? []), ...(event.about ?? [])].flatMap((place) => CONTAINERS[place] ?? [])),
      ];
    case 'topic':
      return pick(IDS.topic, event.topics);
    case 'source':
      return pick(IDS.source, event.sources);
    case 'status':
      return pick(IDS.status, [event.status ?? 0]);
    case 'figures':
      return event.isDisputed === true && differedBy(event, knownMs) ? ['differ'] : [];
  }
}

function differedBy({ differing = NaN }: EventSketch, knownMs: number | undefined): boolean {
  return knownMs === undefined || differing * HOUR_MS <= knownMs;
}

function passes(event: EventSketch, filters: ViewFilters, key: FacetKey): boolean {
  const { include, exclude } = filters[key];
  const ids = idsOf(event, key, filters.knownMs);
  if (exclude.some((id) => ids.includes(id))) return false;
  if (include.length === 0) return true;
  return key === 'actor' && filters.actorMatch === 'all'
    ? include.every((id) => ids.includes(id))
    : include.some((id) => ids.includes(id));
}

function choiceAmong<Id extends string>(ids: readonly Id[]): fc.Arbitrary<FacetChoice<Id>> {
  return fc
    .shuffledSubarray([...ids])
    .chain((some) => fc.nat(some.length).map((cut) => ({ include: some.slice(0, cut), exclude: some.slice(cut) })));
}

const anyFilters: fc.Arbitrary<ViewFilters> = fc.record({
  actor: choiceAmong(IDS.actor),
  place: choiceAmong(IDS.place),
  topic: choiceAmong(IDS.topic),
  source: choiceAmong(IDS.source),
  status: choiceAmong(IDS.status),
  figures: choiceAmong(IDS.figures),
  actorMatch: fc.constantFrom('any' as const, 'all' as const),
  text: fc.constant(''),
  knownMs: fc.option(
    fc.nat(200).map((hour) => hour * HOUR_MS),
    { nil: undefined, freq: 2 },
  ),
});

interface AnyQuery {
  readonly filters: ViewFilters;
  readonly found: readonly number[] | undefined;
  readonly within: TimeWindow | undefined;
}

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 });

const anyQuery: fc.Arbitrary<AnyQuery> = fc.record({
  filters: anyFilters,
  found: maybe(fc.array(fc.nat(1), { minLength: 30, maxLength: 30 })),
  within: maybe(
    fc.tuple(fc.integer({ min: -5, max: 200 }), fc.integer({ min: 1, max: 60 })).map(([from, hours]) => ({
      fromMs: from * HOUR_MS,
      toMs: (from + hours) * HOUR_MS,
    })),
  ),
});

/** A dragged window, typed words, one facet after the other: a query that has parts of the one before. */
const anyQueries = fc
  .array(fc.tuple(anyQuery, fc.subarray(['filters', 'found', 'within'] as const)), {
    minLength: 1,
    maxLength: 8,
  })
  .map((steps) => {
    const queries: AnyQuery[] = [];
    for (const [query, changed] of steps) {
      const last = queries.at(-1);
      queries.push(
        last === undefined ? query : { ...last, ...Object.fromEntries(changed.map((key) => [key, query[key]])) },
      );
    }
    return queries;
  });

/** Passes everything of the query but, perhaps, one facet. */
function passesQuery(event: EventSketch, row: number, query: AnyQuery, left?: FacetKey): boolean {
  const { found, within, filters } = query;
  const { knownMs } = filters;
  const startMs = event.hour === undefined ? NaN : event.hour * HOUR_MS;
  const endMs = startMs + (event.hours ?? 1) * HOUR_MS - 1;
  if (found !== undefined && found[row] !== 1) return false;
  if (within !== undefined && !(startMs <= within.toMs && endMs >= within.fromMs)) return false;
  if (knownMs !== undefined && !((event.reported ?? NaN) * HOUR_MS <= knownMs)) return false;
  return FACET_KEYS.every((key) => key === left || passes(event, filters, key));
}

describe('FilterEngine', () => {
  it('finds and counts, after any changes, what going through the events one by one does', () => {
    fc.assert(
      fc.property(anyEvents, anyQueries, (events, queries) => {
        const { table, dictionaries } = sketchCore(events);
        const engine = new FilterEngine(table, dictionaries);
        for (const query of queries) {
          const textMatches = query.found && Uint8Array.from(events, (_, row) => query.found?.[row] ?? 0);
          engine.apply({ ...query, textMatches });
          const result = engine.result();
          const expected = events.map((event, row) => passesQuery(event, row, query));
          expect([...result.matches].map((match) => match === 1)).toEqual(expected);
          expect(result.matchCount).toBe(expected.filter(Boolean).length);
          expect(result.undatedCount).toBe(
            events.filter((event, row) => expected[row] && event.hour === undefined).length,
          );
          for (const key of FACET_KEYS) {
            const left = key === 'actor' && query.filters.actorMatch === 'all' ? undefined : key;
            const counted = events.filter((event, row) => passesQuery(event, row, query, left));
            expect([...result.counts[key]]).toEqual(
              IDS[key].map(
                (id) => counted.filter((event) => idsOf(event, key, query.filters.knownMs).includes(id)).length,
              ),
            );
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('leaves out what is not there yet, whatever is filtered before', () => {
    const events = [
      { hour: 1, actors: [0] },
      { hour: 2, actors: [0] },
      { hour: 3, actors: [1] },
    ];
    const { table, dictionaries } = sketchCore(events);
    const engine = new FilterEngine(table, dictionaries, Uint8Array.of(0, 1, 1));
    engine.apply({ filters: { ...NO_FILTERS, actor: { include: ['ada'], exclude: [] } } });
    expect([...engine.result().matches]).toEqual([0, 1, 0]);
    engine.apply({ filters: NO_FILTERS });
    expect([...engine.result().matches]).toEqual([0, 1, 1]);
  });

  it('counts only what is there yet', () => {
    const { table, dictionaries } = sketchCore([{ hour: 1, actors: [0] }, { hour: 2, actors: [0] }, { hour: 3 }]);
    const engine = new FilterEngine(table, dictionaries, Uint8Array.of(0, 1, 1));
    expect(engine.result()).toMatchObject({ matches: Uint8Array.of(0, 1, 1), matchCount: 2 });
    expect([...engine.totals.actor]).toEqual([1, 0, 0]);
  });

  it('finds what happened in a city, or concerns it, under its country', () => {
    const { table, dictionaries } = sketchCore([
      { hour: 1, places: [2] },
      { hour: 2, about: [2] },
      { hour: 3, places: [3] },
    ]);
    const engine = new FilterEngine(table, dictionaries);
    engine.apply({ filters: { ...NO_FILTERS, place: { include: ['norland'], exclude: [] } } });
    expect([...engine.result().matches]).toEqual([1, 1, 0]);
  });
});

describe('findRelaxations', () => {
  it('names the filter that hides the most', () => {
    const { table, dictionaries } = sketchCore([
      { hour: 1, actors: [0], topics: [0] },
      { hour: 2, actors: [0], topics: [0] },
      { hour: 3, actors: [1], topics: [1] },
    ]);
    const engine = new FilterEngine(table, dictionaries);
    const filters: ViewFilters = {
      ...NO_FILTERS,
      actor: { include: ['ada'], exclude: [] },
      topic: { include: ['strikes'], exclude: [] },
    };
    engine.apply({ filters });
    expect(engine.matchCount).toBe(0);
    expect(findRelaxations(engine, { filters }).map(({ part, matchCount }) => [part, matchCount])).toEqual([
      ['topic', 2],
      ['actor', 1],
    ]);
    expect(engine.matchCount).toBe(0);
  });
});
