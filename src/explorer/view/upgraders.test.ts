import { describe, expect, it } from 'vitest';
import { createUpgrade, type LinkUpgrader } from './upgraders.ts';

const rename =
  (from: string, to: string): LinkUpgrader =>
  (parameters) =>
    new Map([...parameters].map(([name, value]) => [name === from ? to : name, value]));

describe('createUpgrade', () => {
  const upgraders = new Map([
    [1, rename('who', 'person')],
    [2, rename('person', 'actor')],
  ]);

  it('takes every step from the link’s version on, and no other', () => {
    const upgrade = createUpgrade(upgraders, 3);
    expect([...upgrade(new Map([['who', 'a']]), 1)]).toEqual([['actor', 'a']]);
    expect([...upgrade(new Map([['person', 'a']]), 2)]).toEqual([['actor', 'a']]);
    expect([...upgrade(new Map([['who', 'a']]), 3)]).toEqual([['who', 'a']]);
  });

  it('stops at once when a step is missing', () => {
    expect(() => createUpgrade(new Map([[1, rename('a', 'b')]]), 3)).toThrow('from version 2 to 3');
  });
});
