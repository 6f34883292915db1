import { expect, it } from 'vitest';
import { createNameFinder } from './name-finder.ts';

const found = (text: string, spellings: readonly string[], others: readonly string[] = []): readonly string[] =>
  createNameFinder(spellings, others)(text).map(({ start, end }) => text.slice(start, end));

it('finds a full name in every dress', () => {
  const text = 'JO VALE, Jo\n Vale, Jó Valé and J\u00ADo Vale’s son; not Jo Valentine';
  expect(found(text, ['Jo Vale'])).toEqual(['JO VALE', 'Jo\n Vale', 'Jó Valé', 'J\u00ADo Vale']);
  expect(found('Mr O’Dea', ["O'Dea"])).toEqual(['O’Dea']);
});

it('finds a surname where it is written as a name', () => {
  expect(found('Vale went down the vale to VALE’s', ['Jo Vale', 'Vale'])).toEqual(['Vale', 'VALE']);
});

it('leaves a surname that is part of another name', () => {
  expect(found('Ada Vale met Vale', ['Jo Vale', 'Vale'], ['Ada Vale'])).toEqual(['Vale']);
  expect(found('the Jo Vale Fund', ['Jo Vale', 'Vale'], ['Jo Vale Fund'])).toEqual(['Jo Vale']);
});

it('goes by what reading the text took for whom', () => {
  const find = createNameFinder(['Jo Vale', 'Vale'], []);
  const text = 'Vale and Vale and the teacher';
  const known = { withheld: [{ start: 22, end: 29 }], others: [{ start: 0, end: 4 }] };
  expect(find(text, known).map(({ start }) => start)).toEqual([9, 22]);
});
