/** Rows of a table as a text that people can read: a post a row, with its title, its text, and its other columns below. */
import { defined } from '../../../dataset/defined.ts';
import type { Block, BlockKind, ImportedRow, LocalClaim, ReadPost } from '../../stage.ts';
import type { Edtf, Span } from '../../../dataset/records/records.ts';
import { sanitise } from '../../text/sanitise.ts';
import type { TableRow } from './imported-table.ts';

export interface RenderedRows {
  readonly text: string;
  readonly posts: readonly ReadPost[];
  readonly rows: readonly ImportedRow[];
}

/** @param published when the table itself was published: counts for rows that say nothing of it */
export function renderRows(rows: readonly TableRow[], file: string, published: Edtf | undefined): RenderedRows {
  let text = '';
  const posts: ReadPost[] = [];
  const imported: ImportedRow[] = [];
  const write = (line: string): Span => {
    const start = text.length;
    const shown = sanitise(line).replaceAll('\n', ' ');
    text += `${shown}\n`;
    return { start, end: start + shown.length };
  };
  for (const row of rows) {
    const blocks: Block[] = [];
    const block = (kind: BlockKind, line: string): Span => {
      const span = write(line);
      blocks.push({ kind, span });
      return span;
    };
    const start = text.length;
    const headline = row.title === undefined ? undefined : block('headline', row.title);
    for (const paragraph of row.paragraphs) block('paragraph', paragraph);
    // Names and figures of columns are read like those of the text; the other columns are only to be seen.
    if (row.actors.length > 0) block('bullet', `Actors: ${row.actors.map(({ name }) => name).join('; ')}`);
    const deaths = row.deaths === undefined ? undefined : block('bullet', `Deaths: ${row.deaths}`);
    for (const line of columnLines(row, file)) write(line);
    const reported = row.reported ?? published;
    posts.push({
      index: posts.length + 1,
      kind: 'post',
      ...(headline && { headline }),
      ...(reported !== undefined && { published: reported }),
      span: { start, end: text.length - 1 },
      blocks,
    });
    imported.push(importedRow(row, posts.length - 1, deaths));
    text += '\n';
  }
  return { text, posts, rows: imported };
}

function columnLines({ id, line, whenText, place, sources }: TableRow, file: string): readonly string[] {
  const where = place && [place.name, place.region, place.country].filter((part) => part !== undefined).join(', ');
  return [
    ...(whenText === undefined ? [] : [`Date: ${whenText}`]),
    ...(where === undefined ? [] : [`Place: ${where}`]),
    ...(sources.length === 0 ? [] : [`Sources: ${sources.join('; ')}`]),
    `${id === undefined ? 'Row' : `Row ${id}`}: ${file}, line ${line}`,
  ];
}

function importedRow(row: TableRow, post: number, deaths: Span | undefined): ImportedRow {
  const { id, when, whenText, actors, place, topics } = row;
  const claims: readonly LocalClaim[] =
    deaths === undefined ? [] : [{ what: 'people killed', value: row.deaths ?? '', unit: 'person', span: deaths }];
  return defined({
    post,
    id,
    when,
    whenText,
    actors,
    ...(place && { place }),
    topics,
    claims,
  });
}
