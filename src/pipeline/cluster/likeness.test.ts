import { expect, it } from 'vitest';
import { likeness } from './likeness.ts';
import { measureRarity } from './rarity.ts';
import { post, telling } from './telling.fixture.ts';

it('is the same whichever telling comes first, also where both have as many words', () => {
  const common = telling({ text: 'Shelling killed farmers', day: 4 });
  const rare = telling({ text: 'Shelling killed beekeepers', day: 4 });
  expect(common.stems.size).toBe(rare.stems.size);
  const others = ['Farmers blocked a crossing', 'Farmers sold their wheat'].map((text) => telling({ text, day: 9 }));
  const rarity = measureRarity([common, rare, ...others]);
  const [mine, theirs] = rarity.weighed;
  if (mine === undefined || theirs === undefined) throw new Error('Two tellings were weighed');
  expect(likeness(mine, theirs, rarity)).toBe(likeness(theirs, mine, rarity));
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
  const pairs = rarity.weighed.flatMap((a) => rarity.weighed.map((b) => [a, b] as const)).filter(([a, b]) => a !== b);
  const whole = pairs.map(([a, b]) => likeness(a, b, rarity));
  const asked = pairs.map(([a, b]) => likeness(a, b, rarity, least));
  expect(asked.some((one) => one === -Infinity)).toBe(true);
  expect(whole.map((one) => (one < least ? undefined : one))).toEqual(
    asked.map((one) => (one < least ? undefined : one)),
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
    const [first, second] = rarity.weighed;
    if (first === undefined || second === undefined) throw new Error('Two tellings were weighed');
    return likeness(first, second, rarity);
  };
  expect(likenessOf(true) - likenessOf(false)).toBeGreaterThan(1);
});
