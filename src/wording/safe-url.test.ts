import { describe, expect, it } from 'vitest';
import { safeWebUrl } from './safe-url.ts';

describe('safeWebUrl', () => {
  it('keeps addresses of the web', () => {
    expect(safeWebUrl('https://example.org/a?b=c')).toBe('https://example.org/a?b=c');
  });

  it.each([
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '//example.org',
    'nonsense',
    undefined,
  ])('refuses %j', (text) => expect(safeWebUrl(text)).toBeUndefined());
});
