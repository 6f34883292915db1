/** What a browser makes of a page: its elements without their values, and the values by themselves. */
import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes } from 'parse5';

type ParentNode = DefaultTreeAdapterTypes.ParentNode;
type Element = DefaultTreeAdapterTypes.Element;

export interface ParsedPage {
  /** "html(head(meta[charset],…": which elements there are, with which attributes, and how they lie in one another. */
  readonly structure: string;
  /** The text within each element of this name, in order. */
  readonly textsOf: (name: string) => readonly string[];
  /** The values of an attribute wherever it is, in order. */
  readonly valuesOf: (attribute: string) => readonly string[];
}

export function parsePage(source: string): ParsedPage {
  const page = parse(source);
  const elements = [...elementsIn(page)];
  return {
    structure: structureOf(page),
    textsOf: (name) => elements.filter(({ nodeName }) => nodeName === name).map(textIn),
    valuesOf: (attribute) =>
      elements.flatMap(({ attrs }) => attrs.filter(({ name }) => name === attribute).map(({ value }) => value)),
  };
}

function structureOf(parent: ParentNode): string {
  return parent.childNodes
    .map((node) => {
      // Text may be there or not; whatever else there is counts.
      if (tree.isTextNode(node)) return '';
      if (!tree.isElementNode(node)) return `${node.nodeName};`;
      return `${node.nodeName}[${node.attrs.map(({ name }) => name).join(' ')}](${structureOf(node)})`;
    })
    .join('');
}

function* elementsIn(parent: ParentNode): Generator<Element> {
  for (const node of parent.childNodes) {
    if (!tree.isElementNode(node)) continue;
    yield node;
    yield* elementsIn(node);
  }
}

function textIn(parent: ParentNode): string {
  return parent.childNodes
    .map((node) => (tree.isTextNode(node) ? node.value : tree.isElementNode(node) ? textIn(node) : ''))
    .join('');
}
