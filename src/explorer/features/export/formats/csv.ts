/**
 * CSV as RFC 4180 has it: a header, CRLF after each line, quotation marks where needed. Lists are joined by "; ".
 * The format has no place for a statement of its own that every reader would skip, so each line carries it, and a line that
 * was copied into another table still says where it comes from.
 */
import { isoInstant } from './event-fields.ts';
import type { ExportedEvent, ExportFormat, ExportStatement } from './exported-event.ts';
import { sourceInWords } from './statement-words.ts';

type Cell = (event: ExportedEvent, statement: ExportStatement) => string;

const COLUMNS: readonly (readonly [name: string, cell: Cell])[] = [
  ['id', ({ id }) => id],
  ['title', ({ title }) => title],
  ['when', ({ details }) => details?.when ?? ''],
  ['when_words', ({ details }) => details?.whenText ?? ''],
  ['earliest', ({ span }) => (span ? isoInstant(span.earliestMs) : '')],
  ['latest', ({ span }) => (span ? isoInstant(span.latestMs) : '')],
  ['precision', ({ precision }) => precision],
  ['uncertain', ({ isUncertain }) => String(isUncertain)],
  ['reported', ({ reportedMs }) => (reportedMs === undefined ? '' : isoInstant(reportedMs))],
  ['status', ({ status }) => status],
  ['kind', ({ kind }) => kind],
  ['importance', ({ importance }) => String(importance)],
  ['figures_differ', ({ figuresDiffer }) => String(figuresDiffer)],
  ['actors', ({ actors }) => joined(actors)],
  ['places', ({ places }) => joined(places.map(({ name }) => name))],
  ['latitude', ({ places }) => String(places.find(({ lat }) => lat !== undefined)?.lat ?? '')],
  ['longitude', ({ places }) => String(places.find(({ lon }) => lon !== undefined)?.lon ?? '')],
  ['about', ({ about }) => joined(about)],
  ['topics', ({ topics }) => joined(topics)],
  [
    'sentences',
    ({ details }) => (details?.sentences ?? []).map(({ quote, publisher }) => `“${quote}” (${publisher})`).join('\n'),
  ],
  [
    'claims',
    ({ details }) =>
      joined(
        (details?.claims ?? []).map(({ what, value, by }) => `${what}: ${value}${by === undefined ? '' : ` (${by})`}`),
      ),
  ],
  ['sources', ({ sources }) => joined(sources.map(sourceInWords))],
  ['address', ({ address }) => address],
  ['dataset', (_, { dataset }) => dataset],
  ['exported', (_, { exportedAt }) => exportedAt],
  ['filters', (_, { filters }) => filters],
];

export const CSV: ExportFormat = {
  name: 'CSV',
  use: 'for a spreadsheet',
  ending: 'csv',
  mediaType: 'text/csv',
  needsDetails: false,
  holds: 'all',
  createWriter: (statement) => ({
    head: () => csvLine(COLUMNS.map(([name]) => name)),
    event: (event) => csvLine(COLUMNS.map(([, cell]) => cell(event, statement))),
    tail: () => '',
  }),
};

const joined = (parts: readonly string[]): string => parts.join('; ');

const csvLine = (cells: readonly string[]): string => `${cells.map(csvCell).join(',')}\r\n`;

/** What a spreadsheet takes for the beginning of a formula gets an apostrophe before it, numbers excepted. */
function csvCell(text: string): string {
  const isNumber = /^-?\d+(?:\.\d+)?$/.test(text);
  const guarded = !isNumber && /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
