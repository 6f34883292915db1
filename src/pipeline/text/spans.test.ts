import { describe, expect, it } from 'vitest';
import { liesIn, touches } from './spans.ts';

const span = (start: number, end: number) => ({ start, end });

describe('liesIn', () => {
  it.each([
    [span(2, 4), span(2, 4), true],
    [span(2, 4), span(1, 5), true],
    [span(1, 4), span(2, 5), false],
    [span(2, 6), span(2, 5), false],
  ])('%j in %j: %s', (inner, outer, lies) => {
    expect(liesIn(inner, outer)).toBe(lies);
  });
});

describe('touches', () => {
  it.each([
    [span(2, 4), span(3, 6), true],
    [span(2, 9), span(3, 6), true],
    [span(2, 4), span(4, 6), false],
    [span(7, 9), span(4, 6), false],
  ])('%j and %j: %s, whichever comes first', (a, b, touch) => {
    expect([touches(a, b), touches(b, a)]).toEqual([touch, touch]);
  });
});
