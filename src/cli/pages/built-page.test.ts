import { describe, expect, it } from 'vitest';
import { NotABuiltPage, readShell, replaceOwnTags } from './built-page.ts';

const BUILT = `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'"><title>Dateline</title>
<meta name="description" content="Of every site."><meta name="viewport" content="width=device-width">
<script id="first-paint" src="./assets/first-paint-1.js"></script>
<script type="module" crossorigin src="./assets/index-1.js"></script><link rel="stylesheet" href="./assets/index-1.css">
</head><body><div id="root"><p data-fill="title">…</p><p data-fill="unknown">…</p></div></body></html>`;
const TAGS =
  '<title>River war</title><meta name="description" content="Of this one."><link rel="canonical" href="https://a.example/">';

const FILLS = new Map([['title', '<b>River</b> war']]);

describe('readShell', () => {
  it('takes what starts the explorer and leaves what one page says of itself', () => {
    const tags = readShell(replaceOwnTags(BUILT, TAGS, FILLS)).map(({ name, attributes }) => [
      name,
      attributes[0]?.[1],
    ]);
    expect(tags).toEqual([
      ['meta', 'Content-Security-Policy'],
      ['meta', 'viewport'],
      ['script', 'module'],
      ['link', 'stylesheet'],
    ]);
  });

  it('refuses a page that starts nothing', () => {
    expect(() => readShell('<!doctype html><title>Hello</title>')).toThrow(NotABuiltPage);
  });
});

describe('replaceOwnTags', () => {
  it('puts the tags in place of those of the built page, once', () => {
    const page = replaceOwnTags(BUILT, TAGS, FILLS);
    expect(page).toContain('<title>River war</title><meta name="description" content="Of this one.">');
    expect(page).not.toContain('Of every site.');
    expect(page).toContain('<div id="root"><p data-fill="title"><b>River</b> war</p>');
    expect(replaceOwnTags(page, TAGS, FILLS)).toBe(page);
  });
});
