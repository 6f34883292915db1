/** Whatever a document says: the page has the same elements as for "hello", and the text comes back as it was. */
import { describe, expect, it } from 'vitest';
import { attackStrings, chosenStrings } from '../../fixtures/attack-strings.ts';
import { hostileFileName, hostileRecords } from '../../fixtures/hostile-records.ts';
import { parsePage } from '../../fixtures/parsed-page.ts';
import { encodeDetail, postsOfEvidence } from '../dataset/write/encode-details.ts';
import { orderEvents } from '../dataset/times/event-times.ts';
import type { PostRecord } from '../dataset/records/records.ts';
import { tabulate } from '../dataset/write/tabulate.fixture.ts';
import { writable } from '../wording/escape.ts';
import { jsonInScript } from './json-in-script.ts';
import { eventFiles } from './event-page.ts';
import { eventsIndexFile } from './events-index.ts';
import { atomFeed, jsonFeed } from './feeds.ts';
import { correctionEntries, newEntry } from './feed-entries.ts';
import { sourceOf } from './markup.ts';
import { siteHead } from './site-head.ts';
import { detailOf, siteOf } from './site.fixture.ts';

const STRINGS = attackStrings();
const SAMPLE = chosenStrings(STRINGS, 80);
/** A page takes some milliseconds to make and to parse. */
const TIMEOUT_MS = 30_000 + SAMPLE.length * 50;

const eventPage = (text: string): string => eventFiles(siteOf(text), 0, detailOf(text))[0]?.text ?? '';

/** The page of an event that two documents tell: all is known of one, of the other only the name of its file. */
function pageOfFile(text: string): string {
  const records = hostileRecords([text]);
  const { table, dictionaries } = tabulate(
    records,
    orderEvents(records.events, () => 0, records.documents),
  );
  const posts = new Map<string, PostRecord>(records.posts.map((post) => [post.id, post]));
  const [event] = records.events;
  const detail = event && encodeDetail(event, postsOfEvidence(event, posts));
  const texts = records.events.map(({ id, title }) => ({ id, title }));
  return detail === undefined
    ? ''
    : (eventFiles(siteOf(text, { table, dictionaries, texts }), 0, detail)[0]?.text ?? '');
}

const otherPages = (text: string): readonly string[] => [
  `<!doctype html><html lang="en"><head>${sourceOf(siteHead(siteOf(text)))}</head><body></body></html>`,
  eventsIndexFile(siteOf(text)).text,
];
const feedOf = (text: string) => {
  const [site, detail] = [siteOf(text), detailOf(text)];
  return {
    address: 'https://site.example/',
    path: 'feed.atom',
    title: text,
    description: text,
    author: text,
    entries: [newEntry(site, 0, detail), ...correctionEntries(site, 0, detail)],
  };
};

it('there are strings enough', () => {
  expect(STRINGS.length).toBeGreaterThanOrEqual(5_000);
});

const isSame = (found: readonly string[], expected: readonly string[]): boolean =>
  found.length === expected.length && found.every((text, at) => text === expected[at]);

describe('pages', () => {
  it('have the structure of "hello" and give every text back', { timeout: TIMEOUT_MS }, () => {
    const expected = parsePage(eventPage('hello')).structure;
    const broken = SAMPLE.filter((text) => {
      const { structure, textsOf, valuesOf } = parsePage(eventPage(text));
      const shown = writable(text);
      const [json = ''] = textsOf('script').filter((source) => source.startsWith('{'));
      const data = JSON.parse(json) as {
        readonly name: string;
        readonly citation: readonly { readonly text: string }[];
      };
      return !(
        structure === expected &&
        isSame(textsOf('h1'), [shown]) &&
        // Two passages with the same words are one sentence with two places.
        isSame(textsOf('blockquote'), [shown]) &&
        isSame(textsOf('cite'), [shown, shown]) &&
        isSame(textsOf('title'), [`${shown} · ${shown}`]) &&
        valuesOf('content').includes(shown) &&
        isSame([data.name, ...data.citation.map((quotation) => quotation.text)], [text, text, text])
      );
    });
    expect(broken).toEqual([]);
  });

  it('name a document of which only the file is known', { timeout: TIMEOUT_MS }, () => {
    const expected = parsePage(pageOfFile('hello')).structure;
    const broken = SAMPLE.filter((text) => {
      const { structure, textsOf } = parsePage(pageOfFile(text));
      return structure !== expected || !isSame(textsOf('cite'), [writable(text), writable(hostileFileName(text))]);
    });
    expect(broken).toEqual([]);
  });

  it('of the site and of all events do so too', { timeout: TIMEOUT_MS }, () => {
    const expected = otherPages('hello').map((page) => parsePage(page).structure);
    const broken = SAMPLE.filter((text) => {
      const pages = otherPages(text).map(parsePage);
      const structures = pages.map(({ structure }) => structure);
      return !isSame(structures, expected) || pages[1]?.textsOf('a').includes(writable(text)) !== true;
    });
    expect(broken).toEqual([]);
  });
});

describe('feeds', () => {
  it('hold the text and nothing else', { timeout: TIMEOUT_MS }, () => {
    // Atom is written with the same escape as the pages: its elements can be told by a parser of HTML.
    const expected = parsePage(atomFeed(feedOf('hello'))).structure;
    const broken = SAMPLE.filter((text) => {
      const feed = feedOf(text);
      const { structure, textsOf } = parsePage(atomFeed(feed));
      const json = JSON.parse(jsonFeed(feed)) as { readonly items: readonly { readonly title: string }[] };
      const shown = writable(text);
      return !(
        structure === expected &&
        isSame(textsOf('subtitle'), [shown]) &&
        isSame(
          json.items.map(({ title }) => title),
          [shown, shown],
        )
      );
    });
    expect(broken).toEqual([]);
  });
});

describe('jsonInScript', () => {
  it('has no character that means something to HTML, for every string', () => {
    const broken = STRINGS.filter((text) => {
      const json = jsonInScript([text]);
      const [back] = JSON.parse(json) as readonly string[];
      return /[<>&\u2028\u2029]/.test(json) || back !== text;
    });
    expect(broken).toEqual([]);
  });
});
