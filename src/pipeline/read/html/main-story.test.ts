import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { storyOf } from './main-story.ts';
import { renderPage } from './render.ts';

const SENTENCE =
  'The bridge at Larn was opened again on Tuesday, two days after shells had closed it, the harbour master said. ';

/** The lines of a page that Readability takes for its story. */
function storyIn(body: string): readonly string[] {
  const page = parse(`<html><body>${body}</body></html>`);
  const story = storyOf(page);
  const { blocks } = renderPage(page, new Set(), new Set());
  return blocks.filter(({ source }) => source && story.has(source)).map(({ text }) => text);
}

describe('the story of a page', () => {
  it('is found among menus and cards, in elements that are no paragraphs', () => {
    const menu = '<ul><li><a href="/a">Home</a></li><li><a href="/b">War</a></li><li><a href="/c">Sport</a></li></ul>';
    const told = [1, 2, 3].map((number) => `${number}. ${SENTENCE.repeat(2).trim()}`);
    const story = told.map((text) => `<div class="text">${text}</div>`).join('');
    expect(storyIn(`${menu}<div class="body">${story}</div><div class="footer-links">${menu}</div>`)).toEqual(told);
  });

  it('leaves the page as it was', () => {
    const page = parse(`<body><div><p>${SENTENCE.repeat(4)}</p><p>${SENTENCE.repeat(4)}</p></div></body>`);
    const before = renderPage(page, new Set(), new Set()).text;
    storyOf(page);
    expect(renderPage(page, new Set(), new Set()).text).toBe(before);
  });

  it.each([
    ['without words', '<div></div>'],
    ['deeper than any paper builds', `${'<div>'.repeat(5000)}${SENTENCE.repeat(9)}${'</div>'.repeat(5000)}`],
    ['with more elements than any paper has', `<p>${SENTENCE.repeat(9)}</p>${'<i>x</i>'.repeat(60_000)}`],
  ])('is not looked for in a page %s', (_, body) => {
    expect(storyIn(body)).toEqual([]);
  });
});
