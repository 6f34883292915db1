/**
 * The same events by another clock: when they were first reported instead of when they happened. What draws and lists events
 * needs them in the order of their times, so the table is laid out anew; what knows an event by its row needs the way back.
 */
import { PRECISIONS, type EventTable, type ListColumn } from '../../dataset/packed.ts';
import { renumberTexts, type EventTexts } from './event-texts.ts';

/** A report is drawn as the minute in which it was published. */
const REPORT_LENGTH_MS = 60_000;

/** A table in the order of the first reports, and the way between its positions and the rows of the table that it was made of. */
export interface ReportLayout {
  /** Dated are the events whose report has a time. */
  readonly table: EventTable;
  /** By position, the row. */
  readonly rows: Uint32Array;
  /** By row, the position. */
  readonly positions: Uint32Array;
}

/** The same rows in the same order, with the time of the first report in place of when it happened. */
export function withReportTimes(table: EventTable): EventTable {
  const { reportedMs } = table;
  const [minute, undated] = [PRECISIONS.indexOf('minute'), PRECISIONS.indexOf('undated')];
  return {
    ...table,
    earliestMs: reportedMs,
    latestMs: reportedMs.map((ms) => ms + REPORT_LENGTH_MS - 1),
    precision: Uint8Array.from(reportedMs, (ms) => (Number.isNaN(ms) ? undated : minute)),
    uncertain: new Uint8Array(table.count),
  };
}

export function layOutByReport(table: EventTable): ReportLayout {
  const rows = rowsByReport(table);
  const positions = new Uint32Array(rows.length);
  rows.forEach((row, position) => (positions[row] = position));
  const timed = withReportTimes(table);
  return {
    rows,
    positions,
    table: {
      count: table.count,
      dated: countTimed(table),
      earliestMs: timed.earliestMs.map((_, position) => timed.earliestMs[rows[position] ?? 0] ?? NaN),
      latestMs: timed.latestMs.map((_, position) => timed.latestMs[rows[position] ?? 0] ?? NaN),
      reportedMs: table.reportedMs.map((_, position) => table.reportedMs[rows[position] ?? 0] ?? NaN),
      precision: inOrder(timed.precision, rows),
      uncertain: timed.uncertain,
      status: inOrder(table.status, rows),
      kind: inOrder(table.kind, rows),
      score: table.score.map((_, position) => table.score[rows[position] ?? 0] ?? 0),
      disagreement: inOrder(table.disagreement, rows),
      differsMs: new Map(Array.from(table.differsMs, ([row, ms]) => [positions[row] ?? row, ms])),
      actors: listsInOrder(table.actors, rows),
      places: listsInOrder(table.places, rows),
      about: listsInOrder(table.about, rows),
      topics: listsInOrder(table.topics, rows),
      sources: listsInOrder(table.sources, rows),
    },
  };
}

/** The times of the dated events that had been reported by then, in the order of the table. */
export function reportedBy(
  { dated, earliestMs, latestMs, reportedMs }: Pick<EventTable, 'dated' | 'earliestMs' | 'latestMs' | 'reportedMs'>,
  knownMs: number,
): Pick<EventTable, 'dated' | 'earliestMs' | 'latestMs'> {
  const isKnown = (_: number, row: number): boolean => row < dated && (reportedMs[row] ?? NaN) <= knownMs;
  const known = earliestMs.filter(isKnown);
  return { dated: known.length, earliestMs: known, latestMs: latestMs.filter(isKnown) };
}

/** A byte for each row, such as what passes the filters, by position. */
export function inOrder(bytes: Uint8Array, rows: Uint32Array): Uint8Array {
  const ordered = new Uint8Array(rows.length);
  for (let position = 0; position < rows.length; position += 1) ordered[position] = bytes[rows[position] ?? 0] ?? 0;
  return ordered;
}

/** Rows by first report, of one minute as in the table; those without a time last. */
function rowsByReport({ count, reportedMs }: EventTable): Uint32Array {
  const timeOf = (row: number): number => {
    const ms = reportedMs[row] ?? NaN;
    return Number.isNaN(ms) ? Number.MAX_VALUE : ms;
  };
  return Uint32Array.from({ length: count }, (_, row) => row).toSorted((a, b) => timeOf(a) - timeOf(b) || a - b);
}

function countTimed({ reportedMs }: EventTable): number {
  let timed = 0;
  for (const ms of reportedMs) if (!Number.isNaN(ms)) timed += 1;
  return timed;
}

function listsInOrder({ offsets, values }: ListColumn, rows: Uint32Array): ListColumn {
  const ordered = { offsets: new Uint32Array(offsets.length), values: new Uint32Array(values.length) };
  let end = 0;
  rows.forEach((row, position) => {
    const list = values.subarray(offsets[row] ?? 0, offsets[row + 1] ?? 0);
    ordered.values.set(list, end);
    end += list.length;
    ordered.offsets[position + 1] = end;
  });
  return ordered;
}

/** Ids and titles by the positions of a layout. */
export function textsInOrder(
  texts: EventTexts,
  { rows, positions }: Pick<ReportLayout, 'rows' | 'positions'>,
): EventTexts {
  return renumberTexts(
    texts,
    (position) => rows[position] ?? position,
    (row) => positions[row],
  );
}
