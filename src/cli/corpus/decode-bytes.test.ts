import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBytes } from './decode-bytes.ts';

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'utf8') : Buffer.from(part))));

const CYRILLIC = 'Переговоры о прекращении огня продолжались всю ночь, сообщила министр.';

/** Russian text in windows-1251, where the letters А–я stand in their Unicode order from 0xC0. */
const in1251 = (text: string): number[] =>
  Array.from(text, (letter) => (letter >= 'А' ? letter.charCodeAt(0) - 0x410 + 0xc0 : letter.charCodeAt(0)));

describe('decodeBytes', () => {
  it('reads UTF-8 with and without a byte-order mark', () => {
    const expected = { kind: 'text', text: 'Kyïv – 5', encoding: 'utf-8' };
    expect(decodeBytes(bytes('Kyïv – 5'), false)).toEqual(expected);
    expect(decodeBytes(bytes([0xef, 0xbb, 0xbf], 'Kyïv – 5'), false)).toEqual(expected);
  });

  it('reads UTF-16 in both orders when it is marked', () => {
    const little = Buffer.from('\uFEFFOstrel ї', 'utf16le');
    const big = Buffer.from(little).swap16();
    expect(decodeBytes(little, false)).toEqual({ kind: 'text', text: 'Ostrel ї', encoding: 'utf-16le' });
    expect(decodeBytes(big, false)).toEqual({ kind: 'text', text: 'Ostrel ї', encoding: 'utf-16be' });
  });

  it('believes what an HTML file declares', () => {
    const page = bytes('<meta charset="windows-1251"><p>', in1251('Переговоры'), '</p>');
    expect(decodeBytes(page, true)).toMatchObject({
      encoding: 'windows-1251',
      text: expect.stringContaining('<p>Переговоры</p>'),
    });
  });

  it('tells an older encoding by its bytes', () => {
    expect(decodeBytes(bytes(in1251(CYRILLIC)), false)).toEqual({
      kind: 'text',
      text: CYRILLIC,
      encoding: 'windows-1251',
    });
    expect(decodeBytes(bytes('The caf', [0xe9], ' was the place where they met for the talks.'), false)).toMatchObject({
      text: 'The café was the place where they met for the talks.',
    });
  });

  it('says in which line UTF-8 is broken', () => {
    const damaged = bytes('één twee drié vier víjf\n', 'zés ', [0xc3], ' zeven');
    expect(decodeBytes(damaged, false)).toEqual({ kind: 'undecodable', line: 2 });
    expect(decodeBytes(bytes([0xef, 0xbb, 0xbf], 'a\n\n', [0xff]), false)).toEqual({ kind: 'undecodable', line: 3 });
  });

  it('tells binary and empty files', () => {
    expect(decodeBytes(bytes([0x89], 'PNG', [0x0d, 0x0a, 0x1a, 0, 0, 0]), false)).toEqual({ kind: 'binary' });
    expect(decodeBytes(bytes([1, 2, 3, 4, 5, 6]), false)).toEqual({ kind: 'binary' });
    expect(decodeBytes(bytes('%PDF-1.4\n1 0 obj\n(The port was shelled.) Tj\n'), false)).toEqual({ kind: 'binary' });
    expect(decodeBytes(bytes('{\\rtf1 The port was shelled.}'), false)).toEqual({ kind: 'binary' });
    expect(decodeBytes(bytes(''), false)).toEqual({ kind: 'empty' });
    expect(decodeBytes(bytes([0xef, 0xbb, 0xbf], ' \n\t'), false)).toEqual({ kind: 'empty' });
  });

  it('has an answer to any bytes, and gives text back unchanged', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.boolean(), (random, isHtml) => {
        expect(['text', 'empty', 'binary', 'undecodable']).toContain(decodeBytes(random, isHtml).kind);
      }),
    );
    fc.assert(
      fc.property(fc.lorem({ maxCount: 20 }), (text) => {
        expect(decodeBytes(bytes(text), false)).toMatchObject({ text });
      }),
    );
  });
});
