/**
 * The same events by another clock: when they were first reported instead of when they happened. What draws and lists events
 * needs them in the order of their times, so the table is laid out anew; what knows an event by its row needs the way back.
 */
import { PRECISIONS, type EventTable, type ListColumn } from '../../dataset/packed.ts';
import { renumberTexts, type EventTexts } from './event-texts.ts';
import { rowsByTime } from './rows-by-time.ts';

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
  const rows = rowsByTime(table.reportedMs);
  const positions = new Uint32Array(rows.length);
  for (let position = 0; position < rows.length; position += 1) positions[rows[position] ?? 0] = position;
  const timed = withReportTimes(table);
  return {
    rows,
    positions,
    table: {
      count: table.count,
      dated: countTimed(table),
      earliestMs: timesInOrder(timed.earliestMs, rows),
      latestMs: timesInOrder(timed.latestMs, rows),
      reportedMs: timesInOrder(table.reportedMs, rows),
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

function timesInOrder(times: Float64Array, rows: Uint32Array): Float64Array {
  const ordered = new Float64Array(rows.length);
  for (let position = 0; position < rows.length; position += 1) ordered[position] = times[rows[position] ?? 0] ?? NaN;
  return ordered;
}

/** A byte for each row, such as what passes the filters, by position. */
export function inOrder(bytes: Uint8Array, rows: Uint32Array): Uint8Array {
  const ordered = new Uint8Array(rows.length);
  for (let position = 0; position < rows.length; position += 1) ordered[position] = bytes[rows[position] ?? 0] ?? 0;
  return ordered;
}

function countTimed({ reportedMs }: EventTable): number {
  let timed = 0;
  for (const ms of reportedMs) if (!Number.isNaN(ms)) timed += 1;
  return timed;
}

function listsInOrder({ offsets, values }: ListColumn, rows: Uint32Array): ListColumn {
  const ordered = { offsets: new Uint32Array(offsets.length), values: values.slice() };
  let end = 0;
  for (let position = 0; position < rows.length; position += 1) {
    const row = rows[position] ?? 0;
    const to = offsets[row + 1] ?? 0;
    for (let at = offsets[row] ?? 0; at < to; at += 1) {
      ordered.values[end] = values[at] ?? 0;
      end += 1;
    }
    ordered.offsets[position + 1] = end;
  }
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
