/** schema.org data in a page: the story, and the updates of a LiveBlogPosting. Anything may be missing or wrong. */
import { defined } from '../../../dataset/defined.ts';
import { parseFragment } from 'parse5';
import { attribute, childrenOf, elementsOf, type HtmlElement, type HtmlNode } from './tree.ts';
import { renderPage } from './render.ts';

export interface LdUpdate {
  /** The part of its address behind "#": the id of its element. */
  readonly fragment?: string;
  readonly headline?: string;
  /** Plain text, a paragraph an entry. */
  readonly paragraphs: readonly string[];
  readonly published?: string;
  readonly author?: string;
}

export interface LdStory {
  readonly title?: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly url?: string;
  readonly authors: readonly string[];
  readonly updates: readonly LdUpdate[];
  /** The text of a story that has no updates, a paragraph an entry. */
  readonly paragraphs: readonly string[];
}

const LONGEST_SCRIPT = 5_000_000;
const DEEPEST = 8;

/** The first story that the page's JSON-LD describes, a live blog before any other; undefined without one. */
export function readJsonLd(root: HtmlNode): LdStory | undefined {
  const nodes = elementsOf(root, () => false)
    .filter((element) => element.tagName === 'script' && /ld\+json/i.test(attribute(element, 'type') ?? ''))
    .flatMap((script) => flatten(parseScript(script), 0));
  const live = nodes.find((node) => hasType(node, /LiveBlogPosting$/));
  const article = nodes.find((node) => hasType(node, /(?:Article|BlogPosting|Report)$/));
  // the page around a story says less than the story
  const story = live ?? article ?? nodes.find((node) => hasType(node, /WebPage$/));
  return story && readStory(story);
}

type LdNode = ReadonlyMap<string, unknown>;

function parseScript(script: HtmlElement): unknown {
  const source = childrenOf(script)
    .map((child) => ('value' in child ? child.value : ''))
    .join('');
  if (source.length > LONGEST_SCRIPT) return undefined;
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}

const nodeOf = (value: unknown): LdNode | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? new Map(Object.entries(value)) : undefined;

/** The value itself, the items of a list, and what stands in `@graph`. */
function flatten(value: unknown, depth: number): readonly LdNode[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((item) => flatten(item, depth + 1));
  const node = nodeOf(value);
  return node
    ? [node, ...flatten(node.get('@graph') ?? [], depth + 1), ...flatten(node.get('mainEntity') ?? [], depth + 1)]
    : [];
}

function hasType(node: LdNode, pattern: RegExp): boolean {
  return [node.get('@type')].flat().some((type) => typeof type === 'string' && pattern.test(type));
}

const textIn = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;

function readStory(node: LdNode): LdStory {
  const title = plain(textIn(node.get('headline')) ?? textIn(node.get('name')));
  const publisher = nameIn(node.get('publisher'));
  const published = textIn(node.get('datePublished')) ?? textIn(node.get('coverageStartTime'));
  const url = textIn(node.get('url'));
  const updates = [node.get('liveBlogUpdate') ?? []].flat(2).flatMap((item) => nodeOf(item) ?? []);
  return {
    ...defined({ title, publisher, published, url }),
    authors: [node.get('author')].flat().flatMap((author) => nameIn(author) ?? []),
    updates: trustworthy(updates.map((update) => readUpdate(update, title))),
    paragraphs: paragraphsOf(textIn(node.get('articleBody')) ?? ''),
  };
}

function readUpdate(node: LdNode, storyTitle: string | undefined): LdUpdate {
  const own = plain(textIn(node.get('headline')) ?? textIn(node.get('name')));
  const headline = own === storyTitle ? undefined : own;
  const published = textIn(node.get('datePublished'));
  const author = [node.get('author')]
    .flat()
    .flatMap((one) => nameIn(one) ?? [])
    .join(', ');
  const fragment = (textIn(node.get('url')) ?? textIn(node.get('@id')))?.split('#')[1];
  return {
    paragraphs: paragraphsOf(textIn(node.get('articleBody')) ?? textIn(node.get('text')) ?? ''),
    ...defined({ headline, published }),
    ...(author === '' ? {} : { author }),
    ...defined({ fragment }),
  };
}

/** Drops empty and repeated updates, and times that are the same everywhere: the story's, not the update's. */
function trustworthy(updates: readonly LdUpdate[]): readonly LdUpdate[] {
  const seen = new Set<string>();
  const kept = updates.filter((update) => {
    const key = JSON.stringify([update.headline, update.paragraphs]);
    if ((update.headline === undefined && update.paragraphs.length === 0) || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  const times = new Set(kept.map((update) => update.published));
  if (kept.length < 3 || times.size > 1) return kept;
  return kept.map(({ published: _same, ...update }) => update);
}

function nameIn(value: unknown): string | undefined {
  const node = nodeOf([value].flat()[0]);
  return plain(textIn(value) ?? (node && textIn(node.get('name'))));
}

/** The text of a body that may hold HTML. */
function paragraphsOf(body: string): readonly string[] {
  const { blocks } = renderPage(parseFragment(body.replace(/\n\s*\n/g, '<p>')), new Set(), new Set());
  return blocks.map((block) => block.text);
}

const plain = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : textIn(paragraphsOf(text.slice(0, 1000)).join(' '));
