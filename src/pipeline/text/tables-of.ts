/** The tables of figures in a document, cell by cell: each filled cell is a sentence. */
import type { Span } from '../../dataset/records/records.ts';
import type { SegmentedDocument, Sentence } from '../stage.ts';
import { cellsOf } from './cells.ts';

export interface TableCell {
  /** Empty where the cell is. */
  readonly text: string;
  readonly span: Span;
  /** Absent where the cell is empty. */
  readonly sentence?: Sentence;
}

export interface TableOfRow {
  readonly span: Span;
  readonly cells: readonly TableCell[];
}

export interface TableOfCells {
  readonly post: number;
  readonly head: TableOfRow;
  readonly rows: readonly TableOfRow[];
}

export const isOfTable = ({ kind }: Pick<Sentence, 'kind'>): boolean => kind === 'table-head' || kind === 'table-row';

/** The tables of a document, in text order. */
export function tablesOf(document: SegmentedDocument): readonly TableOfCells[] {
  const sentences = new Map(document.sentences.filter(isOfTable).map((sentence) => [sentence.span.start, sentence]));
  if (sentences.size === 0) return [];
  const tables: { post: number; head: TableOfRow; rows: TableOfRow[] }[] = [];
  for (const [post, { blocks }] of document.posts.entries())
    for (const { kind, span } of blocks) {
      const row = (): TableOfRow => ({ span, cells: cellsAt(document.text, span, sentences) });
      if (kind === 'table-head') tables.push({ post, head: row(), rows: [] });
      else if (kind === 'table-row') tables.at(-1)?.rows.push(row());
    }
  return tables;
}

const cellsAt = (text: string, { start: from, end }: Span, sentences: ReadonlyMap<number, Sentence>): TableCell[] =>
  cellsOf(text.slice(from, end)).map((cell) => {
    const span = { start: from + cell.start, end: from + cell.end };
    const sentence = cell.start === cell.end ? undefined : sentences.get(span.start);
    return { text: text.slice(span.start, span.end), span, ...(sentence && { sentence }) };
  });

/** What heads the column of a table in which its places stand. */
const PLACE_COLUMN =
  /^(?:(?:name of )?(?:the )?(?:district|town|city|village|location|area|region|oblast|province|governorate|county|country|state|place|site|camp|municipality|raion|sector|where)s?(?: ?[/(].{1,30})?)$/i;

/** Which column of a table names places. */
export const placeColumnOf = ({ head }: TableOfCells): number =>
  head.cells.findIndex(({ text }) => PLACE_COLUMN.test(text));

/** The row that sums up the others. */
export const isSum = (text: string): boolean => /^(?:(?:grand |sub-?)?totals?|all|sum|overall|together)\b/i.test(text);
