import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestRows } from './best-rows.ts';
import { createRowBytes, keepPresent, surveyBytes } from './row-fours.ts';
import { SIGN_BITS, WEIGHT_OF_SIGNS } from './word-signs.ts';

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

const anyWord = fc.tuple(fc.nat(), fc.constantFrom(0.01, 0.3, 1), fc.subarray([...SIGN_BITS, 5], { minLength: 1 }));

describe('bestRows', () => {
  it('gives what weighing every event and sorting all of them gives', () => {
    fc.assert(
      fc.property(
        fc.array(anyWord, { minLength: 1, maxLength: 3 }),
        fc.constantFrom(2, 60, 10_000),
        fc.constantFrom(1, 7, 50),
        (sketches, steps, limit) => {
          const words = sketches.map((sketch) => sketchWord(...sketch));
          const chance = chances(steps);
          const importance = Float32Array.from(
            { length: COUNT },
            () => Math.floor(chance.next().value * steps) / steps,
          );
          const matches = createRowBytes(COUNT).fill(1);
          const total = words.reduce((_, { signs }) => keepPresent(matches, signs), COUNT);
          const fits = Array.from({ length: COUNT }, (_, row) => {
            const weights = words.map(
              ({ signs, having }) => (WEIGHT_OF_SIGNS[signs[row] ?? 0] ?? 0) * Math.log(1 + COUNT / (1 + having)),
            );
            const sum = weights.includes(0) ? 0 : weights.reduce((a, b) => a + b, 0);
            return sum * (1 + 0.5 * (importance[row] ?? 0));
          });
          const found = [...fits.keys()].filter((row) => (fits[row] ?? 0) > 0);
          expect(total).toBe(found.length);
          expect(bestRows({ matches, total, words }, importance, limit)).toEqual(
            found.toSorted((a, b) => (fits[b] ?? 0) - (fits[a] ?? 0)).slice(0, limit),
          );
        },
      ),
      { numRuns: 40 },
    );
  });

  it('finds nothing where nothing was found', () => {
    expect(bestRows({ matches: createRowBytes(5), total: 0, words: [] }, new Float32Array(5), 3)).toEqual([]);
  });
});
