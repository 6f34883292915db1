import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bibtexOf } from './bibtex.ts';

const ENTRY = { key: 'dateline-e1', title: 'A', address: 'https://a.example/?v=1&event=e1', visited: '2031-06-01' };

/** True when every brace that opens closes, and none closes that was not open. */
function isBalanced(text: string): boolean {
  let depth = 0;
  for (const [sign] of text.matchAll(/\\[\\{}]|[{}]/g)) {
    if (sign === '{') depth += 1;
    if (sign === '}') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

describe('bibtexOf', () => {
  it('writes what is known', () => {
    expect(bibtexOf({ ...ENTRY, title: '50% of R&D', publisher: 'The Crier', date: '2031-05-04' })).toBe(
      [
        '@misc{dateline-e1,',
        '  title = {{50\\% of R\\&D}},',
        '  author = {{The Crier}},',
        '  year = {2031},',
        '  date = {2031-05-04},',
        '  howpublished = {\\url{https://a.example/?v=1&event=e1}},',
        '  urldate = {2031-06-01},',
        '}',
      ].join('\n'),
    );
  });

  it('is one entry, whatever a title or a key holds', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('}}\n@misc{x,', '\\input{/etc/passwd}', '%', '\\'),
    );
    fc.assert(
      fc.property(hostile, hostile, (title, key) => {
        const entry = bibtexOf({ ...ENTRY, title, key });
        expect(isBalanced(entry)).toBe(true);
        expect(entry.split('\n')).toHaveLength(5);
        expect(entry).not.toMatch(/(?<!\\)\\(?!url\{|textbackslash|textascii|[#$%&_{}])/);
      }),
    );
  });
});
