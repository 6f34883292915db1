import { describe, expect, it } from 'vitest';
import { createDatasetIndex } from '../../query/dataset-index.ts';
import { sketchCore } from '../../query/query.fixture.ts';
import { byImportance, countValues, entityPosition, entityRows, histogramOf } from './entity-events.ts';

const index = createDatasetIndex(
  sketchCore([
    { hour: 0, actors: [0, 1], places: [2], topics: [0] },
    { hour: 10, actors: [0], about: [0], topics: [1] },
    { hour: 40, actors: [0, 2], places: [3] },
    { actors: [1] },
  ]),
);
const all = Uint8Array.of(1, 1, 1, 1);

describe('entityRows', () => {
  it('finds the events of an actor and a topic that pass the filters', () => {
    expect(entityRows(index, 'actor', 0, all)).toEqual([0, 1, 2]);
    expect(entityRows(index, 'actor', 0, Uint8Array.of(1, 0, 1, 1))).toEqual([0, 2]);
    expect(entityRows(index, 'topic', 1, all)).toEqual([1]);
  });

  it('finds what happened in a place, in what lies in it, and what concerns it', () => {
    expect(entityRows(index, 'place', entityPosition(index, { kind: 'place', id: 'norland' }) ?? NaN, all)).toEqual([
      0, 1,
    ]);
    expect(entityRows(index, 'place', entityPosition(index, { kind: 'place', id: 'halvik' }) ?? NaN, all)).toEqual([0]);
  });

  it('knows no position of what the dataset does not have', () => {
    expect(entityPosition(index, { kind: 'actor', id: 'nobody' })).toBeUndefined();
  });
});

describe('countValues', () => {
  it('counts with whom somebody appears, without the one who is meant', () => {
    expect(countValues(index.table.actors, [0, 1, 2], (position) => position !== 0)).toEqual([
      { position: 1, count: 1 },
      { position: 2, count: 1 },
    ]);
  });
});

describe('byImportance', () => {
  it('puts the greatest score first and keeps the order of time among equals', () => {
    const table = { ...index.table, score: Float32Array.of(0.1, 0.5, 0.1, 0) };
    expect(byImportance(table, [0, 1, 2])).toEqual([1, 0, 2]);
  });
});

describe('histogramOf', () => {
  it('counts the dated events in equal parts of their time', () => {
    const histogram = histogramOf(index.table, [0, 1, 2, 3], 4);
    expect(histogram?.counts).toEqual([1, 1, 0, 1]);
  });

  it('is none of one event', () => {
    expect(histogramOf(index.table, [0, 3], 4)).toBeUndefined();
  });

  it('does not let one event of long ago press the others together', () => {
    const hours = [-900_000, ...Array.from({ length: 99 }, (_, hour) => hour)];
    const { table } = sketchCore(hours.map((hour) => ({ hour })));
    const counts =
      histogramOf(
        table,
        hours.map((_, row) => row),
        10,
      )?.counts ?? [];
    expect(Math.max(...counts)).toBeLessThan(15);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(100);
  });
});
