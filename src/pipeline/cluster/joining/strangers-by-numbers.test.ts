import fc from 'fast-check';
import { expect, it } from 'vitest';
import { post, telling, type Sketch } from '../tellings/telling.fixture.ts';
import { contradicts } from './contradictions.ts';
import { measureRarity } from './rarity.ts';
import { nameOthers } from './strangers-by-numbers.ts';

const apart = (...sketches: readonly [Sketch, Sketch]): boolean =>
  nameOthers(measureRarity(sketches.map(telling)).numbers, 0, 1);

it('keeps apart what happened at two places, and documents that name nobody in common', () => {
  const text = 'Shelling killed farmers';
  expect(apart({ text, place: 'Lashio' }, { text, place: 'Orvenholt' })).toBe(true);
  expect(apart({ text, place: 'Lashio' }, { text, place: 'Lashio' })).toBe(false);
  expect(apart({ text, speaker: 'Reed' }, { text, speaker: 'Bell' })).toBe(true);
  expect(apart({ text, speaker: 'Reed' }, { text, speaker: 'Reed' })).toBe(false);
});

it('keeps nothing apart that may be one happening', () => {
  const maybe = <T>(...values: readonly T[]): fc.Arbitrary<T | undefined> => fc.constantFrom(undefined, ...values);
  const posts = [post(), post()];
  const sketches = fc.record({
    text: fc.constantFrom(
      'Shelling killed farmers near Orvenholt',
      'A raid hit Orvenholt again',
      'Shelling killed farmers',
    ),
    day: maybe(4, 5),
    kind: fc.constantFrom('action' as const, 'statement' as const),
    speaker: maybe('Reed', 'Bell'),
    place: maybe('Lashio', 'Orvenholt'),
    building: maybe(['airport'] as const, ['airport', 'MM'] as const),
    region: maybe('Shan'),
    quantities: fc.subarray(['people killed', 'farmer killed', 'plane']),
    by: maybe('Reed', 'Bell'),
    value: fc.constantFrom('12', '40'),
    document: fc.constantFrom('blog', 'wire'),
    post: fc.constantFrom(...posts),
  });
  fc.assert(
    fc.property(fc.tuple(sketches, sketches), (drawn) => {
      const [a, b] = drawn.map((sketch) => telling(sketch as Sketch));
      if (a === undefined || b === undefined) return;
      const { numbers } = measureRarity([a, b]);
      expect(nameOthers(numbers, 0, 1) && !contradicts(a, b)).toBe(false);
    }),
    { numRuns: 3000 },
  );
});
