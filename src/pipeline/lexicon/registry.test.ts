import { describe, expect, it } from 'vitest';
import { nameWords, registryOf } from './registry.ts';

const registry = registryOf({
  actors: [
    { name: 'River Guard', kind: 'armed-force', aliases: ['Guard of Ust Kut'] },
    { name: 'River Guard Fund', kind: 'organisation', aliases: [] },
  ],
  places: [],
});

const found = (text: string): string | undefined => {
  const match = registry.match(nameWords(text), 0);
  if (match === undefined) return undefined;
  return `${'actor' in match.known ? match.known.actor.name : match.known.is}, ${match.length}`;
};

describe('known names', () => {
  it.each([
    ['River Guard troops', 'River Guard, 2'],
    ['River Guard Fund of Bor', 'River Guard Fund, 3'],
    ['River Guardian', undefined],
    ['River', undefined],
  ])('are found as far as they go: %s', (text, name) => expect(found(text)).toBe(name));

  it('are found whether a text joins two words of them or not', () => {
    expect(found('Guard of Ust Kut')).toBe('River Guard, 4');
    expect(found('Guard of Ust-Kut')).toBe('River Guard, 3');
  });
});
