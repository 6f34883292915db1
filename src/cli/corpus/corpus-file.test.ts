import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCorpusFile } from './corpus-file.ts';

const complaints = (text: string) =>
  parseCorpusFile(text).diagnostics.map(({ code, line, message }) => `${line} ${code} ${message}`);

describe('parseCorpusFile', () => {
  it('reads everything that a corpus may say', () => {
    const { content, diagnostics } = parseCorpusFile(`
title: 1984
timezone: Europe/Kyiv
documents:
  - file: a.txt
    published: 2031-05-05
    publisher:
actors:
  - { name: Ada Holm, kind: person, aliases: [A. Holm] }
places:
  - { name: Ostrel, kind: city, country: NO, lat: 49.5, lon: 31.25 }
topics:
  - { id: river-traffic, label: River traffic, terms: [barge] }
`);
    expect(diagnostics).toEqual([]);
    expect(content).toMatchObject({
      title: '1984',
      documents: [{ file: 'a.txt', published: '2031-05-05', publisher: null }],
      actors: [{ name: 'Ada Holm', aliases: ['A. Holm'] }],
      places: [{ country: 'NO', aliases: [] }],
      topics: [{ id: 'river-traffic' }],
    });
  });

  it('takes an empty file for one that says nothing', () => {
    expect(parseCorpusFile('# only a comment\n').content).toMatchObject({ documents: [], actors: [] });
  });

  it.each([
    ['broken YAML', 'title: a\ndocuments: [a.txt', /^2 DL4301 This is not YAML/],
    ['a list instead of keys', '- a.txt', /^1 DL4301 Expected keys/],
    ['a wrong type', 'title: a\ndocuments:\n  file: a.txt', /^3 DL4301 At documents: Expected a list/],
    ['a wrong word', 'actors:\n  - name: A\n    kind: hero', /^3 DL4301 At actors\[\]\.kind: Expected one of person, /],
    ['a missing key', 'title: a\nactors:\n  - kind: person', /^3 DL4301 At actors\[\]\.name: Expected this key/],
    [
      'a place beyond the pole',
      'places:\n  - {name: A, kind: city, lat: 91, lon: 0}',
      /^2 DL4301 At places\[\]\.lat: Expected degrees from -90 to 90/,
    ],
    ['half a position', 'places:\n  - {name: A, kind: city, lat: 9}', /^2 DL4301 At places\[\]: Expected lat and lon/],
    ['text instead of an entry', 'documents:\n  - a.txt', /^2 DL4301 At documents\[\]: Expected keys with values/],
    [
      'a correction of nothing',
      'corrections:\n  - rename: B',
      /^2 DL4301 At corrections\[\]: Expected one of actor, place or event/,
    ],
    [
      'a correction without a change',
      'corrections:\n  - actor: A',
      /^2 DL4301 At corrections\[\]: Expected one of rename, /,
    ],
    ['a change that an actor cannot have', 'corrections:\n  - actor: A\n    date: 2031', /^3 DL4301 .*for an actor/],
    ['two changes in one entry', 'corrections:\n  - actor: A\n    rename: B\n    hide: true', /^4 DL4301 .*one change/],
    ['a split without a name', 'corrections:\n  - place: A\n    split: [b]', /^3 DL4301 .*Expected as/],
    ['a date that is none', 'corrections:\n  - event: a\n    date: Sunday', /^3 DL4301 .*Expected a date such as/],
    [
      'a status that is none',
      'corrections:\n  - event: a\n    status: maybe',
      /^3 DL4301 .*Expected one of happened, /,
    ],
    ['a key twice', 'title: a\ntitle: b', /^2 DL4301 .*unique/],
    ['an alias', 'title: &a Bomb\ndescription: *a', /^2 DL4301 .*aliases/],
  ])('stops at %s and says in which line', (_, text, expected) => {
    expect(parseCorpusFile(text).content).toBeUndefined();
    expect(complaints(text)).toEqual([expect.stringMatching(expected)]);
  });

  it('tells all that is wrong at once, and keys that mean nothing beside it', () => {
    expect(complaints('documents:\n  - fiel: a.txt\nactors:\n  - { name: A, kind: hero }\ntopics: all')).toEqual([
      expect.stringMatching(/^2 DL4301 At documents\[\]\.file/),
      expect.stringMatching(/^4 DL4301 At actors\[\]\.kind/),
      expect.stringMatching(/^5 DL4301 At topics/),
      expect.stringMatching(/^2 DL4303 "fiel"/),
    ]);
  });

  it('goes on after a key that means nothing, and names it', () => {
    const text = 'title: a\ndocuments:\n  - file: a.txt\n    timzone: UTC\n';
    expect(parseCorpusFile(text).content?.title).toBe('a');
    expect(complaints(text)).toEqual([expect.stringMatching(/^4 DL4303 "timzone"/)]);
  });

  it('has an answer to any text', () => {
    const piece = fc.constantFrom(
      'title',
      ': ',
      '\n',
      '  ',
      '- ',
      'documents',
      'file',
      '[',
      '{',
      '&a ',
      '*a',
      '!!js ',
      '"',
      '__proto__',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const { content, diagnostics } = parseCorpusFile(pieces.join(''));
        expect(content !== undefined || diagnostics.length > 0).toBe(true);
      }),
    );
  });
});
