import { MS_PER_DAY } from '../../dataset/times/calendar-day.ts';
import { EARLIEST_MS, LATEST_MS } from '../../dataset/times/edtf.ts';
import type { EventId } from '../../dataset/records/ids.ts';
import type { EventTable, EventText } from '../../dataset/format/packed.ts';
import type { DatasetIndex } from '../query/dataset-index.ts';
import type { Clock, TimeWindow, ViewState } from '../view/view-state.ts';
import { updateView } from './view-store.ts';

/** An event opened by itself stands in the middle of two days, or of three times its own span. */
const SHORTEST_SURROUNDINGS_MS = 2 * MS_PER_DAY;
const LONGEST_SURROUNDINGS_MS = 400 * MS_PER_DAY;

/** The surroundings in which one event is shown; undefined for an event without a date. */
export function windowAround(table: EventTable, row: number, clock: Clock): TimeWindow | undefined {
  const span = spanOf(table, row, clock);
  if (span === undefined) return undefined;
  const { earliest, latest } = span;
  // An open end is shown from the end that is known.
  const from = earliest > EARLIEST_MS ? earliest : latest;
  const to = latest < LATEST_MS ? latest : from;
  const length = Math.min(LONGEST_SURROUNDINGS_MS, Math.max(SHORTEST_SURROUNDINGS_MS, (to - from) * 3));
  const middle = Math.round(from + (to - from) / 2);
  return { fromMs: middle - length / 2, toMs: middle + length / 2 };
}

/**
 * Opens an event, closes what is read over it, and moves the window to it, as long as before, when it lies outside. At once where its id is known, else
 * when it has come; when it cannot be had, nothing is opened.
 */
export function openEvent({ table, texts }: DatasetIndex, row: number): void {
  const open = ({ id }: EventText): void => {
    // Or what shows the last event would be gone until the row is found again.
    texts.knowRow(id, row);
    updateView((view) => ({ ...view, event: id, reading: undefined, window: revealing(table, row, view) }));
  };
  const text = texts.textOf(row);
  if (text !== undefined) return open(text);
  void texts.load([row]).then(
    ([loaded]) => loaded !== undefined && open(loaded),
    () => undefined,
  );
}

/** Opens the event of an id. One that is not held is sent for, and the window stays where it is. */
export async function openEventOfId(index: DatasetIndex, id: EventId): Promise<void> {
  const row = await index.texts.findRow(id);
  if (row !== undefined) openEvent(index, row);
  else if (index.held !== undefined) updateView((view) => ({ ...view, event: id, reading: undefined }));
}

/** Closes an event that stands beside the rest: a step like any other. */
export function closeEvent(): void {
  updateView((view) => ({ ...view, event: undefined }));
}

/** Leaves an event that covers the screen for where it was opened. */
export function leaveEvent(): void {
  updateView((view) => ({ ...view, event: undefined }), 'return');
}

/** When an event happened, or was first reported; undefined when that is not known. */
function spanOf(table: EventTable, row: number, clock: Clock) {
  const reported = table.reportedMs[row] ?? NaN;
  if (clock === 'report') return Number.isNaN(reported) ? undefined : { earliest: reported, latest: reported };
  if (row >= table.dated) return undefined;
  return { earliest: table.earliestMs[row] ?? NaN, latest: table.latestMs[row] ?? NaN };
}

function revealing(table: EventTable, row: number, { window, clock }: ViewState): TimeWindow | undefined {
  const span = spanOf(table, row, clock);
  if (span === undefined || window === undefined) return window;
  if (span.latest >= window.fromMs && span.earliest <= window.toMs) return window;
  const around = windowAround(table, row, clock);
  if (around === undefined) return window;
  const half = (window.toMs - window.fromMs) / 2;
  const middle = around.fromMs + (around.toMs - around.fromMs) / 2;
  return { fromMs: Math.round(middle - half), toMs: Math.round(middle + half) };
}
