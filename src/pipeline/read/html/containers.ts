/** Finds the elements of a page that each hold one post of a live blog. */
import { attribute, elementsOf, isSkipped, parentOf, textOf, type HtmlElement, type HtmlNode } from './tree.ts';

const FEWEST_POSTS = 2;
/** A card that only links to another story is shorter. */
const SHORTEST_POST = 40;
const POST_ID = /^(?:block|post|update|entry|live|lb|item|asset)[-_:]?[\w-]*\d|^(?:block|post)-/i;

/** The post containers in document order: by schema.org marks, else `<article>`, ids, or repeated elements with a time. */
export function findContainers(root: HtmlNode): readonly HtmlElement[] {
  const elements = elementsOf(root);
  const strategies: (() => readonly HtmlElement[])[] = [
    () => elements.filter(isMarkedUpdate),
    () => elements.filter((element) => element.tagName === 'article'),
    () => elements.filter((element) => POST_ID.test(attribute(element, 'id') ?? '')),
    () => [...new Set(elements.filter(isTime).flatMap((time) => repeatedAncestor(time) ?? []))],
  ];
  for (const strategy of strategies) {
    const found = innermost(strategy()).filter((element) => textOf(element).length >= SHORTEST_POST);
    if (found.length >= FEWEST_POSTS) return found;
  }
  return [];
}

export const isTime = (element: HtmlElement): boolean =>
  element.tagName === 'time' && attribute(element, 'datetime') !== undefined;

function isMarkedUpdate(element: HtmlElement): boolean {
  if (/\bliveBlogUpdate\b/.test(attribute(element, 'itemprop') ?? '')) return true;
  return (attribute(element, 'itemtype') ?? '').endsWith('/BlogPosting');
}

/** Without elements that contain another of the list: the whole blog is often an article around its posts. */
function innermost(elements: readonly HtmlElement[]): readonly HtmlElement[] {
  const outer = new Set<HtmlElement>();
  const all = new Set(elements);
  for (const element of elements) {
    for (let parent = parentOf(element); parent; parent = parentOf(parent)) if (all.has(parent)) outer.add(parent);
  }
  return elements.filter((element) => !outer.has(element));
}

/** The nearest ancestor that has siblings of its kind with times of their own. */
function repeatedAncestor(time: HtmlElement): HtmlElement | undefined {
  for (let element: HtmlElement | undefined = time; element; element = parentOf(element)) {
    if (element.tagName === 'blockquote') return undefined;
    const parent = parentOf(element);
    if (!parent) return undefined;
    const { tagName } = element;
    const style = attribute(element, 'class');
    const alike = elementsOf(parent, (child) => isSkipped(child) || parentOf(child) !== parent).filter(
      (sibling) => sibling.tagName === tagName && attribute(sibling, 'class') === style,
    );
    const dated = alike.filter((sibling) => elementsOf(sibling).some(isTime));
    if (dated.length >= FEWEST_POSTS && textOf(element).length >= SHORTEST_POST) return element;
  }
  return undefined;
}
