/**
 * Family 8: a page. Posts come from the markup (one container a post), checked against and filled up from JSON-LD; from
 * JSON-LD alone when the markup has none; else the page's text is read like any other text.
 */
import { defined } from '../../../dataset/defined.ts';
import { parse } from 'parse5';
import { publisherNamed } from '../../lexicon/publishers.ts';
import { clockAt, dayAt, zoneAt } from '../../text/moments.ts';
import { isMarkedByline, isPersonName, parseByline } from '../../text/names.ts';
import { parseIsoMoment } from '../../text/instants.ts';
import { blocksOf, type DraftPost, type Piece } from '../drafts.ts';
import { isFurniture } from '../furniture.ts';
import { isLike } from '../head.ts';
import { isSummary } from '../post-kind.ts';
import type { FormatReading, MachineFacts } from '../format-reading.ts';
import { parseStamp, type StampTime } from '../stamps.ts';
import { findContainers, isTime, momentOf } from './containers.ts';
import { storyOf } from './main-story.ts';
import { isOneStory, storyBlocks, tellsMore, withHead } from './story-blocks.ts';
import { metaNamed, publicationOf } from './meta-elements.ts';
import { readJsonLd, type LdStory, type LdUpdate } from './json-ld.ts';
import { isBlock, renderPage, type RenderedBlock, type RenderedPage } from './render.ts';
import { attribute, childrenOf, elementsOf, parentOf, textOf, type HtmlElement, type HtmlNode } from './tree.ts';

/** Reads a page. The canonical text is what is taken out of it; nothing is kept as HTML. */
export function readHtml(source: string): FormatReading {
  const page = parse(source);
  const story = readJsonLd(page);
  const containers = findContainers(page);
  const machine = machineFacts(page, story);
  const meta = new Set(elementsOf(page).filter(isPostMeta));
  const rendered = renderPage(page, new Set(containers), meta);
  const isLive = story !== undefined && story.updates.length > 1;
  const told = isLive ? [] : storyBlocks(rendered, storyOf(page));
  if (containers.length > 0 && !isOneStory(rendered, told))
    return { text: rendered.text, machine, posts: postsOf(rendered, containers, story) };
  if (isLive) return { ...fromUpdates(story), machine };
  if (story && told.length === 0 && tellsMore(story.paragraphs, rendered))
    return { text: [story.title ?? '', ...story.paragraphs].join('\n\n'), machine };
  const headings = new Map(rendered.blocks.flatMap(({ start, level }) => (level > 0 ? [[start, level] as const] : [])));
  const lines = told.length === 0 ? undefined : new Set(withHead(rendered, told).map(({ start }) => start));
  return { text: rendered.text, machine, headings, ...defined({ story: lines }) };
}

const BYLINE_CLASS = /(?:^|[\s_-])(?:byline|author|contributor|reporter)s?(?:$|[\s_-])/i;

const isByline = (element: HtmlElement): boolean =>
  attribute(element, 'rel') === 'author' ||
  attribute(element, 'itemprop') === 'author' ||
  (BYLINE_CLASS.test(attribute(element, 'class') ?? '') && elementsOf(element).filter(isParagraph).length <= 1);

/** "reporter-update" is the whole remark of a reporter: it has paragraphs below its byline. */
const isParagraph = ({ tagName }: HtmlElement): boolean => tagName === 'p';

/** A time or byline that is no part of a sentence. */
const isPostMeta = (element: HtmlElement): boolean =>
  (element.tagName === 'time' || isTime(element) || isByline(element)) && !followsText(element);

const PROSE = new Set(['p', 'li', 'blockquote', 'td', 'dd']);

/** True behind other words of its paragraph: "The shelling began at <time>14:00</time>." */
function followsText(element: HtmlElement): boolean {
  for (let inner = element, outer = parentOf(inner); outer; inner = outer, outer = parentOf(inner)) {
    const before = childrenOf(outer).slice(0, childrenOf(outer).indexOf(inner));
    const nearest = before.findLast((node) => textOf(node) !== '');
    if (nearest) return !isBlock(nearest) && isInProse(outer);
    if (PROSE.has(outer.tagName)) return false;
  }
  return false;
}

function isInProse(element: HtmlElement): boolean {
  for (let outer: HtmlElement | undefined = element; outer; outer = parentOf(outer)) {
    if (PROSE.has(outer.tagName)) return true;
    if (isBlock(outer)) return false;
  }
  return false;
}

function postsOf(
  page: RenderedPage,
  containers: readonly HtmlElement[],
  story: LdStory | undefined,
): readonly DraftPost[] {
  const drafts = containers.map((container) => draftOf(page, container, story));
  const intro = introOf(page);
  return [...(intro ? [intro] : []), ...withoutCommonTime(drafts)].filter((draft) => blocksOf(draft).length > 0);
}

function draftOf(page: RenderedPage, container: HtmlElement, story: LdStory | undefined): DraftPost {
  const all = page.blocks.filter((block) => block.container === container);
  const header = all.flatMap((block) => headerOf(block) ?? []);
  const blocks = all.filter((block) => isToldText(block) && !headerOf(block));
  const first = blocks[0];
  const headline: Piece | undefined = first?.kind === 'headline' && first.text !== story?.title ? first : undefined;
  const body: Piece[] = blocks.filter((block) => block !== headline);
  const update = story?.updates.find((one) => tellsOf(one, container, headline, body));
  const author = authorOf(container) ?? update?.author ?? header.find((one) => one.author !== undefined)?.author;
  const time = timeOf(container, update) ?? visibleTime(header);
  return {
    kind: isSummary(headline?.text, body[0]?.text) ? 'summary' : 'post',
    ...(headline ? { headline } : {}),
    body,
    ...defined({ author }),
    ...time,
  };
}

/** Whether an update of the JSON-LD is the post of this container: by id, headline, or first words. */
function tellsOf(
  update: LdUpdate,
  container: HtmlElement,
  headline: Piece | undefined,
  body: readonly Piece[],
): boolean {
  const id = attribute(container, 'id');
  if (update.fragment !== undefined && id !== undefined) return update.fragment === id;
  if (update.headline !== undefined && headline) return update.headline === headline.text;
  const opening = update.paragraphs[0]?.slice(0, 60);
  return opening !== undefined && opening.length >= 20 && body.some((piece) => piece.text.startsWith(opening));
}

/** The time element of the post, else the update's time, both as instants or as what a zone must complete. */
function timeOf(container: HtmlElement, update: LdUpdate | undefined): PostMoment | undefined {
  const times = elementsOf(container).filter(
    (element) => isTime(element) && !isInside(element, 'blockquote', container),
  );
  const marked = times.find((time) => /datePublished/.test(attribute(time, 'itemprop') ?? '')) ?? times[0];
  const values = [marked && momentOf(marked), update?.published];
  for (const value of values) {
    const moment = value === undefined ? undefined : machineTime(value);
    if (moment) return moment;
  }
  return undefined;
}

interface PostMoment {
  readonly published?: string;
  readonly stamp?: StampTime;
}

/** What a block says of the post instead of its news: when it was published, by whom; undefined for news. */
function headerOf(block: RenderedBlock): { readonly author?: string; readonly stamp?: StampTime } | undefined {
  const stamp = block.text.length <= LONGEST_HEADER ? parseStamp(block) : undefined;
  if (stamp?.position === 'alone') {
    const { author, position: _position, ...time } = stamp;
    return { stamp: time, ...defined({ author }) };
  }
  const names = isPersonName(block.text) || isMarkedByline(block.text) ? parseByline(block.text) : [];
  if (names.length > 0) return { author: names.join(', ') };
  return block.isMeta ? {} : undefined;
}

const LONGEST_HEADER = 80;

/** News, no furniture; an item that is only a link leads to other pages or posts. */
const isToldText = (block: RenderedBlock): boolean =>
  !isFurniture(block.text) && !(block.linked && block.kind === 'bullet');

/** The time that readers see, where the markup gives none to machines. */
function visibleTime(header: readonly { readonly stamp?: StampTime }[]): PostMoment {
  const stamp = header.find((one) => one.stamp?.clock !== undefined || one.stamp?.age !== undefined)?.stamp;
  return stamp ? { stamp } : {};
}

/** An instant with its offset; without one, the day and clock as a stamp, for the document's zone to complete. */
function machineTime(value: string): PostMoment | undefined {
  const text = value.trim();
  if (/(?:Z|[+-]\d\d:?\d\d)$/i.test(text) && /\d[T ]\d/.test(text)) {
    const published = parseIsoMoment(text, 'UTC');
    if (published !== undefined) return { published };
  }
  const day = dayAt(text, 0);
  if (day?.year === undefined) return undefined;
  const clock = clockAt(text, day.end + 1);
  const zone = clock && zoneAt(text, clock.end + 1)?.zone;
  return {
    stamp: { day, ...(clock ? { clock: clock.minutes } : {}), ...defined({ zone }) },
  };
}

function isInside(element: HtmlElement, tagName: string, within: HtmlElement): boolean {
  for (let parent = parentOf(element); parent && parent !== within; parent = parentOf(parent)) {
    if (parent.tagName === tagName) return true;
  }
  return false;
}

function authorOf(container: HtmlElement): string | undefined {
  for (const element of elementsOf(container).filter(isByline)) {
    const names = parseByline(textOf(element));
    if (names.length > 0) return names.join(', ');
  }
  return undefined;
}

/** Times that are the same in every post are the page's, not the posts'. */
function withoutCommonTime(drafts: readonly DraftPost[]): readonly DraftPost[] {
  const times = new Set(drafts.map((draft) => JSON.stringify([draft.published, draft.stamp])));
  if (drafts.length < 3 || times.size > 1) return drafts;
  return drafts.map(({ published: _published, stamp: _stamp, ...draft }) => draft);
}

const SHORTEST_INTRO = 50;

/** Paragraphs above the first post, as the introduction. */
function introOf(page: RenderedPage): DraftPost | undefined {
  const first = page.blocks.findIndex((block) => block.container !== undefined);
  const body = page.blocks
    .slice(0, Math.max(first, 0))
    .filter(
      (block) =>
        block.kind !== 'headline' &&
        block.text.length >= SHORTEST_INTRO &&
        isToldText(block) &&
        !block.isMeta &&
        parseByline(block.text).length === 0,
    );
  return body.length === 0
    ? undefined
    : { kind: body.every((block) => block.kind === 'bullet') ? 'summary' : 'intro', body };
}

/** Text and posts from JSON-LD alone, for pages that build their posts in the browser. */
function fromUpdates(story: LdStory): { readonly text: string; readonly posts: readonly DraftPost[] } {
  let text = story.title ?? '';
  const add = (content: string, kind: Piece['kind']): Piece => {
    if (text !== '') text += '\n\n';
    const start = text.length;
    text += content;
    return { kind, start, end: text.length, text: content };
  };
  const posts = story.updates.map((update): DraftPost => {
    const headline = update.headline === undefined ? undefined : add(update.headline, 'headline');
    const body = update.paragraphs.map((paragraph) => add(paragraph, 'paragraph'));
    return {
      kind: isSummary(headline?.text, body[0]?.text) ? 'summary' : 'post',
      ...(headline ? { headline } : {}),
      body,
      ...defined({ author: update.author }),
      ...(update.published === undefined ? {} : machineTime(update.published)),
    };
  });
  return { text, posts };
}

function machineFacts(page: HtmlNode, story: LdStory | undefined): MachineFacts {
  const elements = elementsOf(page, () => false);
  const meta = (name: string): string | undefined => metaNamed(elements, name);
  const firstText = (tagName: string): string | undefined => {
    const element = elements.find((one) => one.tagName === tagName);
    return element && nonEmpty(textOf(element));
  };
  const canonical = elements.find((one) => one.tagName === 'link' && attribute(one, 'rel') === 'canonical');
  const titleTag = titleWithSite(firstText('title'));
  const titles = [story?.title, meta('og:title'), titleTag.title].filter((one) => one !== undefined);
  const headings = elements.filter(({ tagName }) => tagName === 'h1').flatMap((one) => nonEmpty(textOf(one)) ?? []);
  // "Log in" stands in a heading too, and what makes the page may write its own name into its data
  const headed = titles.flatMap((known) => headings.find((one) => isLike(one, known)) ?? []);
  const title = headed[0] ?? titles[0] ?? headings[0];
  const publisher = story?.publisher ?? siteNamed(meta('og:site_name')) ?? titleTag.site;
  const published = publicationOf(elements, story);
  const url = [canonical && attribute(canonical, 'href'), meta('og:url'), story?.url].find((one) =>
    /^https?:\/\//i.test(one ?? ''),
  );
  return {
    authors: authorsOf(story, meta('author') ?? meta('article:author')),
    ...defined({ title }),
    ...(publisher === undefined ? {} : { publisher: publisherNamed(publisher)?.name ?? publisher }),
    ...defined({ published, url }),
  };
}

/** "The Herald | Chad News | Travel": the name of a site without what it is about; undefined for an address. */
function siteNamed(name: string | undefined): string | undefined {
  const [site] = name?.split(/ (?:[|·•–—]|on www\.) ?/u) ?? [];
  return site === undefined || /^https?:/iu.test(site) ? undefined : nonEmpty(site);
}

/** The people whom the page's JSON-LD names, else those of its meta element: "Ann Lee and Bo Chu". */
function authorsOf(story: LdStory | undefined, named: string | undefined): readonly string[] {
  const authors = story === undefined || story.authors.length === 0 ? named?.split(/, | and /u) : story.authors;
  return (authors ?? []).filter(isPersonName);
}

const nonEmpty = (text: string | undefined): string | undefined =>
  text === undefined || text.trim() === '' ? undefined : text.trim();

/** "Headline | Site" taken apart where the site is a well-known publisher. */
function titleWithSite(text: string | undefined): { readonly title?: string; readonly site?: string } {
  if (text === undefined) return {};
  const at = Math.max(text.lastIndexOf(' | '), text.lastIndexOf(' - '), text.lastIndexOf(' – '));
  const site = at < 0 ? undefined : publisherNamed(text.slice(at + 3));
  return site ? { title: text.slice(0, at), site: site.name } : { title: text };
}
