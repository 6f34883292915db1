import { describe, expect, it } from 'vitest';
import { foldName } from '../../dataset/fold.ts';
import { LANDMARKS } from './landmarks.ts';

const KINDS: ReadonlySet<string> = new Set(['city', 'region', 'country', 'building', 'sea', 'other']);

describe('landmarks', () => {
  it('lie on the earth and are of a kind', () => {
    const wrong = LANDMARKS.filter(
      ({ lat, lon, kind }) =>
        !(Math.abs(lat) <= 90 && Math.abs(lon) <= 180 && (lat !== 0 || lon !== 0)) || !KINDS.has(kind),
    );
    expect(wrong).toEqual([]);
  });

  it('are listed once', () => {
    const names = LANDMARKS.map(({ name }) => foldName(name));
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  it('share no other name', () => {
    const owners = new Map<string, string>();
    const shared = LANDMARKS.flatMap(({ name, aliases }) =>
      [...new Set(aliases.map(foldName))].filter((alias) => {
        const owner = owners.get(alias);
        owners.set(alias, name);
        return owner !== undefined;
      }),
    );
    expect(shared).toEqual([]);
  });
});
