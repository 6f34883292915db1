/** A strip of the timeline: how many events began in each part of a span of time, and where one of them stands. */
import { MS_PER_DAY } from '../dataset/times/calendar-day.ts';
import type { EventTable } from '../dataset/format/packed.ts';
import { EARLIEST_MS, LATEST_MS } from '../dataset/times/edtf.ts';

export interface Strip {
  readonly fromMs: number;
  readonly toMs: number;
  /** How many events begin in each of the equal parts. */
  readonly counts: readonly number[];
  /** The event's own span, as parts of the whole: 0 is the left end, 1 the right one. */
  readonly own: readonly [from: number, to: number] | undefined;
}

export interface StripArea {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Wider strips have so many parts; narrower ones a part for each day. */
const MOST_BINS = 72;
/** Days on either side of the event's middle: the least is taken in which enough happened. */
const REACHES_DAYS = [7.5, 14.5, 30.5, 90.5, 365, 1_826, 9_131] as const;
const ENOUGH_EVENTS = 40;

/**
 * The strip around one event, wide enough to show what else happened; undefined for an event without a date.
 * @param offsetMs how far the corpus's clock is ahead of UTC: its days are the parts of a narrow strip
 */
export function stripAround(table: EventTable, row: number, offsetMs: number): Strip | undefined {
  const earliest = table.earliestMs[row] ?? NaN;
  const latest = table.latestMs[row] ?? NaN;
  if (row >= table.dated || Number.isNaN(earliest)) return undefined;
  const from = earliest > EARLIEST_MS ? earliest : latest;
  const to = latest < LATEST_MS ? latest : from;
  const middle = from + (to - from) / 2;
  const noon = Math.floor((middle + offsetMs) / MS_PER_DAY) * MS_PER_DAY + MS_PER_DAY / 2 - offsetMs;
  const reach = reachAround(table, noon, (to - from) / 2);
  const strip = countBetween(table, noon - reach, noon + reach);
  const part = (ms: number): number => Math.min(1, Math.max(0, (ms - strip.fromMs) / (2 * reach)));
  return { ...strip, own: [part(from), part(to)] };
}

/** The strip of all that is dated; undefined when nothing is. */
export function siteStrip(table: EventTable): Strip | undefined {
  const first = table.earliestMs[0] ?? NaN;
  const last = table.earliestMs[table.dated - 1] ?? NaN;
  return table.dated === 0
    ? undefined
    : { ...countBetween(table, first, Math.max(last, first + MS_PER_DAY)), own: undefined };
}

function reachAround(table: EventTable, middleMs: number, leastMs: number): number {
  const reaches = REACHES_DAYS.map((days) => days * MS_PER_DAY).filter((reach) => reach >= leastMs);
  const within = (reach: number): number => firstFrom(table, middleMs + reach) - firstFrom(table, middleMs - reach);
  const widest = reaches.at(-1) ?? leastMs;
  // Where there is not enough anywhere, what there is.
  const enough = Math.min(ENOUGH_EVENTS, within(widest));
  return reaches.find((reach) => within(reach) >= enough) ?? widest;
}

function countBetween(table: EventTable, fromMs: number, toMs: number): Omit<Strip, 'own'> {
  const bins = Math.min(MOST_BINS, Math.round((toMs - fromMs) / MS_PER_DAY));
  const counts = Array.from({ length: bins }, () => 0);
  for (let row = firstFrom(table, fromMs); row < table.dated; row += 1) {
    const bin = Math.floor((((table.earliestMs[row] ?? NaN) - fromMs) / (toMs - fromMs)) * bins);
    if (bin > bins) break;
    // What begins at the very end is counted in the last part.
    counts[Math.min(bin, bins - 1)] = (counts[Math.min(bin, bins - 1)] ?? 0) + 1;
  }
  return { fromMs, toMs, counts };
}

/** The first dated row that begins at a time or after it: rows are in that order. */
function firstFrom(table: EventTable, ms: number): number {
  let low = 0;
  let high = table.dated;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((table.earliestMs[middle] ?? NaN) < ms) low = middle + 1;
    else high = middle;
  }
  return low;
}

const COLOURS = { bar: '#b9b1a1', line: '#8d8677', own: '#0c5767', wash: '#e2eeee' } as const;
const NARROWEST_OWN = 6;
const OWN_RISES = 10;

/** SVG: bars as high as the square root of their counts, and behind them the event's own span. */
export function drawStrip({ counts, own }: Strip, { left, top, width, height }: StripArea): string {
  const most = Math.max(1, ...counts);
  const step = width / counts.length;
  const isOwn = (bin: number): boolean =>
    own !== undefined && bin + 1 > own[0] * counts.length && bin < own[1] * counts.length;
  const bars = counts.map((count, bin) => {
    const high = Math.round(Math.sqrt(count / most) * height);
    const colour = isOwn(bin) ? COLOURS.own : COLOURS.bar;
    return high === 0 ? '' : rect(left + bin * step + 1, top + height - high, step - 2, high, colour);
  });
  const base = rect(left, top + height, width, 2, COLOURS.line);
  if (own === undefined) return bars.join('') + base;
  const ownWidth = Math.max(NARROWEST_OWN, (own[1] - own[0]) * width);
  const ownLeft = left + ((own[0] + own[1]) / 2) * width - ownWidth / 2;
  const band = rect(ownLeft, top - OWN_RISES, ownWidth, height + OWN_RISES, COLOURS.wash);
  const mark = rect(ownLeft, top + height, ownWidth, NARROWEST_OWN, COLOURS.own);
  return band + bars.join('') + base + mark;
}

function rect(x: number, y: number, width: number, height: number, fill: string): string {
  const [left, top, wide, high] = [x, y, width, height].map((value) => Number(value.toFixed(1)));
  return `<rect x="${left}" y="${top}" width="${wide}" height="${high}" fill="${fill}"/>`;
}
