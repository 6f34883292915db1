import { describe, expect, it } from 'vitest';
import { countOf } from './plural.ts';

describe('countOf', () => {
  it('agrees with its noun and sets thousands apart', () => {
    expect([0, 1, 2, 12_345].map((count) => countOf(count, 'event'))).toEqual([
      '0 events',
      '1 event',
      '2 events',
      '12,345 events',
    ]);
  });
});
