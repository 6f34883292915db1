import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WORD_SIGNS } from '../../../dataset/search/word-signs.ts';
import { bestRows } from './best-rows.ts';
import { eventsWithAll } from './found-events.ts';
import { importantRows } from './important-rows.ts';
import { createRowBytes, surveyBytes } from './row-fours.ts';
import { WEIGHT_OF_SIGNS } from './word-signs.ts';

/** More than two blocks of rows, the last of them not full. */
const COUNT = 9001;

/** Numbers from 0 to 1 that are the same for the same seed. */
function* chances(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

/** A word that a share of the events has somewhere, where only these signs are. */
function sketchWord(seed: number, share: number, signs: readonly number[]) {
  const chance = chances(seed);
  const bytes = createRowBytes(COUNT);
  for (let row = 0; row < COUNT; row += 1) {
    if (chance.next().value >= share) continue;
    bytes[row] = signs[Math.floor(chance.next().value * signs.length)] ?? 0;
  }
  const { present, bits } = surveyBytes(bytes);
  return { signs: bytes, having: present, anySigns: bits };
}

const anyWord = fc.tuple(fc.nat(), fc.constantFrom(0.01, 0.3, 1), fc.subarray([1, 2, 4, 8, 5], { minLength: 1 }));

describe('eventsWithAll', () => {
  it.each([
    [['a'], [0, 1, 1]],
    [
      ['a', 'b'],
      [0, 0, 1],
    ],
    [[], [0, 0, 0]],
  ])('of %j has the events with all of these words', (words, expected) => {
    const signed = words.map((word) => {
      const signs = createRowBytes(3);
      signs.set(word === 'a' ? [0, 1, 4] : [1, 0, 1]);
      const { present, bits } = surveyBytes(signs);
      return { signs, having: present, anySigns: bits };
    });
    const found = eventsWithAll(signed, 3);
    expect([...found.matches].slice(0, 3)).toEqual(expected);
    expect([0, 1, 2].map(found.has)).toEqual(expected.map((flag) => flag === 1));
    expect(found.total).toBe(expected.filter((flag) => flag === 1).length);
  });
});

describe('bestRows', () => {
  it('gives what weighing every event and sorting all of them gives', () => {
    fc.assert(
      fc.property(
        fc.array(anyWord, { minLength: 1, maxLength: 3 }),
        fc.constantFrom(2, 60, 10_000),
        fc.constantFrom(1, 7, 50),
        fc.constantFrom(1, 100, 1000),
        (sketches, steps, limit, wanted) => {
          const words = sketches.map((sketch) => sketchWord(...sketch));
          const chance = chances(steps);
          const importance = Float32Array.from(
            { length: COUNT },
            () => Math.floor(chance.next().value * steps) / steps,
          );
          const fits = Array.from({ length: COUNT }, (_, row) => {
            const weights = words.map(
              ({ signs, having }) => (WEIGHT_OF_SIGNS[signs[row] ?? 0] ?? 0) * Math.log(1 + COUNT / (1 + having)),
            );
            const sum = weights.includes(0) ? 0 : weights.reduce((a, b) => a + b, 0);
            return sum * (1 + 0.5 * (importance[row] ?? 0));
          });
          const found = [...fits.keys()].filter((row) => (fits[row] ?? 0) > 0);
          const events = eventsWithAll(words, COUNT);
          expect(events.total).toBe(found.length);
          expect(bestRows(events, importance, importantRows(importance, wanted), limit)).toEqual(
            found.toSorted((a, b) => (fits[b] ?? 0) - (fits[a] ?? 0)).slice(0, limit),
          );
        },
      ),
      { numRuns: 40 },
    );
  });

  it('puts the earlier of two first that fit equally, though the later one is more important', () => {
    // A title is half as much again as the beginning of one, as is the most important event beside one of no importance.
    const signs = createRowBytes(2);
    signs.set([WORD_SIGNS.title, WORD_SIGNS.titleBeginning]);
    const events = eventsWithAll([{ signs, having: 2, anySigns: WORD_SIGNS.title | WORD_SIGNS.titleBeginning }], 2);
    const importance = Float32Array.of(0, 1);
    expect(bestRows(events, importance, importantRows(importance, 1), 1)).toEqual([0]);
    expect(bestRows(events, importance, importantRows(importance, 1), 2)).toEqual([0, 1]);
  });

  it('finds nothing where nothing was found', () => {
    const importance = new Float32Array(5);
    expect(bestRows(eventsWithAll([], 5), importance, importantRows(importance), 3)).toEqual([]);
  });
});

describe('importantRows', () => {
  const importance = Float32Array.of(0.2, 0.9, 0.5, 1, 0.5, 0.1);

  it('are about as many as wanted, then four times as many, and say what all others are below', () => {
    const [first, second, ...more] = importantRows(importance, 1);
    expect([...(first?.rows ?? [])]).toEqual([3]);
    expect([...(second?.rows ?? [])]).toEqual([0, 1, 2, 4]);
    expect(first?.below).toBeGreaterThan(0.9);
    expect(second?.below).toBeGreaterThan(0.1);
    expect(second?.below).toBeLessThanOrEqual(0.2);
    expect(more.map(({ rows }) => [...rows])).toEqual([[5]]);
    expect([...(importantRows(importance, 3)[0]?.rows ?? [])]).toEqual([1, 2, 3, 4]);
  });

  it('are none where far more are equally important', () => {
    expect(importantRows(new Float32Array(100).fill(1), 20)).toEqual([]);
  });
});
