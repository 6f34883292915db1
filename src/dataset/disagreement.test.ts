import { expect, it } from 'vitest';
import { disagreements } from './disagreement.ts';
import { documentId } from './ids.ts';
import type { Claim } from './records.ts';

const claim = (what: string, value: string, unit?: string): Claim => ({
  what,
  value,
  ...(unit !== undefined && { unit }),
  document: documentId('blog'),
  start: 0,
  end: 1,
  quote: '',
});

it('finds the quantities with more than one value', () => {
  const claims = [claim('dead', '3'), claim('trucks', '5'), claim('dead', '4'), claim('trucks', '5')];
  expect(disagreements(claims)).toEqual([[claim('dead', '3'), claim('dead', '4')]]);
});

it('tells units apart', () => {
  expect(disagreements([claim('cost', '7', 'USD'), claim('cost', '7', 'EUR')])).toHaveLength(1);
});

it('finds none among equal or single claims', () => {
  expect(disagreements([claim('dead', '3'), claim('dead', '3'), claim('hurt', '9')])).toEqual([]);
});

it('takes one figure in two spellings, or of one thing under two names, as one', () => {
  expect(disagreements([claim('returned', '6,000', 'body'), claim('returned', '6000', 'remains')])).toEqual([]);
});

it.each([
  ['at least 9', '9'],
  ['more than 100', 'over 100'],
  ['nearly 400', '400'],
  ['several hundred', '339'],
  ['dozens', 'some 40'],
  ['tens of thousands', '30,000'],
  ['30 to 40', '35'],
  ['up to 3,000', '2,500'],
])('takes %s and %s as what may be one figure', (a, b) => {
  expect(disagreements([claim('dead', a), claim('dead', b)])).toEqual([]);
});

it.each([
  ['at least 54', '270'],
  ['41', '40'],
  ['nearly 400', '339'],
  ['dozens', 'none'],
  ['at least 4', '5'],
  ['barely an hour', 'less than two hours'],
])('finds that %s and %s differ', (a, b) => {
  expect(disagreements([claim('dead', a), claim('dead', b)])).toHaveLength(1);
});
