/** The built `index.html`: what starts the explorer is read out of it, and the site's own tags are put into it. */
import { defaultTreeAdapter as tree, parse, parseFragment, serialize, type DefaultTreeAdapterTypes } from 'parse5';
import type { HeadTag } from '../../pages/site.ts';
import { Complaint } from '../errors.ts';

type Element = DefaultTreeAdapterTypes.Element;

/** The page is not one that `vite build` made. */
export class NotABuiltPage extends Complaint {
  override readonly name = 'NotABuiltPage';
}

/** The tags that every page needs to become the explorer: policy, scripts, styles, icon. */
export function readShell(indexHtml: string): readonly HeadTag[] {
  const shell = headElements(indexHtml).flatMap((element): HeadTag[] => {
    const { nodeName: name } = element;
    if ((name !== 'link' && name !== 'script' && name !== 'meta') || isOwnOfPage(element)) return [];
    // What an address opens is known from the first where there is but one thing to open.
    if (element.attrs.some((attribute) => attribute.name === 'id' && attribute.value === 'first-paint')) return [];
    return [{ name, attributes: element.attrs.map(({ name: attribute, value }) => [attribute, value] as const) }];
  });
  if (!shell.some(({ name }) => name === 'script')) {
    throw new NotABuiltPage('The index.html of the site starts no script: build the site first.');
  }
  return shell;
}

/**
 * The page with these tags in place of those of its kind that it has, and with what is to be said in the elements that it
 * leaves open (`data-fill`): doing it twice changes nothing more.
 * @param fills markup by the name of the element that holds it
 */
export function replaceOwnTags(indexHtml: string, tags: string, fills: ReadonlyMap<string, string>): string {
  const document = parse(indexHtml);
  for (const element of elementsBelow(document)) {
    const name = element.attrs.find((attribute) => attribute.name === 'data-fill')?.value;
    const fill = name === undefined ? undefined : fills.get(name);
    if (fill !== undefined) refill(element, fill);
  }
  const head = headOf(document);
  for (const element of head.childNodes.filter((node) => tree.isElementNode(node))) {
    if (element.nodeName === 'title' || (isOwnOfPage(element) && !hasAttribute(element, 'charset'))) {
      tree.detachNode(element);
    }
  }
  const added = headOf(parse(`<!doctype html><head>${tags}`));
  for (let node = added.childNodes[0]; node !== undefined; node = added.childNodes[0]) {
    tree.detachNode(node);
    tree.appendChild(head, node);
  }
  return serialize(document);
}

/** What says something of one page and not of all: title and description, previews, feeds, structured data. */
function isOwnOfPage(element: Element): boolean {
  const value = (name: string): string => element.attrs.find((attribute) => attribute.name === name)?.value ?? '';
  switch (element.nodeName) {
    case 'meta':
      return (
        hasAttribute(element, 'charset') ||
        hasAttribute(element, 'property') ||
        /^(?:description|robots|twitter:|dateline-)/.test(value('name'))
      );
    case 'link':
      return /^(?:canonical|alternate)$/.test(value('rel'));
    case 'script':
      return value('type') === 'application/ld+json';
    default:
      return false;
  }
}

function refill(element: Element, fill: string): void {
  element.childNodes = [];
  for (const child of parseFragment(fill).childNodes) tree.appendChild(element, child);
}

function elementsBelow(parent: DefaultTreeAdapterTypes.ParentNode): readonly Element[] {
  return parent.childNodes.filter((node) => tree.isElementNode(node)).flatMap((node) => [node, ...elementsBelow(node)]);
}

const hasAttribute = (element: Element, name: string): boolean => element.attrs.some((one) => one.name === name);

function headElements(indexHtml: string): readonly Element[] {
  return headOf(parse(indexHtml)).childNodes.filter((node) => tree.isElementNode(node));
}

function headOf(document: DefaultTreeAdapterTypes.Document): Element {
  const root = document.childNodes.find((node) => node.nodeName === 'html');
  const head = root && 'childNodes' in root ? root.childNodes.find((node) => node.nodeName === 'head') : undefined;
  if (head === undefined || !tree.isElementNode(head))
    throw new NotABuiltPage('The index.html of the site has no head.');
  return head;
}
