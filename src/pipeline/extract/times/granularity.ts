/** How fine a grain of time an expression speaks of. */
import type { TimeExpression, TimeUnit } from '../../stage.ts';

export type Grain = 'clock' | 'day' | 'week' | 'month' | 'season' | 'year' | 'years' | 'length';

const OF_UNIT: Readonly<Record<TimeUnit, Grain>> = {
  second: 'clock',
  minute: 'clock',
  hour: 'clock',
  day: 'day',
  week: 'week',
  weekend: 'week',
  month: 'month',
  quarter: 'season',
  year: 'year',
  decade: 'years',
  century: 'years',
};

/** The grain of the words; an edge, a bound or a range has that of what it is made of. */
export function grainOf(expression: TimeExpression): Grain {
  switch (expression.kind) {
    case 'calendar':
      if (expression.day !== undefined) return 'day';
      return expression.month !== undefined ? 'month' : 'year';
    case 'clock':
      return 'clock';
    case 'day-part':
    case 'numeric-date':
    case 'weekday':
    case 'feast':
    case 'now':
      return 'day';
    case 'season':
    case 'months':
      return 'season';
    case 'years':
      return 'years';
    case 'unit':
    case 'known-unit':
    case 'part-gone':
      return OF_UNIT[expression.unit];
    case 'shift':
      return OF_UNIT[expression.amount.unit];
    case 'week-of':
      return 'week';
    case 'edge':
    case 'bound':
      return grainOf(expression.of);
    case 'range':
      return grainOf(expression.to);
    case 'stretch':
    case 'ahead':
    case 'duration':
    case 'set':
    case 'vague':
      return 'length';
  }
}

/** True for what names one day: a date, a weekday, "yesterday", "that day". */
export function isDay(expression: TimeExpression): boolean {
  return grainOf(expression) === 'day' && expression.kind !== 'now' && expression.kind !== 'bound';
}
