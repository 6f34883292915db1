import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STATUSES } from '../../dataset/records.ts';
import { FACET_KEYS, NO_FILTERS, type FacetChoice, type FacetKey, type ViewFilters } from '../view/view-state.ts';
import { createDatasetIndex } from './dataset-index.ts';
import { anyEvents, sketchCore, type EventSketch } from './query.fixture.ts';
import { findRelaxations } from './relaxations.ts';
import { runQuery } from './run-query.ts';

const IDS = {
  actor: ['ada', 'bo', 'norland-state'],
  place: ['norland', 'fjordshire', 'halvik', 'sudria'],
  topic: ['talks', 'strikes'],
  source: ['gazette', 'herald'],
  status: STATUSES,
} as const;

const CONTAINERS: readonly (readonly string[])[] = [
  ['norland'],
  ['norland', 'fjordshire'],
  ['norland', 'fjordshire', 'halvik'],
  ['sudria'],
];

const pick = (ids: readonly string[], positions: readonly number[] = []) => positions.map((at) => ids[at] ?? '');

/** The plain way to say which ids of a facet an event has. */
function idsOf(event: EventSketch, key: FacetKey): readonly string[] {
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
  }
}

function passes(event: EventSketch, filters: ViewFilters, key: FacetKey): boolean {
  const { include, exclude } = filters[key];
  const ids = idsOf(event, key);
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
  actorMatch: fc.constantFrom('any' as const, 'all' as const),
  text: fc.constant(''),
});

describe('runQuery', () => {
  it('finds and counts what going through the events one by one does', () => {
    fc.assert(
      fc.property(anyEvents, anyFilters, fc.infiniteStream(fc.nat(1)), (events, filters, coins) => {
        const index = createDatasetIndex(sketchCore(events));
        const found = Uint8Array.from(events, () => coins.next().value ?? 0);
        const result = runQuery(index, filters, found);

        const expected = events.map(
          (event, row) => found[row] === 1 && FACET_KEYS.every((key) => passes(event, filters, key)),
        );
        expect([...result.matches].map((match) => match === 1)).toEqual(expected);
        expect(result.matchCount).toBe(expected.filter(Boolean).length);
        expect(result.undatedCount).toBe(
          events.filter((event, row) => expected[row] && event.hour === undefined).length,
        );

        for (const key of FACET_KEYS) {
          const ownCounts = key === 'actor' && filters.actorMatch === 'all';
          const others = events.filter(
            (event, row) =>
              found[row] === 1 &&
              FACET_KEYS.every((other) => (other === key && !ownCounts) || passes(event, filters, other)),
          );
          const counts = IDS[key].map((id) => others.filter((event) => idsOf(event, key).includes(id)).length);
          expect([...result.counts[key]]).toEqual(counts);
        }
      }),
    );
  });

  it('finds what happened in a city, or concerns it, under its country', () => {
    const index = createDatasetIndex(
      sketchCore([
        { hour: 1, places: [2] },
        { hour: 2, about: [2] },
        { hour: 3, places: [3] },
      ]),
    );
    const filters = { ...NO_FILTERS, place: { include: ['norland'], exclude: [] } };
    expect([...runQuery(index, filters).matches]).toEqual([1, 1, 0]);
  });
});

describe('findRelaxations', () => {
  it('names the filter that hides the most', () => {
    const index = createDatasetIndex(
      sketchCore([
        { hour: 1, actors: [0], topics: [0] },
        { hour: 2, actors: [0], topics: [0] },
        { hour: 3, actors: [1], topics: [1] },
      ]),
    );
    const filters: ViewFilters = {
      ...NO_FILTERS,
      actor: { include: ['ada'], exclude: [] },
      topic: { include: ['strikes'], exclude: [] },
    };
    expect(runQuery(index, filters).matchCount).toBe(0);
    expect(findRelaxations(index, filters).map(({ part, matchCount }) => [part, matchCount])).toEqual([
      ['topic', 2],
      ['actor', 1],
    ]);
  });
});
