/** The files of one event: its page, and what answers who wants to embed a link to it. */
import { defined } from '../dataset/defined.ts';
import type { EventDetail } from '../dataset/format/packed.ts';
import { describedBy } from './described-by.ts';
import { eventArticle } from './event-article.ts';
import { describeEvent, type EventOnPage } from './event-on-page.ts';
import { pageHead, pictureOf, type PageCard } from './head.ts';
import { markup, sourceOf } from './markup.ts';
import { pageDocument } from './page-document.ts';
import { absolute, eventPath, PICTURE_SIZE, ROOT_FROM_EVENT, type Site } from './site.ts';
import { eventStructuredData } from './structured-data.ts';

const OEMBED_FILE = 'oembed.json';
/** CSS pixels: the timeline around the event and what it says of it, in a column of text. */
const FRAME_SIZE = { width: 640, height: 640 } as const;

/** A file below the site's root. */
export interface PageFile {
  readonly path: string;
  readonly text: string;
}

/** @throws RangeError when the dataset's zone is unknown to this machine */
export function eventFiles(site: Site, row: number, detail: EventDetail): readonly PageFile[] {
  const event = describeEvent(site, row, detail);
  const folder = eventPath(event.id);
  const oEmbed = oEmbedAnswer(site, event);
  return [
    { path: `${folder}index.html`, text: eventPage(site, event) },
    ...(oEmbed === undefined ? [] : [{ path: folder + OEMBED_FILE, text: oEmbed }]),
  ];
}

function eventPage(site: Site, event: EventOnPage): string {
  const head = pageHead(site, cardOf(site, event), ROOT_FROM_EVENT, event.id);
  return pageDocument(head, markup`<div id="root">${eventArticle(site, event)}</div>`);
}

function cardOf(site: Site, event: EventOnPage): PageCard {
  const path = eventPath(event.id);
  const reported = event.evidence.flatMap((one) => one.reported ?? []);
  const [published] = reported;
  const modified = reported.at(-1);
  return defined({
    path,
    title: event.title,
    description: describedBy(event),
    kind: 'article' as const,
    picture: pictureOf(site, event.row, path),
    pictureWords: `${event.title}, ${event.when}, with its place on the timeline`,
    published,
    modified,
    structured: eventStructuredData(site, event),
    oEmbed: path + OEMBED_FILE,
  });
}

/**
 * https://oembed.com, 2.3.4.4: the event in a frame (docs/embed.md), with all that the type `rich` and thumbnails must have. The
 * address of the frame is given in full: without the site's there is no answer.
 */
function oEmbedAnswer(site: Site, event: EventOnPage): string | undefined {
  const picture = absolute(site, pictureOf(site, event.row, eventPath(event.id)));
  const frame = absolute(site, `?event=${encodeURIComponent(event.id)}&embed=1`);
  if (picture === undefined || frame === undefined) return undefined;
  const { width, height } = FRAME_SIZE;
  const html = markup`<iframe src="${frame}" title="${event.title}" width="${width}" height="${height}" loading="lazy"></iframe>`;
  return `${JSON.stringify({
    version: '1.0',
    type: 'rich',
    title: event.title,
    html: sourceOf(html),
    width,
    height,
    provider_name: site.manifest.title,
    provider_url: site.address,
    thumbnail_url: picture,
    thumbnail_width: PICTURE_SIZE.width,
    thumbnail_height: PICTURE_SIZE.height,
  })}\n`;
}
