import { describe, expect, it } from 'vitest';
import type { ReadDocument } from '../../stage.ts';
import { readDocument } from '../read.ts';

const PARAGRAPH =
  'The bridge over the river fell on Monday, the governor said, and nobody was on it when it did. '.repeat(4);

const pageOf = (head: string, body: string): ReadDocument =>
  readDocument(
    {
      file: 'a/story.html',
      format: 'html',
      text: `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`,
      metadata: {},
    },
    { timezone: 'Europe/Kyiv', actors: [], places: [], topics: [] },
  );

const STORY = `<article><h1>Bridge falls into the river</h1><p>${PARAGRAPH}</p><p>${PARAGRAPH}</p></article>`;

describe('the day that a page tells machines', () => {
  it.each([
    ['of its own name', '<meta property="article:published" content="2019-04-30T13:39:00-04:00">', ''],
    ['of microdata', '<meta itemprop="datePublished" content="2019-04-30T13:39:00-04:00">', ''],
    ['of a library', '<meta name="DC.date.issued" content="2019-04-30T13:39:00-04:00">', ''],
    [
      'behind one that says nothing',
      '<meta name="pubdate" content="April"><meta name="date" content="2019-04-30">',
      '',
    ],
    ['at the story', '', '<time pubdate datetime="2019-04-30T13:39:00-04:00">Tuesday</time>'],
  ])('%s', (_name, head, body) => expect(pageOf(head, `${body}${STORY}`).date).toBe('2019-04-30'));

  it('is not that of one story among others', () => {
    const times = ['2019-04-30', '2019-04-12'].map((day) => `<time itemprop="datePublished" datetime="${day}"></time>`);
    expect(pageOf('', `${times.join('')}${STORY}`).date).toBeUndefined();
  });
});

it('is titled by the heading that one of its titles is like, whatever the program that made it writes into its data', () => {
  const data = '<script type="application/ld+json">{"@type":"NewsArticle","headline":"presswork"}</script>';
  expect(pageOf(`${data}<meta property="og:title" content="Bridge falls into the river">`, STORY).title).toBe(
    'Bridge falls into the river',
  );
});

it.each([
  ['The Valley Herald | Chad News | Travel', 'The Valley Herald'],
  ['https://www.example.org', undefined],
])('is published by %s', (site, publisher) => {
  expect(pageOf(`<meta property="og:site_name" content="${site}">`, STORY).publisher).toBe(publisher);
});

it.each(['category-social-issues tag-related', 'no-share', 'has-newsletter'])(
  'keeps a story of the class %s',
  (names) => {
    const { posts, text } = pageOf(
      '',
      `<div class="post ${names}">${STORY}</div><div class="share">Tell a friend</div>`,
    );
    expect(posts).toHaveLength(1);
    expect(text).toContain('governor');
    expect(text).not.toContain('friend');
  },
);
