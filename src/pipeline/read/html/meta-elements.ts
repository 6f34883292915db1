/** What the meta and time elements of a page say of its story. */
import { parseIsoMoment } from '../../text/instants.ts';
import type { LdStory } from './json-ld.ts';
import { attribute, type HtmlElement } from './tree.ts';

const NAMES = ['property', 'name', 'itemprop'];

/** How pages name the time of publication, the most usual first; in small letters. */
const PUBLICATION = [
  'article:published_time',
  'article:published',
  'datepublished',
  'og:pubdate',
  'pubdate',
  'publish-date',
  'publication_date',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'date',
];

/** The content of the first meta element of a name that says something. */
export function metaNamed(elements: readonly HtmlElement[], name: string): string | undefined {
  for (const element of elements) {
    if (element.tagName !== 'meta' || !isNamed(element, name)) continue;
    const content = attribute(element, 'content')?.trim();
    if (content !== undefined && content !== '') return content;
  }
  return undefined;
}

const isNamed = (element: HtmlElement, name: string): boolean =>
  NAMES.some((one) => attribute(element, one)?.toLowerCase() === name);

/** When a page says to machines that its story appeared: in its JSON-LD, its meta elements, or the one time element that is marked as such. */
export function publicationOf(elements: readonly HtmlElement[], story: LdStory | undefined): string | undefined {
  if (story?.published !== undefined) return story.published;
  const said = PUBLICATION.map((name) => metaNamed(elements, name)).find(isMoment);
  return said ?? timeMarked(elements);
}

const isMoment = (value: string | undefined): boolean =>
  value !== undefined && parseIsoMoment(value, 'UTC') !== undefined;

/** Posts and other stories have such elements too: only where all are of one day. */
function timeMarked(elements: readonly HtmlElement[]): string | undefined {
  const times = elements
    .filter((one) => one.tagName === 'time' && isPublication(one))
    .flatMap((one) => attribute(one, 'datetime') ?? [])
    .filter(isMoment);
  return new Set(times.map((time) => time.slice(0, 'YYYY-MM-DD'.length))).size === 1 ? times[0] : undefined;
}

const isPublication = (time: HtmlElement): boolean =>
  attribute(time, 'pubdate') !== undefined || /\bdatePublished\b/u.test(attribute(time, 'itemprop') ?? '');
