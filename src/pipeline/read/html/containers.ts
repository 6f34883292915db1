/** Finds the elements of a page that each hold one post of a live blog. */
import { attribute, elementsOf, isSkipped, parentOf, textOf, type HtmlElement, type HtmlNode } from './tree.ts';

const FEWEST_POSTS = 2;
/** A card that only links to another story is shorter. */
const SHORTEST_POST = 40;
const POST_ID = /^(?:block|post|update|entry|live|lb|item|asset|message)[-_:]?[\w-]*\d|^(?:block|post)-/i;

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
    const found = innermost(strategy()).filter(
      (element) => textOf(element).length >= SHORTEST_POST && !isLink(element),
    );
    if (found.length >= FEWEST_POSTS) return withSiblings(elements, found);
  }
  return [];
}

/**
 * With what stands among the posts, bears a time and is built otherwise: beside articles a newsroom puts remarks of its
 * reporters, each in an element of another kind.
 */
function withSiblings(elements: readonly HtmlElement[], found: readonly HtmlElement[]): readonly HtmlElement[] {
  const posts = new Set(found);
  const lists = new Set(found.map(parentOf));
  for (const time of elements.filter(isTime)) {
    let item: HtmlElement | undefined = time;
    while (item && !posts.has(item) && !lists.has(parentOf(item))) item = parentOf(item);
    const isRemark = item && !posts.has(item) && parentOf(item) && !elementsOf(item).some((inner) => posts.has(inner));
    if (item && isRemark && textOf(item).length >= SHORTEST_POST && !isLink(item)) posts.add(item);
  }
  return posts.size === found.length ? found : elements.filter((element) => posts.has(element));
}

/** True when a link holds all of its words: a card that leads to another page. */
function isLink(element: HtmlElement): boolean {
  const links = element.tagName === 'a' ? [element] : elementsOf(element).filter(({ tagName }) => tagName === 'a');
  const times = elementsOf(element).filter(isTime);
  const length = (parts: readonly HtmlElement[]): number => parts.reduce((sum, part) => sum + textOf(part).length, 0);
  return links.length > 0 && length(links) * 5 >= (textOf(element).length - length(times)) * 4;
}

const DATED_CLASS = /(?:^|[\s_-])(?:date|time|timestamp)(?:$|[\s_-])/i;
const FULL_MOMENT = /\d{4}.{0,3}\b\d{1,2}:\d\d|^\d{1,2}:\d\d.{1,20}\d{4}/;

/** The moment that an element says to machines, or in the title that shows when it is pointed at. */
export function momentOf(element: HtmlElement): string | undefined {
  if (element.tagName === 'time') return attribute(element, 'datetime');
  const title = attribute(element, 'title');
  const isDated = title !== undefined && DATED_CLASS.test(attribute(element, 'class') ?? '') && FULL_MOMENT.test(title);
  return isDated ? title : undefined;
}

export const isTime = (element: HtmlElement): boolean => momentOf(element) !== undefined;

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
