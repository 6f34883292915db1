/**
 * The same entries as Atom (RFC 4287) and as JSON Feed 1.1 (jsonfeed.org). Atom says how relative links are read, so that it needs
 * no public address; JSON Feed does not.
 */
import type { FeedEntry } from './feed-entries.ts';
import { markup, sourceOf } from './markup.ts';
import { writable } from '../wording/escape.ts';

export interface Feed {
  /** Of the site, with its slash; absent when it is not known. */
  readonly address: string | undefined;
  /** Of this feed, below the address. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** Whose feed it is: the corpus. */
  readonly author: string;
  readonly entries: readonly FeedEntry[];
}

export type AddressedFeed = Feed & { readonly address: string };

export function atomFeed(feed: Feed): string {
  const { path, title, description, author, entries } = feed;
  return sourceOf(markup`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<id>${nameOf(feed, path)}</id>
<title>${title}</title>
<subtitle>${description}</subtitle>
<updated>${instant(entries[0]?.ms ?? 0)}</updated>
<author><name>${author}</name></author>
<link rel="self" type="application/atom+xml" href="${linkTo(feed, path)}"/>
<link rel="alternate" type="text/html" href="${linkTo(feed, '')}"/>
<generator>Dateline</generator>
${entries.map(
  (entry) => markup`<entry>
<id>${nameOf(feed, entry.path)}</id>
<title>${entry.title}</title>
<updated>${instant(entry.ms)}</updated>
<link rel="alternate" type="text/html" href="${linkTo(feed, entry.path)}"/>
<summary>${entry.summary}</summary>
</entry>
`,
)}</feed>
`);
}

/** Below a site of unknown address links are relative to the feed, which lies at the root. */
const linkTo = ({ address }: Feed, path: string): string => (address === undefined ? path || './' : address + path);

/** What a reader knows a feed or an entry by: never relative, and the same wherever the site stands when that is not known. */
function nameOf({ address, author }: Feed, path: string): string {
  return address === undefined ? `urn:x-dateline:${encodeURIComponent(writable(author))}:${path}` : address + path;
}

/** @param feed of a site whose address is known */
export function jsonFeed({ address, path, title, description, author, entries }: AddressedFeed): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: writable(title),
    description: writable(description),
    home_page_url: address,
    feed_url: address + path,
    language: 'en',
    authors: [{ name: writable(author) }],
    items: entries.map((entry) => ({
      id: address + entry.path,
      url: address + entry.path,
      title: writable(entry.title),
      content_text: writable(entry.summary),
      date_published: instant(entry.ms),
    })),
  };
  return `${JSON.stringify(feed, undefined, 1)}\n`;
}

const instant = (ms: number): string => new Date(ms).toISOString().replace('.000Z', 'Z');
