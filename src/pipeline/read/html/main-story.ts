/**
 * The story of a page apart from what stands around it: menus, cards of other stories, comments. Mozilla's Readability tells
 * them apart, as it does for Firefox's reader view (docs/decisions/0104).
 */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom/worker';
import { html, serialize, type DefaultTreeAdapterTypes } from 'parse5';
import { childrenOf, elementsOf, isElement, parentOf, type HtmlElement, type HtmlNode } from './tree.ts';

/** No page of a newspaper is larger or deeper, and to go through one could exhaust the stack. */
const MOST_ELEMENTS = 50_000;
const DEEPEST = 300;

/** The texts of the page that tell its story, and all elements around them; empty where Readability finds none. */
export function storyOf(page: DefaultTreeAdapterTypes.Document): ReadonlySet<HtmlNode> {
  if (depthOf(page) > DEEPEST) return new Set();
  const elements = elementsOf(page, () => false);
  if (elements.length > MOST_ELEMENTS) return new Set();
  const { source, texts } = withMarkedTexts(page, elements);
  const { document } = parseHTML(source);
  const kept = new Readability(document, { serializer: marksIn }).parse()?.content ?? [];
  return withAncestors(kept.flatMap((index) => texts[index] ?? []));
}

const MARK = 'data-text';
/** Their text is no markup: a mark in it would be read as words. */
const RAW = new Set([
  'script',
  'style',
  'title',
  'textarea',
  'noscript',
  'iframe',
  'xmp',
  'noembed',
  'noframes',
  'option',
]);

/**
 * The page with each text in a `span` that bears its number. Marks on the elements around would be lost: Readability makes
 * paragraphs of its own, and puts them in the place of elements.
 */
function withMarkedTexts(
  page: DefaultTreeAdapterTypes.Document,
  elements: readonly HtmlElement[],
): { readonly source: string; readonly texts: readonly HtmlNode[] } {
  const texts: HtmlNode[] = [];
  const marked = elements.filter(({ tagName, childNodes }) => !RAW.has(tagName) && childNodes.some(isWords));
  const before = marked.map(({ childNodes }) => childNodes);
  for (const element of marked) {
    element.childNodes = element.childNodes.map((child) =>
      isWords(child) ? markedText(child, element, texts.push(child) - 1) : child,
    );
  }
  const source = serialize(page);
  for (const [index, element] of marked.entries()) element.childNodes = before[index] ?? [];
  return { source, texts };
}

const isWords = (node: HtmlNode): boolean => 'value' in node && node.value.trim() !== '';

const markedText = (text: DefaultTreeAdapterTypes.ChildNode, parentNode: HtmlElement, index: number): HtmlElement => ({
  nodeName: 'span',
  tagName: 'span',
  namespaceURI: html.NS.HTML,
  attrs: [{ name: MARK, value: String(index) }],
  childNodes: [text],
  parentNode,
});

/** What is asked of the tree that Readability leaves. */
interface KeptTree {
  querySelectorAll(selector: string): Iterable<{ getAttribute(name: string): string | null }>;
}

const marksIn = (kept: KeptTree): readonly number[] =>
  [...kept.querySelectorAll(`[${MARK}]`)].map((span) => Number(span.getAttribute(MARK)));

function withAncestors(texts: readonly HtmlNode[]): ReadonlySet<HtmlNode> {
  const all = new Set(texts);
  for (const text of texts) {
    let outer = 'parentNode' in text && text.parentNode && isElement(text.parentNode) ? text.parentNode : undefined;
    for (; outer && !all.has(outer); outer = parentOf(outer)) all.add(outer);
  }
  return all;
}

/** How many elements stand within each other at most. Level by level, for depth is what is in question. */
function depthOf(page: HtmlNode): number {
  let depth = 0;
  for (let level: readonly HtmlNode[] = [page]; level.length > 0; depth++)
    level = level.flatMap((node) => childrenOf(node)).filter(isElement);
  return depth;
}
