/**
 * The same events by another clock: when they were first reported instead of when they happened. What draws and lists events
 * needs them in the order of their times, so the table is laid out anew; what knows an event by its row needs the way back.
 */
import { PRECISIONS, type EventTable, type ListColumn } from '../../dataset/format/packed.ts';
import { beginningOfReportDay } from '../../wording/report-day.ts';
import type { Clock } from '../view/view-state.ts';
import { renumberTexts, type EventTexts } from './event-texts.ts';
import { rowsByTime } from './rows-by-time.ts';

/** A report with a time is drawn as the minute in which it was published. */
const REPORT_LENGTH_MS = 60_000;
/** Days begin at one of these everywhere: few times need be asked whether they are a day's end. */
const QUARTER_HOUR_MS = 900_000;

/** A table in the order of the first reports, and the way between its positions and the rows of the table that it was made of. */
export interface ReportLayout {
  /** Dated are the events whose report has a time. */
  readonly table: EventTable;
  /** By position, the row. */
  readonly rows: Uint32Array;
  /** By row, the position. */
  readonly positions: Uint32Array;
}

/**
 * The same rows in the same order, with the time of the first report in place of when it happened: a minute, or the whole day
 * where no more is known than that.
 * @param corpusZone in which the dataset counts its days
 */
export function withReportTimes(table: EventTable, corpusZone: string): EventTable {
  const { reportedMs, count } = table;
  const [minute, day, undated] = (['minute', 'day', 'undated'] as const).map((name) => PRECISIONS.indexOf(name));
  const beginningOf = dayBeginnings(corpusZone);
  const earliestMs = reportedMs.slice();
  const latestMs = reportedMs.map((ms) => ms + REPORT_LENGTH_MS - 1);
  const precision = new Uint8Array(count).fill(minute ?? 0);
  for (let row = 0; row < count; row += 1) {
    const ms = reportedMs[row] ?? NaN;
    const beginsMs = beginningOf(ms);
    if (beginsMs !== undefined) {
      earliestMs[row] = beginsMs;
      latestMs[row] = ms - 1;
      precision[row] = day ?? 0;
    } else if (Number.isNaN(ms)) precision[row] = undated ?? 0;
  }
  return { ...table, earliestMs, latestMs, precision, uncertain: new Uint8Array(count) };
}

/** As `beginningOfReportDay`, each time asked once: thousands of reports share a day. */
function dayBeginnings(corpusZone: string): (reportedMs: number) => number | undefined {
  const known = new Map<number, number | undefined>();
  return (ms) => {
    if (ms % QUARTER_HOUR_MS !== 0) return undefined;
    if (!known.has(ms)) known.set(ms, beginningOfReportDay(ms, corpusZone));
    return known.get(ms);
  };
}

/** @param corpusZone in which the dataset counts its days */
export function layOutByReport(table: EventTable, corpusZone: string): ReportLayout {
  const timed = withReportTimes(table, corpusZone);
  const rows = rowsByTime(timed.earliestMs);
  const positions = new Uint32Array(rows.length);
  for (let position = 0; position < rows.length; position += 1) positions[rows[position] ?? 0] = position;
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

/** The layout by a clock; undefined by that of the events themselves, which is the table as it stands. */
export function layOutByClock(table: EventTable, clock: Clock, corpusZone: string): ReportLayout | undefined {
  return clock === 'report' ? layOutByReport(table, corpusZone) : undefined;
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

/** What passes the filters, by the positions of a layout. */
export function matchesInOrder(matches: Uint8Array, layout: ReportLayout | undefined): Uint8Array {
  return layout === undefined ? matches : inOrder(matches, layout.rows);
}

/** Ids and titles by the positions of a layout. */
export function textsInOrder(
  texts: EventTexts,
  layout: Pick<ReportLayout, 'rows' | 'positions'> | undefined,
): EventTexts {
  if (layout === undefined) return texts;
  const { rows, positions } = layout;
  return renumberTexts(
    texts,
    (position) => rows[position] ?? position,
    (row) => positions[row],
  );
}
