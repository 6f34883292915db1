/**
 * CSV as RFC 4180 has it, with what spreadsheets do beside it: any line break, commas or semicolons or tabs, a last line
 * without a break. Every record keeps the line of the file at which it begins, which is what an editor needs to mend it.
 * Linear in the length of the text.
 */

export interface CsvRecord {
  /** From 1; a quoted cell may hold several lines. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface CsvTable {
  readonly records: readonly CsvRecord[];
  /** The line at which a quotation mark opens that nothing closes: what follows it is one cell. */
  readonly unclosedAt?: number;
}

const SEPARATORS = [',', ';', '\t'] as const;

/** Reads all records; empty lines are left out. */
export function parseCsv(text: string): CsvTable {
  const separator = separatorOf(text);
  const records: CsvRecord[] = [];
  let unclosedAt: number | undefined;
  let [at, line] = [0, 1];
  while (at < text.length) {
    const cells: string[] = [];
    const startLine = line;
    for (;;) {
      const quoted = text[at] === '"';
      const end = quoted ? quotedEnd(text, at) : plainEnd(text, at, separator);
      if (quoted && text[end - 1] !== '"') unclosedAt ??= line;
      const raw = text.slice(at, end);
      if (quoted) line += countBreaks(raw);
      const rest = quoted ? plainEnd(text, end, separator) : end;
      cells.push((quoted ? unquote(raw) : raw) + text.slice(end, rest));
      at = rest;
      if (text[at] !== separator) break;
      at += 1;
    }
    if (cells.length > 1 || cells[0] !== '') records.push({ line: startLine, cells });
    if (at < text.length) {
      at += text.startsWith('\r\n', at) ? 2 : 1;
      line += 1;
    }
  }
  return { records, ...(unclosedAt !== undefined && { unclosedAt }) };
}

/** The sign that the header has most of, outside quotation marks. */
function separatorOf(text: string): string {
  const header = text.slice(0, plainEnd(text, 0, '\n')).replaceAll(/"[^"]*"/g, '');
  const counts = SEPARATORS.map((sign) => header.split(sign).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ',';
}

/** Behind the mark that closes a cell whose opening mark stands at `from`; a doubled mark closes nothing. */
function quotedEnd(text: string, from: number): number {
  let at = from + 1;
  for (;;) {
    const mark = text.indexOf('"', at);
    if (mark < 0) return text.length;
    if (text[mark + 1] !== '"') return mark + 1;
    at = mark + 2;
  }
}

/** Where a cell without quotation marks ends. */
function plainEnd(text: string, from: number, separator: string): number {
  let at = from;
  while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at += 1;
  return at;
}

function unquote(raw: string): string {
  const closed = raw.length > 1 && raw.endsWith('"');
  return raw.slice(1, closed ? -1 : undefined).replaceAll('""', '"');
}

function countBreaks(text: string): number {
  return text.split(/\r\n|\r|\n/).length - 1;
}
