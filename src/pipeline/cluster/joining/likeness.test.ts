import fc from 'fast-check';
import { expect, it } from 'vitest';
import { likeness } from './likeness.ts';
import { measureRarity } from './rarity.ts';
import { post, telling, type Sketch } from '../tellings/telling.fixture.ts';

const pairsOf = (count: number): readonly (readonly [number, number])[] => {
  const all = Array.from({ length: count }, (_, at) => at);
  return all.flatMap((a) => all.map((b) => [a, b] as const)).filter(([a, b]) => a !== b);
};

it('is the same whichever telling comes first, also where both have as many words', () => {
  const common = telling({ text: 'Shelling killed farmers', day: 4 });
  const rare = telling({ text: 'Shelling killed beekeepers', day: 4 });
  expect(common.stems.size).toBe(rare.stems.size);
  const others = ['Farmers blocked a crossing', 'Farmers sold their wheat'].map((text) => telling({ text, day: 9 }));
  const rarity = measureRarity([common, rare, ...others]);
  expect(likeness(0, 1, rarity)).toBe(likeness(1, 0, rarity));
});

it('need not be known below what is asked for, and is the same above it', () => {
  const texts = [
    'Shelling killed 3 farmers in Lashio',
    'Shells killed 4 farmers',
    'Farmers sold their wheat',
    'Talks in Paris',
  ];
  const rarity = measureRarity(texts.map((text) => telling({ text, day: 4 })));
  const least = 0;
  const pairs = pairsOf(texts.length);
  const whole = pairs.map(([a, b]) => likeness(a, b, rarity));
  const asked = pairs.map(([a, b]) => likeness(a, b, rarity, least));
  expect(asked.some((one) => one === -Infinity)).toBe(true);
  expect(whole.map((one) => (one < least ? undefined : one))).toEqual(
    asked.map((one) => (one < least ? undefined : one)),
  );
});

/** Sums of the same parts in another order. */
const ROUNDING = 1e-9;

it('is never thought too small to be known when it is not, whatever two tellings share', () => {
  const maybe = <T>(...values: readonly T[]): fc.Arbitrary<T | undefined> => fc.constantFrom(undefined, ...values);
  const posts = [post(), post('summary'), post()];
  const texts = [
    'Shelling killed farmers in Lashio',
    'Farmers fled from Orvenholt',
    'A second raid hit Orvenholt',
    'Talks in Paris',
  ];
  const facts = (['rebels', 'army'] as const).map((key) => ({
    of: 'holder' as const,
    value: key,
    key,
    by: key,
    side: key,
  }));
  const sketches = fc.record({
    text: fc.constantFrom(...texts),
    day: fc.constantFrom(4, 5),
    kind: fc.constantFrom('action' as const, 'action' as const, 'statement' as const),
    topic: fc.constantFrom('air-strike', 'peace-talks'),
    speaker: maybe('Reed', undefined),
    place: maybe('Lashio'),
    region: maybe('Shan'),
    quantities: fc.subarray(['people killed', 'farmers']),
    facts: fc.subarray(facts),
    trigger: maybe('kill', 'hit'),
    document: fc.constantFrom('blog', 'wire'),
    post: fc.constantFrom(...posts),
    headline: fc.boolean(),
    leads: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(sketches, { minLength: 2, maxLength: 8 }), (drawn) => {
      const rarity = measureRarity(drawn.map((sketch) => telling(sketch as Sketch)));
      const pairs = pairsOf(drawn.length);
      const whole = pairs.map(([a, b]) => likeness(a, b, rarity));
      expect(pairs.map(([a, b], at) => likeness(a, b, rarity, (whole[at] ?? 0) - ROUNDING))).toEqual(whole);
    }),
    { numRuns: 500 },
  );
});

it('is greater where a headline stands right above than where a sentence does', () => {
  const text = 'Four shepherds were killed on the ridge, the mayor said';
  const likenessOf = (headline: boolean): number => {
    const one = post();
    const above = telling({ text: 'Mayor mourns shepherds', post: one, headline, day: 4 });
    const lead = telling({ text, post: one, day: 4 });
    const other = telling({ text: 'A ferry sank', day: 9 });
    const rarity = measureRarity([above, lead, other]);
    return likeness(0, 1, rarity);
  };
  expect(likenessOf(true) - likenessOf(false)).toBeGreaterThan(1);
});
