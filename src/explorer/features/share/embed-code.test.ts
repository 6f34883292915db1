import * as fc from 'fast-check';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { expect, it } from 'vitest';
import { embedCode } from './embed-code.ts';

type Element = DefaultTreeAdapterTypes.Element;

it('is a frame and a link, with the very title and addresses, whatever they hold', () => {
  const text = fc.oneof(
    fc.string(),
    fc.constantFrom('"><script>alert(1)</script>', "' onload=x", '&quot;', '</iframe>'),
  );
  fc.assert(
    fc.property(
      text.map((one) => one.replaceAll(/[\0\r]/g, ' ')),
      text.map((one) => one.replaceAll(/[\0\r]/g, ' ')),
      (title, query) => {
        const elements = parseFragment(
          embedCode(title, `https://a.example/?${query}&embed=1`, `https://a.example/?${query}`),
        ).childNodes.filter((node): node is Element => 'tagName' in node);
        expect(elements.map(({ tagName }) => tagName)).toEqual(['iframe', 'p']);
        const attributes = new Map(elements[0]?.attrs.map(({ name, value }) => [name, value]));
        expect(attributes.get('src')).toBe(`https://a.example/?${query}&embed=1`);
        expect(attributes.get('title')).toBe(title);
      },
    ),
  );
});
