import { expect, it } from 'vitest';
import { sumsUpOver } from './sums-up-over.ts';

it.each([
  'Shells killed 46 people across Orlo',
  'Orlo: attacks leave dozens dead',
  'Orlo: rebel raids kill nine',
  'Air strikes on Orlo kill 46',
  'Attacks in Orlo leave two towns without power',
])('sums up over a state: %s', (words) => {
  expect(sumsUpOver(words, 'Orlo')).toBe(true);
});

it.each([
  'Shells killed 46 people in Orlo',
  'Orlo: attack leaves nine dead',
  'An air strike on Orlo killed nine',
  'Officials said attacks on a village in Orlo killed nine',
])('tells of one blow: %s', (words) => {
  expect(sumsUpOver(words, 'Orlo')).toBe(false);
});
