import { describe, expect, it } from 'vitest';
import { describeEntityEvents } from './entity-events.ts';
import { sketchCore } from '../query.fixture.ts';

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

  it('tells when the dated ones of them happened', () => {
    const undatedToo = { kind: 'actor', position: 1, rows: Uint32Array.of(0, 3) } as const;
    const { times } = describeEntityEvents(table, dictionaries, undatedToo, undefined, 2);
    expect(times).toMatchObject({ dated: 1, earliestMs: Float64Array.of(table.earliestMs[0] ?? NaN) });
    expect([...adas().times.earliestMs]).toEqual([...table.earliestMs.subarray(0, 3)]);
  });
});
