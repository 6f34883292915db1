/** Finds the tables of figures in a text: rows of equal cells below a row that names the columns. */
import { cellsOf } from '../../text/cells.ts';
import { renumbered, type TextLine } from '../../text/lines.ts';

/** A table of figures, as lines whose text is its cells. */
export interface FigureTable {
  /** Names the columns. */
  readonly head: TextLine;
  readonly rows: readonly TextLine[];
}

export interface PartedLines {
  /** What is in no table, in text order. */
  readonly prose: readonly TextLine[];
  readonly tables: readonly FigureTable[];
}

/** Parts the tables of figures from all other lines. Other tables, such as chronologies in columns, are left to the layouts. */
export function partTables(lines: readonly TextLine[]): PartedLines {
  const tables: FigureTable[] = [];
  const prose: TextLine[] = [];
  for (let at = 0; at < lines.length;) {
    const found = tableAt(lines, at);
    const line = lines[at];
    if (found !== undefined) tables.push(found.table);
    else if (line !== undefined) prose.push(line);
    at += found?.length ?? 1;
  }
  return { prose: renumbered(prose), tables };
}

const FEWEST_COLUMNS = 2;
/** One row of so few columns, without the marks of Markdown, is two lines that happen to be alike. */
const FEWEST_ROWS = 2;
/** More words in a cell are a sentence. */
const MOST_WORDS = 12;

/** "|---|:--:|": drawn between head and rows. */
const RULE = /^[|:\-\s]+$/;
/** "12,400", "64*", "~ 300", "1 200", "12.5%", "+3": also what stands for none. */
const FIGURE = /^[~≈<>+≥≤]? ?\d[\d.,\u00A0\u202F ]{0,15}(?: ?%|\*{0,3})$/;
const NOTHING = /^(?:[-–—]|n\/?a|none|nil|unknown|\?)?$/i;

function tableAt(
  lines: readonly TextLine[],
  at: number,
): { readonly table: FigureTable; readonly length: number } | undefined {
  const head = lines[at];
  const names = head === undefined || !mayBeRow(head) ? [] : textsOf(head);
  if (head === undefined || names.length < FEWEST_COLUMNS || !names.every(isColumnName)) return undefined;
  const isRuled = isRule(lines[at + 1]);
  const first = at + (isRuled ? 2 : 1);
  const rows = rowsFrom(lines, first, names.length);
  const isMarked = isRuled || head.text.startsWith('|') || rows.length >= FEWEST_ROWS || names.length > FEWEST_COLUMNS;
  if (!isMarked || rows.length === 0 || !holdFigures(rows, names.length)) return undefined;
  return { table: { head: bare(head), rows: rows.map(bare) }, length: first - at + rows.length };
}

/** Most lines of most texts are told from a row by a look at what parts cells. */
const mayBeRow = ({ text, mark }: TextLine): boolean => mark !== 'heading' && /[|\t]| {2}/.test(text);

const isRule = (line: TextLine | undefined): boolean => line?.text.includes('-') === true && RULE.test(line.text);

const textsOf = ({ text }: TextLine): readonly string[] =>
  cellsOf(text).map(({ start, end }) => text.slice(start, end));

const isColumnName = (cell: string, column: number): boolean =>
  (cell !== '' || column === 0) && !FIGURE.test(cell) && cell.split(/\s+/).length <= MOST_WORDS;

function rowsFrom(lines: readonly TextLine[], from: number, columns: number): readonly TextLine[] {
  let end = from;
  for (let line = lines[end]; line !== undefined && mayBeRow(line) && isRowOf(columns, line); line = lines[++end]);
  return lines.slice(from, end);
}

function isRowOf(columns: number, line: TextLine): boolean {
  const cells = textsOf(line);
  const [label = '', ...others] = cells;
  // a line of tabs loses the empty cells at its end
  const isFilled = others.some((cell) => cell !== '' && (FIGURE.test(cell) || NOTHING.test(cell)));
  return cells.length <= columns && label !== '' && !FIGURE.test(label) && isFilled;
}

/** Whether some column behind the first has a figure, or a mark for none, in every row. */
const holdFigures = (rows: readonly TextLine[], columns: number): boolean =>
  Array.from({ length: columns - 1 }, (_, at) => at + 1).some((column) =>
    rows.every((row) => {
      const cell = textsOf(row)[column] ?? '';
      return FIGURE.test(cell) || NOTHING.test(cell);
    }),
  );

/** Without the bars before its first and behind its last cell, where these are filled. */
function bare(line: TextLine): TextLine {
  const cells = cellsOf(line.text);
  const [first, last] = [cells[0], cells.at(-1)];
  const from = first && first.start < first.end ? first.start : 0;
  const to = last && last.start < last.end ? last.end : line.text.length;
  return { ...line, start: line.start + from, end: line.start + to, text: line.text.slice(from, to) };
}
