import { describe, expect, it } from 'vitest';
import { zoneOfChoice } from './preferences-store.ts';
import { parsePreferences } from './preferences.ts';

describe('parsePreferences', () => {
  it('gives back what was stored', () => {
    expect(parsePreferences('{"theme":"dark","zone":"utc"}')).toEqual({ theme: 'dark', zone: 'utc' });
  });

  it.each([null, '', '{', '3', 'null', '[]', '{"theme":"pink","zone":7}'])('starts anew from %j', (stored) => {
    expect(parsePreferences(stored)).toEqual({ theme: 'system', zone: 'corpus' });
  });
});

describe('zoneOfChoice', () => {
  it('knows whose clock is meant', () => {
    expect(zoneOfChoice('corpus', 'Asia/Tokyo')).toBe('Asia/Tokyo');
    expect(zoneOfChoice('utc', 'Asia/Tokyo')).toBe('UTC');
  });
});
