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
