import { expect, it } from 'vitest';
import { participleOf } from './participle.ts';

it.each([
  ['killed', 'killed'],
  ['killing', 'killed'],
  ['kills', 'killed'],
  ['wounding', 'wounded'],
  ['strikes', 'struck'],
  ['striking', 'struck'],
  ['struck', 'struck'],
  ['hit', 'hit'],
  ['seizes', 'seized'],
  ['destroy', 'destroyed'],
  ['torches', 'torched'],
  ['carries', 'carried'],
  ['displaces', 'displaced'],
  ['swap', 'swapped'],
  ['set', 'set'],
  ['withdrawn', 'withdrawn'],
  ['retook', 'retaken'],
  ['flew', 'flown'],
  ['flown', 'flown'],
  ['caught', 'caught'],
  ['fought', 'fought'],
  ['fighting', 'fought'],
  ['make', 'made'],
  ['going', 'gone'],
  ['beaten', 'beaten'],
  ['burst', 'burst'],
  ['burying', 'buried'],
])('%s → %s', (verb, participle) => {
  expect(participleOf(verb)).toBe(participle);
});
