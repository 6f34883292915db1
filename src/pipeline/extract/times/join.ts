/** Joins neighbouring pieces that speak of one time: weekday and date, day and part of day, day and clock, two ends. */
import type { CalendarExpression, TimeExpression } from '../../stage.ts';
import { hourInPart, isClock } from './rules/clock-rules.ts';
import { type Grain, grainOf, isDay } from './granularity.ts';
import type { Piece } from './rules/match.ts';
import { type Tokens, wordAt, wordsBetween } from './words/tokens.ts';

/** Gives the expression of two neighbours with these words between them, or undefined when they stay apart. */
type Joiner = (
  left: TimeExpression,
  right: TimeExpression,
  between: string,
  before: string,
) => TimeExpression | undefined;

const LONGEST_GAP = 4;

/** "Thursday (May 29)", "Monday, 2 June", "2 June, a Monday", "the night of Friday, 5 May": the date says it all. */
const weekdayAndDate: Joiner = (left, right, between, before) => {
  if (left.kind === 'day-part' && left.on?.kind === 'weekday') {
    const on = weekdayAndDate(left.on, right, between, before);
    return on && { ...left, on };
  }
  if (!['', ',', '(', 'the', ', the', ', a', '.', '–', '-'].includes(between)) return undefined;
  const date = isDated(left) ? left : isDated(right) ? right : undefined;
  const other = date === left ? right : left;
  return date && other.kind === 'weekday' && other.week === undefined ? date : undefined;
};

function isDated(expression: TimeExpression): boolean {
  return expression.kind === 'numeric-date' || (expression.kind === 'calendar' && expression.day !== undefined);
}

/** "the winter of nineteen ninety-four", "the 1988 third quarter", "this year's third quarter", "the year-ago third quarter". */
const dateAndYear: Joiner = (left, right, between) => {
  if (isYearAlone(right) && ['', 'of', ','].includes(between) && lacksYear(left)) return { ...left, year: right.year };
  if (right.kind !== 'months' || !lacksYear(right)) return undefined;
  if (isYearAlone(left) && between === '') return { ...right, year: left.year };
  const isYearAgo = left.kind === 'shift' && left.amount.unit === 'year' && left.amount.count === 1;
  if (isYearAgo && between === '' && left.direction < 0) return { ...right, whichYear: -1 };
  const ofUnit = left.kind === 'unit' && left.unit === 'year' && between === "'s";
  return ofUnit ? { ...right, whichYear: left.which, from: left.from } : undefined;
};

function isYearAlone(expression: TimeExpression): expression is CalendarExpression & { readonly year: number } {
  return expression.kind === 'calendar' && expression.year !== undefined && expression.month === undefined;
}

type OfAYear = Extract<TimeExpression, { kind: 'calendar' | 'season' | 'months' }>;

function lacksYear(expression: TimeExpression): expression is OfAYear {
  if (expression.kind !== 'calendar' && expression.kind !== 'season' && expression.kind !== 'months') return false;
  const known = expression.year !== undefined || expression.whichYear !== undefined;
  return !known && (expression.kind !== 'calendar' || expression.month !== undefined);
}

/** "May last year", "5 May this year", "the spring of last year", "Monday last week", "Friday next week". */
const dateAndUnit: Joiner = (left, right, between) => {
  if (right.kind !== 'unit' || !['', 'of', ',', 'in'].includes(between)) return undefined;
  if (right.unit === 'year') return lacksYear(left) ? { ...left, whichYear: right.which, from: right.from } : undefined;
  return right.unit === 'week' && left.kind === 'weekday' && left.which === undefined
    ? { ...left, week: right.which }
    : undefined;
};

/** "The week of March 6": the week in which the day lies. */
const weekOfDay: Joiner = (left, right, between) =>
  left.kind === 'known-unit' && left.unit === 'week' && between === 'of' && isDated(right)
    ? { kind: 'week-of', of: right }
    : undefined;

/** "Monday afternoon", "yesterday, early in the morning", "the night of 5 May", "the early hours of Sunday morning". */
const dayAndPart: Joiner = (left, right, between) => {
  if (right.kind === 'day-part' && right.on === undefined && isDay(left) && left.kind !== 'day-part') {
    const adverb = ['', ',', 'in the', 'at', 'in', ', in the', 'during the', 'by'].includes(between);
    return adverb ? { ...right, on: left } : undefined;
  }
  if (left.kind === 'day-part' && left.on !== undefined && right.kind === 'day-part' && right.on === undefined)
    return left.part === right.part && between === '' ? left : undefined;
  if (left.kind === 'day-part' && left.on === undefined && isDay(right) && right.kind !== 'day-part') {
    return ['', 'of', 'on', 'of the', 'on the', ',', 'from', 'into'].includes(between)
      ? { ...left, on: right }
      : undefined;
  }
  return undefined;
};

/** "Monday at 3am", "Apr 25, 6:13 am", "5.51pm on 3 May", "1pm of the same day", "10:30 this morning", "6:30 on Monday evening". */
const dayAndClock: Joiner = (left, right, between) => {
  if (isClock(right) && isDay(left) && left.kind !== 'shift') return clockAfterDay(left, right, between);
  if (left.kind === 'shift' && left.amount.unit === 'day' && isClock(right)) return clockAfterDay(left, right, between);
  if (isClock(left) && (isDay(right) || (right.kind === 'shift' && right.amount.unit === 'day'))) {
    return ['', 'on', ',', 'of', 'of the', 'on the', ', on', 'in the', 'the', ') on', ')'].includes(between)
      ? withDay(left, right)
      : undefined;
  }
  return undefined;
};

function clockAfterDay(day: TimeExpression, clock: TimeExpression, between: string): TimeExpression | undefined {
  const gaps = [
    '',
    ',',
    'at',
    ', at',
    'from',
    ', from',
    'by',
    ', by',
    '|',
    '·',
    '-',
    '–',
    'at about',
    'between',
    'shortly before',
    'shortly after',
    'just after',
    'just before',
    'at exactly',
  ];
  return gaps.includes(between) ? withDay(clock, day) : undefined;
}

/** Puts a clock time, or both ends of a range of them, on a day. */
function withDay(clock: TimeExpression, on: TimeExpression): TimeExpression | undefined {
  if (clock.kind === 'range') {
    const [from, to] = [withDay(clock.from, on), withDay(clock.to, on)];
    return from && to ? { ...clock, from, to } : undefined;
  }
  if (clock.kind !== 'clock' || clock.on !== undefined) return undefined;
  const hour = on.kind === 'day-part' ? hourInPart(clock.hour, on.part) : clock.hour;
  return { ...clock, hour, on };
}

const RANGE_GAPS: ReadonlySet<string> = new Set([
  'to',
  'until',
  'till',
  'through',
  '-',
  '–',
  '—',
  'to the',
  'until the',
  'up to',
  'and into',
  'into',
  'to early',
  'to late',
]);

/** "From 30 June to 2 July", "between Monday and Friday", "June 2024 to May 2025", "6pm to 3am". */
const twoEnds: Joiner = (left, right, between, before) => {
  const listed =
    (between === 'and' || between === 'and the') && (before.endsWith('between') || before.endsWith('between the'));
  if (!listed && !RANGE_GAPS.has(between)) return undefined;
  if (left.kind === 'range' || right.kind === 'range' || !comparable(left, right)) return undefined;
  return rangeOf(left, right);
};

/** Both ends are of one kind: days and clock times, weeks, or months and longer. */
function comparable(left: TimeExpression, right: TimeExpression): boolean {
  if (right.kind === 'now') return grainOf(left) !== 'length';
  const kind = RANGE_KINDS[grainOf(left)];
  return left.kind !== 'now' && kind !== 'none' && kind === RANGE_KINDS[grainOf(right)];
}

const RANGE_KINDS: Readonly<Record<Grain, 'fine' | 'week' | 'coarse' | 'none'>> = {
  clock: 'fine',
  day: 'fine',
  week: 'week',
  month: 'coarse',
  season: 'coarse',
  year: 'coarse',
  years: 'coarse',
  length: 'none',
};

/** Lets the first end share what only the second one says, and the other way round. */
function rangeOf(left: TimeExpression, right: TimeExpression): TimeExpression {
  if (left.kind === 'calendar' && right.kind === 'calendar') {
    return { kind: 'range', from: sharing(left, right), to: right };
  }
  if (left.kind === 'clock' && right.kind === 'clock') {
    const from = { ...left, ...(left.zone === undefined && right.zone !== undefined ? { zone: right.zone } : {}) };
    const shared = from.on === undefined && right.on !== undefined ? { ...from, on: right.on } : from;
    const to = right.on === undefined && left.on !== undefined ? { ...right, on: left.on } : right;
    return { kind: 'range', from: shared, to };
  }
  return { kind: 'range', from: left, to: right };
}

function sharing(left: CalendarExpression, right: CalendarExpression): CalendarExpression {
  if (left.year !== undefined || left.whichYear !== undefined || right.year === undefined) return left;
  const later = left.month !== undefined && right.month !== undefined && left.month > right.month;
  return { ...left, year: later ? right.year - 1 : right.year };
}

/** Clock times come last: "10:30 on Monday evening" is a clock time on an evening. */
const JOINERS: readonly (readonly Joiner[])[] = [
  [weekdayAndDate, dateAndYear, dateAndUnit, weekOfDay, dayAndPart],
  [dayAndClock],
];

/** Applies the joiners from left to right; what was joined may be joined again. */
export function joinNeighbours(pieces: readonly Piece[], tokens: Tokens): readonly Piece[] {
  let joined = pieces;
  for (const joiners of JOINERS) joined = joinWith(joined, tokens, firstOf(joiners));
  return joined;
}

function firstOf(joiners: readonly Joiner[]): Joiner {
  return (...pair) => {
    for (const joiner of joiners) {
      const joined = joiner(...pair);
      if (joined) return joined;
    }
    return undefined;
  };
}

const SHARING_DAY: ReadonlySet<string> = new Set(['(', 'to', 'until', 'and', '-', '–', '—']);

/** "2 p.m. (11:00 GMT) on Wednesday", "9am to 5pm on Saturday": the day behind the brackets is that of both clock times. */
export function shareDays(pieces: readonly Piece[], tokens: Tokens): Piece[] {
  return pieces.map((piece, at) => {
    const next = pieces[at + 1];
    if (piece.expression.kind !== 'clock' || piece.expression.on || next?.expression.kind !== 'clock') return piece;
    const day = next.expression.on ?? dayBehind(next, pieces[at + 2], tokens);
    return day && SHARING_DAY.has(wordsBetween(tokens, piece.to, next.from))
      ? { ...piece, expression: { ...piece.expression, on: day } }
      : piece;
  });
}

const SHARING_YEAR: ReadonlySet<string> = new Set(['and', 'or', 'to', '-', '–', '—', ',', ', and', 'until', 'through']);

/** "In August and September 1914", "from 15 October to 4 March 1952": the year said last is that of the dates before it, too. */
export function shareYears(pieces: readonly Piece[], tokens: Tokens): Piece[] {
  const shared: Piece[] = [];
  for (const piece of pieces.toReversed()) {
    const next = shared[0];
    const given = next && SHARING_YEAR.has(wordsBetween(tokens, piece.to, next.from)) ? withYearOf(piece, next) : piece;
    shared.unshift(given);
  }
  return shared;
}

function withYearOf(piece: Piece, next: Piece): Piece {
  const { expression } = piece;
  const { expression: after } = next;
  if (expression.kind !== 'calendar' || after.kind !== 'calendar' || expression.which !== undefined) return piece;
  return expression.month === undefined ? piece : { ...piece, expression: sharing(expression, after) };
}

function dayBehind(clock: Piece, day: Piece | undefined, tokens: Tokens): TimeExpression | undefined {
  if (!day || !isDay(day.expression)) return undefined;
  return [')', ') on'].includes(wordsBetween(tokens, clock.to, day.from)) ? day.expression : undefined;
}

/** Joins the two ends of ranges. Runs behind `joinNeighbours` and the edges, so that each end is whole. */
export function joinRanges(pieces: readonly Piece[], tokens: Tokens): Piece[] {
  return joinWith(pieces, tokens, twoEnds);
}

function joinWith(pieces: readonly Piece[], tokens: Tokens, join: Joiner): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    let current = piece;
    for (let left = joined.at(-1); left && current.from - left.to <= LONGEST_GAP; left = joined.at(-1)) {
      const between = wordsBetween(tokens, left.to, current.from);
      const before = wordsBetween(tokens, Math.max(0, left.from - 2), left.from);
      const expression = join(left.expression, current.expression, between, before);
      if (!expression) break;
      joined.pop();
      const to = between.includes('(') && wordAt(tokens, current.to) === ')' ? current.to + 1 : current.to;
      current = { from: left.from, core: left.core, to, expression };
    }
    joined.push(current);
  }
  return joined;
}
