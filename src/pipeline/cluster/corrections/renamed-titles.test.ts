import { describe, expect, it } from 'vitest';
import { titleRenamer } from './renamed-titles.ts';

const shown = titleRenamer([
  { was: 'Ada Holme', now: 'Ada Holm' },
  { was: 'The Courier', now: 'The Courier of Ostrel' },
]);

describe('titleRenamer', () => {
  it.each([
    ['Ada Holme signs the order', 'Ada Holm signs the order'],
    ['Minister says the Courier, an outlet, lied', 'Minister says The Courier of Ostrel, an outlet, lied'],
    ['The Courier of Ostrel reports losses', 'The Courier of Ostrel reports losses'],
    ['Ada Holmes resigns', 'Ada Holmes resigns'],
  ])('shows “%s” as “%s”', (title, expected) => {
    expect(shown(title)).toBe(expected);
  });
});
