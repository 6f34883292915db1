import fc from 'fast-check';
import { expect, it } from 'vitest';
import { documentOf, smallWorld } from './names.fixture.ts';
import { extractNames } from './extract/names/extract-names.ts';

const words = fc.constantFrom(
  'the',
  'of',
  'Kyiv',
  "Iran's",
  'Ann',
  'von',
  'UN',
  'foreign',
  'ministry',
  'Gen.',
  '(',
  ',',
  '“',
  'said',
  '42',
  '\u{1F600}',
);
const text = fc.oneof(
  fc.array(words, { maxLength: 25 }).map((list) => list.join(' ')),
  fc.string({ unit: 'grapheme' }),
);

it('gives mentions that stand where they say, in order and apart, whatever the text', () => {
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (sentences) => {
      const document = documentOf(sentences);
      let end = 0;
      for (const mention of extractNames(document, smallWorld)) {
        expect(document.text.slice(mention.span.start, mention.span.end)).toBe(mention.text);
        expect(mention.span.start).toBeGreaterThanOrEqual(end);
        expect(mention.span.end).toBeGreaterThan(mention.span.start);
        end = mention.span.end;
      }
    }),
  );
});
