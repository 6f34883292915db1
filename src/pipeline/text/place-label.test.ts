import { expect, it } from 'vitest';
import { placeCellLength, placeLabelLength } from './place-label.ts';

const label = (text: string): string => text.slice(0, placeLabelLength(text));

it.each([
  ['Bor: two killed in a house.', 'Bor'],
  ['Bor, Upper Valley: strike on a flat kills six.', 'Bor, Upper Valley'],
  ['Bor, southern suburbs of Novigrad: at least 10 wounded.', 'Bor, southern suburbs of Novigrad'],
])('says where in %j', (text, expected) => {
  expect(label(text)).toBe(expected);
});

it.each([
  'Reed: talks went well.',
  'Reed: “Two were killed”',
  'The dead: two drivers killed by a mine.',
  'Governor Ann Reed says: two killed.',
  'On Sunday in Bor: two killed.',
])('is absent in %j', (text) => {
  expect(label(text)).toBe('');
});

it.each(['Bor', 'near Bor', 'Bor district, Upper Valley', 'Novi Grad and Bor'])('is a cell of places: %j', (text) => {
  expect(placeCellLength(text, (name) => name === 'Bor')).toBe(text.length);
});

it.each(['Final Offensive', 'Bor falls', 'Bor: two killed', 'Shelling of Bor', 'Bor.'])('is none: %j', (text) => {
  expect(placeCellLength(text, (name) => name === 'Bor')).toBe(0);
});
