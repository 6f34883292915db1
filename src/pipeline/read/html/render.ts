/** Takes the text out of a page: blocks separated by an empty line, list items with a bullet, nothing kept as HTML. */
import type { BlockKind } from '../../stage.ts';
import { childrenOf, isElement, isSkipped, type HtmlElement, type HtmlNode } from './tree.ts';

export interface RenderedBlock {
  readonly kind: BlockKind;
  /** Offsets in the rendered text, without bullet. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The post container in which it stands. */
  readonly container?: HtmlElement;
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
    'time',
  ]),
);
const HEADING = /^h[1-6]$/;

interface Frame {
  readonly kind: BlockKind;
  readonly container?: HtmlElement;
}

/** What is still to do: a node to enter, or the end of a block. */
type Step = { readonly node: HtmlNode; readonly frame: Frame } | { readonly closes: Frame };

/**
 * Renders the tree. Elements in `leftOut` (times and bylines of posts) give no text; those in `containers` name the post
 * to which their blocks belong.
 */
export function renderPage(
  root: HtmlNode,
  containers: ReadonlySet<HtmlElement>,
  leftOut: ReadonlySet<HtmlElement>,
): RenderedPage {
  let text = '';
  const blocks: RenderedBlock[] = [];
  let pending = '';
  const flush = (frame: Frame): void => {
    const content = pending.replace(/[\t\n\f\r \u00A0]+/g, ' ').trim();
    pending = '';
    if (content === '') return;
    if (text !== '') text += '\n\n';
    if (frame.kind === 'bullet') text += '• ';
    const start = text.length;
    text += content;
    blocks.push({ ...frame, start, end: text.length, text: content });
  };
  // an explicit stack: pages may be nested deeper than the call stack
  const stack: Step[] = [{ node: root, frame: { kind: 'paragraph' } }];
  for (let step = stack.pop(); step; step = stack.pop()) {
    if ('closes' in step) {
      flush(step.closes);
      continue;
    }
    const { node, frame } = step;
    if ('value' in node) pending += node.value;
    else if (isElement(node)) {
      if (isSkipped(node) || leftOut.has(node)) continue;
      if (node.tagName === 'br') flush(frame);
      const inner = frameOf(node, frame, containers);
      if (BLOCK_TAGS.has(node.tagName)) {
        flush(frame);
        stack.push({ closes: inner });
      }
      pushChildren(stack, node, inner);
    } else pushChildren(stack, node, frame);
  }
  flush({ kind: 'paragraph' });
  return { text, blocks };
}

function pushChildren(stack: Step[], node: HtmlNode, frame: Frame): void {
  const children = childrenOf(node);
  for (let index = children.length - 1; index >= 0; index--) {
    const child = children[index];
    if (child) stack.push({ node: child, frame });
  }
}

function frameOf(element: HtmlElement, outer: Frame, containers: ReadonlySet<HtmlElement>): Frame {
  const container = containers.has(element) ? element : outer.container;
  return { kind: kindOf(element, outer.kind, containers.has(element)), ...(container ? { container } : {}) };
}

function kindOf(element: HtmlElement, outer: BlockKind, isContainer: boolean): BlockKind {
  // a post that is an item of a list is no bullet
  if (isContainer) return 'paragraph';
  if (HEADING.test(element.tagName)) return 'headline';
  if (element.tagName === 'li') return 'bullet';
  if (element.tagName === 'blockquote') return 'quotation';
  return outer;
}
