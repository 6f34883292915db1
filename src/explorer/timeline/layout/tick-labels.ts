/** What the axis writes: the words of a tick as long as there is room for them, and of the stretch above. */
import { twoDigits } from '../../../dataset/times/two-digits.ts';
import { MONTH_NAMES, WEEKDAY_NAMES, wallFields } from '../../../wording/zone-format.ts';
import type { TickStep } from './ticks.ts';

/** Room between ticks from which the longer wording is used, in px. */
const LONG_DAY_PX = 104;
/** Below it the day alone, so that no tick goes without its label. */
const SHORT_DAY_PX = 58;
const LONG_MONTH_PX = 84;

/**
 * Label of one tick: "13:00", "Mon 2 June", "Mon 2" or "2", "2 June" (a week's Monday), "June" or "Jun", "2025".
 * @param gapPx room from one tick to the next
 */
export function tickLabel(wallMs: number, step: TickStep, gapPx: number): string {
  const { year, month, day, weekday, hour, minute } = wallFields(wallMs);
  const monthName = MONTH_NAMES[month] ?? '';
  switch (step.unit) {
    case 'minute':
    case 'hour':
      return `${twoDigits(hour)}:${twoDigits(minute)}`;
    case 'day': {
      if (gapPx < SHORT_DAY_PX) return String(day);
      const short = `${(WEEKDAY_NAMES[weekday] ?? '').slice(0, 3)} ${day}`;
      return gapPx >= LONG_DAY_PX ? `${short} ${monthName}` : short;
    }
    case 'week':
      return `${day} ${monthName.slice(0, 3)}`;
    case 'month':
      return gapPx >= LONG_MONTH_PX ? monthName : monthName.slice(0, 3);
    case 'year':
      return String(year);
  }
}

/** Labels of a stretch of the context row, the longest first: "Monday 2 June 2025", "Mon 2 June", "Mon 2"; "June 2025", "Jun". */
export function contextLabels(wallMs: number, contextStep: TickStep): readonly string[] {
  const { year, month, day, weekday } = wallFields(wallMs);
  const monthName = MONTH_NAMES[month] ?? '';
  if (contextStep.unit === 'day') {
    const weekdayName = WEEKDAY_NAMES[weekday] ?? '';
    const short = `${weekdayName.slice(0, 3)} ${day}`;
    return [`${weekdayName} ${day} ${monthName} ${year}`, `${short} ${monthName}`, short];
  }
  if (contextStep.unit === 'month') return [`${monthName} ${year}`, monthName, monthName.slice(0, 3)];
  return [contextStep.every === 1 ? String(year) : `${year}s`];
}
