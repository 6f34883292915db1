/** Takes the text out of a page: blocks separated by an empty line, list items with a bullet, nothing kept as HTML. */
import { defined } from '../../../dataset/defined.ts';
import type { BlockKind } from '../../stage.ts';
import { rowsOfData } from './table-rows.ts';
import { attribute, childrenOf, isElement, isSkipped, type HtmlElement, type HtmlNode } from './tree.ts';

export interface RenderedBlock {
  readonly kind: BlockKind;
  /** Offsets in the rendered text, without bullet. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Of a heading, from 1; else 0. */
  readonly level: number;
  /** True when all of it is the text of links. */
  readonly linked: boolean;
  /** The post container in which it stands. */
  readonly container?: HtmlElement;
  /** The first text of which it is made, or the row of a table. */
  readonly source?: HtmlNode;
  /** True for the time or byline of a post: text of the page, but of no post. */
  readonly isMeta: boolean;
}

export interface RenderedPage {
  readonly text: string;
  readonly blocks: readonly RenderedBlock[];
}

const BLOCK_TAGS = new Set(
  [
    'address',
    'article',
    'blockquote',
    'body',
    'dd',
    'div',
    'dl',
    'dt',
    'fieldset',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'header',
    'hr',
    'html',
  ].concat([
    'li',
    'main',
    'ol',
    'p',
    'pre',
    'section',
    'table',
    'tbody',
    'td',
    'th',
    'thead',
    'tr',
    'ul',
    'details',
    'summary',
  ]),
);
const HEADING = /^h[1-6]$/;
const EMBEDDED = /\b(?:twitter|instagram|tiktok|bluesky|mastodon|telegram)-/i;

/** True for an element that stands on lines of its own. */
export const isBlock = (node: HtmlNode): boolean => isElement(node) && BLOCK_TAGS.has(node.tagName);

interface Frame {
  readonly kind: BlockKind;
  readonly level: number;
  readonly isMeta: boolean;
  readonly inLink: boolean;
  readonly container?: HtmlElement;
}

const OUTERMOST: Frame = { kind: 'paragraph', level: 0, isMeta: false, inLink: false };

/** What is still to do: a node to enter, or the end of a block. */
type Step = { readonly node: HtmlNode; readonly frame: Frame } | { readonly closes: Frame };

/**
 * Renders the tree. Elements in `meta` (times and bylines of posts) become blocks of their own that say so; those in
 * `containers` name the post to which their blocks belong.
 */
export function renderPage(
  root: HtmlNode,
  containers: ReadonlySet<HtmlElement>,
  meta: ReadonlySet<HtmlElement>,
): RenderedPage {
  const page = createPage();
  const rows = rowsOfData(root);
  // an explicit stack: pages may be nested deeper than the call stack
  const stack: Step[] = [{ node: root, frame: OUTERMOST }];
  for (let step = stack.pop(); step; step = stack.pop()) {
    if ('closes' in step) {
      page.endBlock(step.closes);
      continue;
    }
    const { node, frame } = step;
    if ('value' in node) page.add(node.value, frame, node);
    else if (isElement(node)) {
      if (isSkipped(node)) continue;
      if (node.tagName === 'br') page.endBlock(frame);
      const inner = frameOf(node, frame, containers, meta);
      if (isBlock(node) || meta.has(node)) {
        page.endBlock(frame);
        stack.push({ closes: inner });
      }
      const row = rows.get(node);
      if (row === undefined) pushChildren(stack, node, inner);
      else page.add(row, inner, node);
    } else pushChildren(stack, node, frame);
  }
  page.endBlock(OUTERMOST);
  return page.rendered();
}

interface PageWriter {
  add(text: string, frame: Frame, source: HtmlNode): void;
  /** Writes what was added since the last block as one block, if it is more than space. */
  endBlock(frame: Frame): void;
  rendered(): RenderedPage;
}

function createPage(): PageWriter {
  let text = '';
  const blocks: RenderedBlock[] = [];
  let pending = '';
  let linked = true;
  let source: HtmlNode | undefined;
  return {
    add(added, { inLink }, node) {
      pending += added;
      if (added.trim() === '') return;
      source ??= node;
      if (!inLink) linked = false;
    },
    endBlock({ inLink: _inLink, ...frame }) {
      const content = pending.replace(/[\t\n\f\r \u00A0]+/g, ' ').trim();
      pending = '';
      if (content !== '') {
        if (text !== '') text += '\n\n';
        if (frame.kind === 'bullet') text += '• ';
        const start = text.length;
        text += content;
        blocks.push({ ...frame, start, end: text.length, text: content, linked, ...defined({ source }) });
      }
      linked = true;
      source = undefined;
    },
    rendered: () => ({ text, blocks }),
  };
}

function pushChildren(stack: Step[], node: HtmlNode, frame: Frame): void {
  const children = childrenOf(node);
  for (let index = children.length - 1; index >= 0; index--) {
    const child = children[index];
    if (child) stack.push({ node: child, frame });
  }
}

function frameOf(
  element: HtmlElement,
  outer: Frame,
  containers: ReadonlySet<HtmlElement>,
  meta: ReadonlySet<HtmlElement>,
): Frame {
  const container = containers.has(element) ? element : outer.container;
  const isMeta = outer.isMeta || meta.has(element);
  return {
    kind: isMeta ? 'paragraph' : kindOf(element, outer.kind, containers.has(element)),
    level: HEADING.test(element.tagName) ? Number(element.tagName.charAt(1)) : outer.level,
    isMeta,
    inLink: outer.inLink || element.tagName === 'a',
    ...(container ? { container } : {}),
  };
}

function kindOf(element: HtmlElement, outer: BlockKind, isContainer: boolean): BlockKind {
  // a post that is an item of a list is no bullet
  if (isContainer) return 'paragraph';
  if (HEADING.test(element.tagName)) return 'headline';
  if (element.tagName === 'li') return 'bullet';
  // a message that is shown in the page is its own author's, not of whoever speaks before it
  if (element.tagName === 'blockquote') return EMBEDDED.test(attribute(element, 'class') ?? '') ? outer : 'quotation';
  return outer;
}
