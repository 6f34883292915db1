/** Small questions to a parse5 tree. */
import type { DefaultTreeAdapterTypes } from 'parse5';

export type HtmlNode = DefaultTreeAdapterTypes.Node;
export type HtmlElement = DefaultTreeAdapterTypes.Element;

export const isElement = (node: HtmlNode): node is HtmlElement => 'tagName' in node;

export function childrenOf(node: HtmlNode): readonly HtmlNode[] {
  return 'childNodes' in node ? node.childNodes : [];
}

export function attribute(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

export const parentOf = (element: HtmlElement): HtmlElement | undefined =>
  element.parentNode && isElement(element.parentNode) ? element.parentNode : undefined;

const SKIPPED = new Set(
  [
    'script',
    'style',
    'noscript',
    'template',
    'nav',
    'footer',
    'aside',
    'form',
    'button',
    'figure',
    'figcaption',
    'svg',
    'iframe',
  ].concat(['select', 'video', 'audio', 'picture', 'object', 'canvas', 'dialog', 'head', 'input', 'textarea', 'menu']),
);
const SKIPPED_CLASS =
  /(?:^|[\s_-])(?:share|social|caption|credit|related|newsletter|promo|advert|ad-slot|cookie|breadcrumbs?|sr-only|visually-hidden|skip-link|mw-editsection|reflist|navbox|hatnote|noprint|infobox)(?:$|[\s_-])/i;

/** "no-share", "category-social-issues": what a story has, lacks or is about, and not what it is. */
const OF_STORY = /^(?:category|cat|tag|topic|section|no|not|has|have|with|without|hide|show|enable|disable)[_-]/iu;

const isSkippedClass = (names: string): boolean =>
  SKIPPED_CLASS.test(names) && names.split(/\s+/u).some((name) => SKIPPED_CLASS.test(name) && !OF_STORY.test(name));

/** Navigation, contents and categories, by the names that wikis and older sites give them. */
const SKIPPED_IDS =
  /^(?:mw-(?:navigation|panel|head)|catlinks|toc|site-?sub|content-?sub|jump-to-nav|nav|navigation|menu|sidebar|footer|comments)$/i;

/** True for what is no text of the page: scripts, navigation, captions, forms, hidden parts. */
export function isSkipped(element: HtmlElement): boolean {
  if (SKIPPED.has(element.tagName)) return true;
  if (attribute(element, 'hidden') !== undefined || attribute(element, 'aria-hidden') === 'true') return true;
  // the footnote marks of wikis
  if (element.tagName === 'sup' && attribute(element, 'class') === 'reference') return true;
  if (element.tagName === 'body' || element.tagName === 'main' || element.tagName === 'article') return false;
  return SKIPPED_IDS.test(attribute(element, 'id') ?? '') || isSkippedClass(attribute(element, 'class') ?? '');
}

/** All elements below a node in document order, without those inside skipped ones. Iterative: depth is no limit. */
export function elementsOf(
  root: HtmlNode,
  skip: (element: HtmlElement) => boolean = isSkipped,
): readonly HtmlElement[] {
  const found: HtmlElement[] = [];
  const stack: HtmlNode[] = [...childrenOf(root)].toReversed();
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!isElement(node) || skip(node)) continue;
    found.push(node);
    const children = childrenOf(node);
    for (let index = children.length - 1; index >= 0; index--) {
      const child = children[index];
      if (child) stack.push(child);
    }
  }
  return found;
}

/** The text below a node with white space collapsed. */
export function textOf(root: HtmlNode): string {
  const parts: string[] = [];
  const stack: HtmlNode[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if ('value' in node) parts.push(node.value);
    else if (!isElement(node) || !isSkipped(node)) stack.push(...[...childrenOf(node)].toReversed());
  }
  return parts.join('').replace(/\s+/g, ' ').trim();
}
