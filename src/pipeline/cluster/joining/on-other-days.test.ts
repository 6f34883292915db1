import { expect, it } from 'vitest';
import type { LocalFact } from '../../stage.ts';
import { tellOnOtherDays } from './on-other-days.ts';
import { telling, type Sketch } from '../tellings/telling.fixture.ts';

/** Talks that a paper lets begin on a day of May. */
const talks = (paper: string, day: number, words: Partial<Sketch> = {}): Sketch => ({
  text: 'The two sides are to meet in Mirza',
  place: 'Mirza',
  document: paper,
  day,
  status: 'planned',
  facts: [date(paper, `2024-05-${String(day).padStart(2, '0')}`)],
  ...words,
});
const date = (by: string, key: string): LocalFact => ({ of: 'date', value: key, key, by, side: by, about: ['talk'] });

it.each<[string, Sketch, Sketch, boolean]>([
  ['by two papers', talks('blog', 6), talks('wire', 8), true],
  ['on one day', talks('blog', 6), talks('wire', 6), false],
  ['in two towns', talks('blog', 6), talks('wire', 8, { place: 'Tarhan' }), false],
  ['weeks apart', talks('blog', 1), talks('wire', 28), false],
  [
    'of two kinds',
    talks('blog', 6),
    talks('wire', 8, { facts: [{ ...date('wire', '2024-05-08'), about: ['vote'] }] }),
    false,
  ],
])('knows whether one thing is planned differently: %s', (_what, one, other, expected) => {
  expect(tellOnOtherDays(telling(one), telling(other))).toBe(expected);
});

it('takes two days that one paper gives for two meetings', () => {
  const [first, second] = [telling(talks('blog', 6)), telling(talks('wire', 8))];
  expect(tellOnOtherDays(first, { ...second, document: first.document })).toBe(false);
});
