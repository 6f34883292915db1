/** Says in TimeML's TIMEX3 values what our own stages found. http://timeml.org/publications/timeMLdocs/timeml_1.2.1.html */
import { dayNumber, weekdayOf, MS_PER_DAY } from '../../dataset/times/calendar-day.ts';
import { parseEdtf } from '../../dataset/times/edtf.ts';
import type { DayPart, ResolvedTime, TimeAmount, TimeExpression, TimeUnit } from '../../pipeline/stage.ts';

const UNIT_LETTERS: Readonly<Record<TimeUnit, string>> = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'D',
  week: 'W',
  weekend: 'WE',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
};

const PART_LETTERS: Readonly<Record<DayPart, string>> = {
  morning: 'MO',
  midday: 'MI',
  afternoon: 'AF',
  evening: 'EV',
  night: 'NI',
  overnight: 'NI',
};

const REFERENCES = { past: 'PAST_REF', present: 'PRESENT_REF', future: 'FUTURE_REF' } as const;
const SEASON_LETTERS = ['SP', 'SU', 'FA', 'WI'];
const CLOCK_UNITS: ReadonlySet<TimeUnit> = new Set<TimeUnit>(['hour', 'minute', 'second']);

/**
 * TIMEX3 marks "the end of June" and "since June" with June's value, and "more than a year ago" with that of "a year ago": what is
 * inside is resolved.
 */
export function withoutEdges(expression: TimeExpression): TimeExpression {
  if (expression.kind === 'edge' || expression.kind === 'bound') return withoutEdges(expression.of);
  if (expression.kind === 'stretch') return yearGone(expression) ?? expression;
  if (expression.kind !== 'shift' && expression.kind !== 'ahead') return expression;
  if (expression.amount.bound === undefined) return expression;
  const { bound: _, ...amount } = expression.amount;
  return { ...expression, amount };
}

const CALENDAR_UNITS: ReadonlySet<TimeUnit> = new Set<TimeUnit>(['week', 'month', 'quarter', 'year']);

/** "The past year" has the value of "last year"; longer stretches are lengths. */
function yearGone({
  amount,
  direction,
  from,
}: Extract<TimeExpression, { kind: 'stretch' }>): TimeExpression | undefined {
  const isWhole = amount.count === 1 && direction < 0 && CALENDAR_UNITS.has(amount.unit);
  return isWhole ? { kind: 'unit', unit: amount.unit, which: -1, from } : undefined;
}

/** `resolved` belongs to the expression without edges. Undefined when the value is not known. */
export function timex3Value(expression: TimeExpression, resolved: ResolvedTime | undefined): string | undefined {
  switch (expression.kind) {
    case 'vague':
      return REFERENCES[expression.tense];
    case 'now':
      return 'PRESENT_REF';
    case 'duration':
    case 'stretch':
      return lengthValue(expression.amount);
    case 'ahead':
      return resolved?.use === 'duration' || expression.lead === 'within'
        ? lengthValue(expression.amount)
        : dateValue(expression, resolved);
    case 'set':
      if (expression.month !== undefined) return `XXXX-${String(expression.month).padStart(2, '0')}`;
      return expression.weekday === undefined
        ? lengthValue({ unit: expression.unit, count: expression.count ?? 1 })
        : `XXXX-WXX-${expression.weekday}`;
    default:
      return dateValue(expression, resolved);
  }
}

function lengthValue(amount: TimeAmount): string {
  const { count, unit } = amount;
  const clock = CLOCK_UNITS.has(unit) ? 'T' : '';
  if (count !== undefined && unit === 'decade') return `P${count * 10}Y`;
  if (count !== undefined && unit === 'century') return `P${count * 100}Y`;
  const broken = count === undefined || Number.isInteger(count) ? undefined : brokenLength(count, unit);
  return broken ?? `P${clock}${count ?? 'X'}${UNIT_LETTERS[unit]}`;
}

/** "P2Y6M" for two and a half years: the rest counts in the next smaller unit; lengths in days and weeks keep a fraction. */
function brokenLength(count: number, unit: TimeUnit): string | undefined {
  const whole = Math.floor(count);
  const rest = count - whole;
  switch (unit) {
    case 'year':
      return `P${whole > 0 ? `${whole}Y` : ''}${Math.round(rest * 12)}M`;
    case 'hour':
      return `PT${whole > 0 ? `${whole}H` : ''}${Math.round(rest * 60)}M`;
    case 'minute':
      return `PT${whole > 0 ? `${whole}M` : ''}${Math.round(rest * 60)}S`;
    default:
      return undefined;
  }
}

function dateValue(expression: TimeExpression, resolved: ResolvedTime | undefined): string | undefined {
  const plain = resolved?.value?.replaceAll(/[~?%]/g, '');
  const value = plain === undefined ? undefined : parseEdtf(plain);
  if (expression.kind === 'shift' && expression.amount.vague)
    return expression.direction < 0 ? REFERENCES.past : lengthValue(expression.amount);
  if (plain === undefined || !value) return plain;
  const day = Math.floor(value.earliestMs / MS_PER_DAY);
  const year = plain.startsWith('-') ? beforeChrist(plain.slice(0, 5)) : plain.slice(0, 4);
  switch (expression.kind) {
    case 'clock':
      return withoutOffset(plain);
    case 'day-part':
      return partOfDay(plain.split('/').at(-1) ?? '', expression.part);
    case 'season':
      return `${year}-${SEASON_LETTERS[expression.season - 21] ?? ''}`;
    case 'months':
      return expression.last - expression.first === 2
        ? `${year}-Q${expression.last / 3}`
        : `${year}-H${expression.last / 6}`;
    case 'years':
      return year.slice(0, expression.last - expression.first === 9 ? 3 : 2);
    case 'part-gone':
      return expression.unit === 'week' ? weekValue(day) : plain.slice(0, expression.unit === 'month' ? 7 : 4);
    case 'unit':
    case 'known-unit':
      return unitValue(expression.unit, day, plain);
    case 'week-of':
      return weekValue(day);
    case 'shift':
      return shiftedValue(expression.amount, day, plain);
    case 'ahead':
      return shiftedValue(expression.amount, day, plain);
    default:
      return plain.startsWith('-') ? beforeChrist(plain) : plain.split('/')[0];
  }
}

function withoutOffset(plain: string): string {
  return plain.replace(/(?:Z|[+-]\d\d:\d\d)$/, '');
}

/** "2026-03-16TMO": a part of a day. */
export function partOfDay(day: string, part: DayPart): string {
  return `${day}T${PART_LETTERS[part]}`;
}

/** "BC0490" for the astronomers' year -489. */
function beforeChrist(plain: string): string {
  return `BC${String(1 + Number(plain.slice(1, 5))).padStart(4, '0')}${plain.slice(5)}`;
}

function unitValue(unit: TimeUnit, day: number, plain: string): string {
  if (unit === 'week') return weekValue(day);
  if (unit === 'weekend') return `${weekValue(day)}-WE`;
  if (unit === 'decade') return plain.slice(0, 3);
  if (unit === 'quarter') return `${plain.slice(0, 4)}-Q${Math.ceil(Number(plain.slice(5, 7)) / 3)}`;
  if (plain.startsWith('-')) return beforeChrist(plain);
  return unit === 'century' ? plain.slice(0, 2) : plain;
}

function shiftedValue(amount: TimeAmount, day: number, plain: string): string {
  const ofQuarter = amount.unit === 'year' && plain.includes('/');
  if (ofQuarter || amount.unit === 'quarter') return unitValue('quarter', day, plain.split('/').at(-1) ?? '');
  if (amount.unit === 'weekend') return unitValue('weekend', day, plain);
  if (CLOCK_UNITS.has(amount.unit) && !plain.includes('T')) return lengthValue(amount);
  if (plain.startsWith('../')) return plain.slice('../'.length);
  return amount.unit === 'week' ? weekValue(day) : withoutOffset(plain);
}

/** ISO week of a day: that of its Thursday's year. */
function weekValue(day: number): string {
  const thursday = day - weekdayOf(day) + 4;
  const year = new Date(thursday * MS_PER_DAY).getUTCFullYear();
  const week = Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}
