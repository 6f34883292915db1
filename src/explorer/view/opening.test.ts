import { describe, expect, it } from 'vitest';
import { openingOf } from './opening.ts';

describe('openingOf', () => {
  it.each([
    ['', 'landing'],
    ['?v=1&from=2025-06-01&to=2025-06-03&zone=Europe/Kyiv&tracks=actor', 'landing'],
    ['?event=talks-end-4k2x', 'view'],
    ['?v=1&place=halvik', 'view'],
    ['?page=map', 'view'],
    ['?order=oldest', 'view'],
    ['?future=1', 'view'],
    ['?topic=talks&embed=1', 'embed'],
    ['?embed=0', 'view'],
  ])('%s opens the %s', (search, opening) => {
    expect(openingOf(search)).toBe(opening);
  });
});
