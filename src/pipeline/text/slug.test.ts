import { describe, expect, it } from 'vitest';
import { digest } from './digest.ts';
import { slug } from './slug.ts';

describe('slug', () => {
  it('is readable', () => {
    expect(slug('Recep Tayyip Erdoğan')).toBe('recep-tayyip-erdogan');
    expect(slug("People's Army (North)")).toBe('people-s-army-north');
  });

  it('is never empty, and tells apart names without Latin letters', () => {
    expect(slug('Київ')).toMatch(/^[0-9a-z]{8}$/);
    expect(slug('Київ')).not.toBe(slug('Харків'));
    expect(slug('')).not.toBe('');
  });
});

describe('digest', () => {
  it('has the length asked for and depends on every letter', () => {
    expect(digest('a', 12)).toHaveLength(12);
    expect(digest('a', 12)).not.toBe(digest('b', 12));
  });

  it('never changes: ids are made of it', () => {
    expect(digest('Dateline', 12)).toMatchInlineSnapshot(`"1tbgsvf5gfb5"`);
  });
});
