import { describe, expect, it } from 'vitest';
import { plainMarkdown } from './markdown.ts';

describe('plainMarkdown', () => {
  it('keeps the words of links and emphasis, and drops pictures', () => {
    expect(
      plainMarkdown('The [army](https://example.org/a "t") *left* the __old__ **town** `now`. ![map](m.png)').text,
    ).toBe('The army left the old town now. ');
  });
  it('leaves alone what is no mark', () => {
    const text = 'snake_case_name, 2 * 3 * 4, [sic], a*b';
    expect(plainMarkdown(text).text).toBe(text);
  });
  it('leaves the marks that begin lines', () =>
    expect(plainMarkdown('# A\n- b\n> c\n**d**').text).toBe('# A\n- b\n> c\n**d**'));
  it('reads the front matter', () => {
    const { text, fields } = plainMarkdown('---\ntitle: "Bridge falls"\ndate: 2024-05-01\n---\nIt fell.');
    expect([text, fields.get('title'), fields.get('date')]).toEqual(['It fell.', 'Bridge falls', '2024-05-01']);
  });
});
