import { expect, it } from 'vitest';
import { likeness } from './likeness.ts';
import { measureRarity } from './rarity.ts';
import { telling } from './telling.fixture.ts';

it('is the same whichever telling comes first, also where both have as many words', () => {
  const common = telling({ text: 'Shelling killed farmers', day: 4 });
  const rare = telling({ text: 'Shelling killed beekeepers', day: 4 });
  expect(common.stems.size).toBe(rare.stems.size);
  const others = ['Farmers blocked a crossing', 'Farmers sold their wheat'].map((text) => telling({ text, day: 9 }));
  const rarity = measureRarity([common, rare, ...others]);
  expect(likeness(common, rare, rarity)).toBe(likeness(rare, common, rarity));
});
