/** Reads a table of events that another tool made as a document: a post a row, each of them one event. */
import { defined } from '../../../dataset/defined.ts';
import type { CorpusContext, Diagnostic, InputDocument, ReadDocument } from '../../stage.ts';
import { diagnostic } from '../../diagnostics.ts';
import { parseIsoMoment } from '../../text/instants.ts';
import { documentIdOf } from '../document-id.ts';
import { detectLanguage } from '../language.ts';
import { isBad, type ImportedTable, type TableRow } from './imported-table.ts';
import { renderRows } from './render-rows.ts';
import { tableOfText, type TableFormat } from './table-of-text.ts';

export type ImportDocument = InputDocument & { readonly format: TableFormat };

export const isImport = (input: InputDocument): input is ImportDocument =>
  input.format === 'json' || input.format === 'json-lines' || input.format === 'csv';

/** Problems of one file that are told one by one. */
const MOST_REPORTED = 20;

/** Never throws: what cannot be read is reported with its line, and the other rows are read. */
export function readImport(input: ImportDocument, context: CorpusContext): ReadDocument {
  const { file, format, metadata } = input;
  const timezone = metadata.timezone ?? context.timezone;
  const table = tableOfText(input.text, format, timezone);
  const rows = table?.rows.filter((row): row is TableRow => !isBad(row)) ?? [];
  const published = metadata.published === undefined ? undefined : parseIsoMoment(metadata.published, timezone);
  const rendered = renderRows(rows, file, published);
  const title = metadata.title ?? table?.title;
  return defined({
    id: documentIdOf(file),
    file,
    format,
    layout: 'table' as const,
    ...rendered,
    title,
    publisher: metadata.publisher,
    url: metadata.url,
    note: metadata.note,
    date: published?.slice(0, 10),
    dateBasis: published === undefined ? undefined : ('metadata' as const),
    timezone,
    authors: [],
    language: detectLanguage(rendered.text),
    leftOut: [],
    diagnostics: table === undefined ? [unknownTable(input)] : whatWasRead(table, rows, file),
  });
}

function unknownTable({ file, format, text }: ImportDocument): Diagnostic {
  const what =
    format === 'json' && !isJson(text)
      ? 'This is not JSON, for want of a bracket, comma or quotation mark or with one too many'
      : 'This is none of the tables that can be imported, nor has it a column of dates and one of titles or texts (docs/imports.md)';
  return diagnostic('unknownTable', `${what}: no event was read from it.`, { file });
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function whatWasRead(
  { format, rows: all }: ImportedTable,
  rows: readonly TableRow[],
  file: string,
): readonly Diagnostic[] {
  const problems = all.flatMap((row): readonly Diagnostic[] => {
    if (isBad(row)) return [diagnostic('badRow', row.problem, { file, line: row.line })];
    if (row.when !== undefined || row.whenText === undefined) return [];
    const message = `“${row.whenText.slice(0, 40)}” is no date that can be read: the event stays without one.`;
    return [diagnostic('badRowDate', message, { file, line: row.line })];
  });
  const more = problems.length - MOST_REPORTED;
  return [
    diagnostic('imported', `Read as ${format}: ${rows.length} of ${all.length} rows are events.`, { file }),
    ...problems.slice(0, MOST_REPORTED),
    ...(more > 0 ? [diagnostic('badRow', `${more} more rows have problems.`, { file })] : []),
  ];
}
