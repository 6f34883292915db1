/** A file's text → the rows of the first kind of table that knows it. */
import { ACLED } from './acled.ts';
import { parseCsv } from './csv.ts';
import {
  isBad,
  type BadRow,
  type ImportedTable,
  type RawRow,
  type ReadRow,
  type TableReader,
  type TitleRow,
} from './imported-table.ts';
import { jsonLines, listElements, type JsonElement } from './json-elements.ts';
import { fieldsOf, textOf } from './row-fields.ts';
import { plainText } from './plain-text.ts';
import { SPREADSHEET } from './spreadsheet.ts';
import { TIMELINE_JS, TIMELINE_JS_SHEET } from './timeline-js.ts';
import { TIMEMAP } from './timemap.ts';
import { TIMESKETCH } from './timesketch.ts';

export type TableFormat = 'json' | 'json-lines' | 'csv';

const READERS: Readonly<Record<TableFormat, readonly TableReader[]>> = {
  json: [TIMELINE_JS, TIMEMAP],
  'json-lines': [TIMESKETCH],
  // What a tool has columns of its own for comes before what anybody may have.
  csv: [TIMELINE_JS_SHEET, ACLED, SPREADSHEET],
};

/** How many rows are looked at to tell what kind of table it is. */
const SAMPLE_ROWS = 20;
const MOST_COLUMNS = 1000;

/** Undefined when the text is none of the tables that are known. Never throws. */
export function tableOfText(text: string, format: TableFormat, zone: string): ImportedTable | undefined {
  const raw =
    format === 'csv' ? csvRows(text) : jsonRows(format === 'json' ? listElements(text, 'events') : jsonLines(text));
  const names = new Set(
    raw
      .filter((row): row is RawRow => 'fields' in row)
      .slice(0, SAMPLE_ROWS)
      .flatMap(({ fields }) => [...fields.keys()]),
  );
  const reader = READERS[format].find(({ recognises }) => recognises(names));
  if (reader === undefined) return undefined;
  const read = raw.map((row) => ('fields' in row ? reader.readRow(row, zone) : row));
  const rows = read.filter((row): row is ReadRow => !('tableTitle' in row));
  const title = format === 'json' ? titleOf(text) : sheetTitle(read);
  return {
    format: reader.format,
    ...(title !== undefined && { title }),
    rows: distinctIds(reader.joinRows?.(rows) ?? rows),
  };
}

function csvRows(text: string): readonly (RawRow | BadRow)[] {
  const { records, unclosedAt } = parseCsv(text);
  const [header, ...rest] = records;
  if (header === undefined || header.cells.length > MOST_COLUMNS) return [];
  const names = header.cells.map((name) => name.trim().toLowerCase());
  return rest.map(({ line, cells }) => {
    if (unclosedAt !== undefined && line >= unclosedAt)
      return { line, problem: 'A quotation mark opens here that nothing closes.' };
    if (cells.length > names.length) {
      return {
        line,
        problem: `This has ${cells.length} cells for ${names.length} columns: is a quotation mark missing?`,
      };
    }
    return { line, fields: new Map(names.map((name, column) => [name, cells[column] ?? ''])) };
  });
}

function jsonRows(elements: readonly JsonElement[] = []): readonly (RawRow | BadRow)[] {
  return elements.map(({ line, source }) => {
    const fields = fieldsOf(parseJson(source));
    return fields.size === 0 ? { line, problem: 'This is no JSON object.' } : { line, fields };
  });
}

function parseJson(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}

function sheetTitle(rows: readonly (ReadRow | TitleRow)[]): string | undefined {
  const row = rows.find((one) => 'tableTitle' in one);
  return row === undefined || row.tableTitle === '' ? undefined : plainText(row.tableTitle)[0];
}

/** The headline of TimelineJS's title slide. */
function titleOf(text: string): string | undefined {
  const title = fieldsOf(fieldsOf(parseJson(text)).get('title'));
  const headline = textOf({ fields: fieldsOf(title.get('text')) }, 'headline');
  return headline === undefined ? undefined : plainText(headline)[0];
}

/** Where two rows have one id, the first keeps it and the other is no event: a link with it can open only one. */
function distinctIds(rows: ImportedTable['rows']): ImportedTable['rows'] {
  const lines = new Map<string, number>();
  return rows.map((row) => {
    if (isBad(row) || row.id === undefined) return row;
    const first = lines.get(row.id);
    if (first !== undefined)
      return { line: row.line, problem: `The id “${shortened(row.id)}” stands in line ${first} already.` };
    lines.set(row.id, row.line);
    return row;
  });
}

const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
