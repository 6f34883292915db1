import { describe, expect, it } from 'vitest';
import { describeEntityEvents, histogramOf } from './entity-events.ts';
import { sketchCore } from './query.fixture.ts';

const { table, dictionaries } = sketchCore([
  { hour: 0, actors: [0, 1], places: [2], topics: [0], isDisputed: true, differing: 20 },
  { hour: 10, actors: [0], about: [0], topics: [1] },
  { hour: 40, actors: [0, 2], places: [3], isDisputed: true, differing: 60 },
  { actors: [1] },
]);
const ROWS = Uint32Array.of(0, 1, 2);
const HOUR_MS = 3_600_000;
const scored = { ...table, score: Float32Array.of(0.1, 0.5, 0.1, 0) };
const adas = (knownMs?: number) =>
  describeEntityEvents(scored, dictionaries, { kind: 'actor', position: 0, rows: ROWS }, knownMs, 2);

describe('describeEntityEvents', () => {
  it('puts the most important first and keeps the order of time among equals', () => {
    expect(adas().events).toEqual({ rows: [1, 0], total: 3 });
  });

  it('counts with whom, where and about what, without the one who is meant', () => {
    expect(adas()).toMatchObject({
      people: [{ position: 1, count: 1 }],
      groups: [{ position: 2, count: 1 }],
      places: [
        { position: 2, count: 1 },
        { position: 3, count: 1 },
      ],
    });
  });

  it('names where sources differ, and at a time only where they did by then', () => {
    expect(adas().disputed.rows).toEqual([0, 2]);
    expect(adas(30 * HOUR_MS).disputed.rows).toEqual([0]);
  });
});

describe('histogramOf', () => {
  it('counts the dated events in equal parts of their time', () => {
    expect(histogramOf(table, Uint32Array.of(0, 1, 2, 3), 4)?.counts).toEqual([1, 1, 0, 1]);
  });

  it('is none of one event', () => {
    expect(histogramOf(table, Uint32Array.of(0, 3), 4)).toBeUndefined();
  });

  it('does not let one event of long ago press the others together', () => {
    const hours = [-900_000, ...Array.from({ length: 99 }, (_, hour) => hour)];
    const long = sketchCore(hours.map((hour) => ({ hour }))).table;
    const counts = histogramOf(long, Uint32Array.from(hours.keys()), 10)?.counts ?? [];
    expect(Math.max(...counts)).toBeLessThan(15);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(100);
  });
});
