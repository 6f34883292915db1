/** The files of a site besides the events' pages: its own page, the list of events, retired ids, feeds, sitemap, hosting. */
import { eventsIndexFile } from '../../pages/events-index.ts';
import { feedsOf } from '../../pages/head.ts';
import {
  correctionEntries,
  disputedRows,
  fateEntries,
  newEntry,
  newestFirst,
  newestRows,
  type FeedEntry,
} from '../../pages/feed-entries.ts';
import { atomFeed, jsonFeed } from '../../pages/feeds.ts';
import type { PageFile } from '../../pages/event-page.ts';
import { landingFills } from '../../pages/landing.ts';
import { notFoundFile } from '../../pages/not-found-page.ts';
import { sourceOf } from '../../pages/markup.ts';
import { retiredFile } from '../../pages/retired-page.ts';
import { eventPath, type Site } from '../../pages/site.ts';
import { siteHead } from '../../pages/site-head.ts';
import { sitemapFiles } from '../../pages/sitemap.ts';
import type { EventDetail } from '../../dataset/format/packed.ts';
import { replaceOwnTags } from './built-page.ts';
import { hostingFiles } from './hosting-files.ts';
import type { LoadedSite } from './make-site.ts';
import type { DatasetForPages } from './read-dataset.ts';

export async function siteFiles({ site, dataset, indexHtml }: LoadedSite): Promise<readonly PageFile[]> {
  return [
    eventsIndexFile(site),
    notFoundFile(site),
    ...[...site.fates.values()].flatMap(([fate]) => (fate && retiredFile(site, fate)) ?? []),
    ...(site.address === undefined ? [] : sitemapOf(site, site.address)),
    ...(await feedFiles(site, dataset)),
    ...hostingFiles(),
    { path: 'index.html', text: siteIndex(site, indexHtml) },
  ];
}

/** The site's own page, with what it says to machines and what it shows before the explorer takes its place. */
function siteIndex(site: Site, indexHtml: string): string {
  const fills = [...landingFills(site)].map(([name, fill]) => [name, sourceOf(fill)] as const);
  return replaceOwnTags(indexHtml, sourceOf(siteHead(site)), new Map(fills));
}

/** A sitemap consists of addresses in full. */
function sitemapOf({ paged, texts }: Site, address: string): readonly PageFile[] {
  const ids = [...paged].toSorted((a, b) => a - b).flatMap((row) => texts[row]?.id ?? []);
  return sitemapFiles(address, ['', 'event/', ...ids.map(eventPath)]);
}

async function feedFiles(site: Site, dataset: DatasetForPages): Promise<readonly PageFile[]> {
  const entries = {
    new: await entriesOf(dataset, newestRows(site), (row, detail) => [newEntry(site, row, detail)]),
    changed: [
      ...fateEntries(site),
      ...(await entriesOf(dataset, disputedRows(site), (row, detail) => correctionEntries(site, row, detail))),
    ],
  };
  return feedsOf(site).map(({ path, type, title, of }) => {
    const feed = {
      path,
      title: `${site.manifest.title}: ${title.toLowerCase()}`,
      description: FEED_WORDS[of],
      author: site.manifest.title,
      entries: newestFirst(entries[of]),
    };
    const { address } = site;
    const isJson = type === 'application/feed+json' && address !== undefined;
    return { path, text: isJson ? jsonFeed({ ...feed, address }) : atomFeed({ ...feed, address }) };
  });
}

const FEED_WORDS = {
  new: 'Events by their first report, newest first.',
  changed:
    'Events of which a later report gives another figure, whose title or date the editors corrected, or that were merged, divided or withdrawn.',
} as const;

/** Entries of these rows, each chunk of details opened once. */
async function entriesOf(
  { chunks, openDetails }: DatasetForPages,
  rows: readonly number[],
  entriesFor: (row: number, detail: EventDetail) => readonly FeedEntry[],
): Promise<readonly FeedEntry[]> {
  const wanted = new Set(rows);
  const entries: FeedEntry[] = [];
  for (const chunk of chunks) {
    const own = Array.from({ length: chunk.to - chunk.from }, (_, at) => chunk.from + at).filter((row) =>
      wanted.has(row),
    );
    if (own.length === 0) continue;
    const details = await openDetails(chunk);
    for (const row of own) {
      const detail = details[row - chunk.from];
      if (detail !== undefined) entries.push(...entriesFor(row, detail));
    }
  }
  return entries;
}
