/** Tables that hold data, not the layout of a page: each of their rows is one line of the text. */
import { wordSet } from '../../lexicon/word-list.ts';
import { childrenOf, elementsOf, isElement, textOf, type HtmlElement, type HtmlNode } from './tree.ts';

/** What is longer, or has blocks of its own, is prose. */
const LONGEST_CELL = 60;
const PROSE = wordSet('table p ul ol div article section blockquote h1 h2 h3 h4');

/** The rows of all tables in which every cell is a few words or a figure, and some row has a figure; with their cells. */
export function rowsOfData(root: HtmlNode): ReadonlyMap<HtmlElement, string> {
  const rows = new Map<HtmlElement, string>();
  for (const table of elementsOf(root).filter(({ tagName }) => tagName === 'table'))
    for (const [row, cells] of dataRows(table)) rows.set(row, cells.map(withoutBars).join(' | '));
  return rows;
}

function dataRows(table: HtmlElement): readonly (readonly [HtmlElement, readonly string[]])[] {
  const inside = elementsOf(table);
  if (inside.some(({ tagName }) => tagName === 'table')) return [];
  const rows = inside.filter(({ tagName }) => tagName === 'tr').map((row) => [row, cellsIn(row)] as const);
  const cells = rows.flatMap(([, texts]) => texts);
  const isData =
    rows.length > 1 &&
    rows.every(([, texts]) => texts.length > 1) &&
    cells.every((text) => text.length <= LONGEST_CELL) &&
    cells.some((text) => /^[~≈<>]? ?\d[\d.,\s]*$/u.test(text)) &&
    !inside.some(({ tagName }) => PROSE.has(tagName));
  return isData ? rows : [];
}

const cellsIn = (row: HtmlElement): readonly string[] =>
  childrenOf(row)
    .filter(isElement)
    .filter(({ tagName }) => tagName === 'td' || tagName === 'th')
    .map((cell) => textOf(cell).replace(/\s+/gu, ' ').trim());

/** A bar parts cells. */
const withoutBars = (cell: string): string => cell.replaceAll('|', '/');
