/** The same entries as Atom (RFC 4287) and as JSON Feed 1.1 (jsonfeed.org). Both need the site's public address. */
import type { FeedEntry } from './feed-entries.ts';
import { markup, sourceOf } from './markup.ts';
import { writable } from './escape.ts';

export interface Feed {
  /** Of the site, with its slash. */
  readonly address: string;
  /** Of this feed, below the address. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** Whose feed it is: the corpus. */
  readonly author: string;
  readonly entries: readonly FeedEntry[];
}

export function atomFeed({ address, path, title, description, author, entries }: Feed): string {
  return sourceOf(markup`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<id>${address}${path}</id>
<title>${title}</title>
<subtitle>${description}</subtitle>
<updated>${instant(entries[0]?.ms ?? 0)}</updated>
<author><name>${author}</name></author>
<link rel="self" type="application/atom+xml" href="${address}${path}"/>
<link rel="alternate" type="text/html" href="${address}"/>
<generator>Dateline</generator>
${entries.map(
  (entry) => markup`<entry>
<id>${address}${entry.path}</id>
<title>${entry.title}</title>
<updated>${instant(entry.ms)}</updated>
<link rel="alternate" type="text/html" href="${address}${entry.path}"/>
<summary>${entry.summary}</summary>
</entry>
`,
)}</feed>
`);
}

export function jsonFeed({ address, path, title, description, author, entries }: Feed): string {
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
