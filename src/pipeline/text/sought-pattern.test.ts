import { expect, it } from 'vitest';
import { SoughtPattern } from './sought-pattern.ts';

const COMES_BACK = new SoughtPattern(
  /\b(?:second|new) (?:\p{L}{1,9} )?raid\b|\b(?:came|went) back\b|\braided again\b/iu,
);

it.each([
  'A second air raid hit the port.',
  'New raid on Bor',
  'The planes came back at noon.',
  'The port was raided again.',
])('finds what the expression finds: %s', (text) => {
  expect(COMES_BACK.test(text)).toBe(true);
  expect(COMES_BACK.exec(text)?.[0]).not.toBe('');
});

it.each(['A raid hit the port.', 'Seconds later the news came.', 'The back of the house was raided.', ''])(
  'finds no more: %s',
  (text) => {
    expect(COMES_BACK.test(text)).toBe(false);
    expect(COMES_BACK.exec(text)).toBeNull();
  },
);

it('refuses a pattern that needs no certain word', () => {
  expect(() => new SoughtPattern(/\braid\b|\d{2} dead\b/u)).not.toThrow();
  expect(() => new SoughtPattern(/\braid\b|\d{2}/u)).toThrow('No word is necessary');
});
