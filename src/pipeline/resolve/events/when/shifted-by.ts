import type { Edtf } from '../../../../dataset/records/records.ts';
import { calendarDay, MS_PER_DAY } from '../../../../dataset/times/calendar-day.ts';
import { formatEdtfDay, formatEdtfMonth, formatEdtfYear } from '../../../../dataset/times/edtf.ts';

/**
 * So long before or after a moment, as exactly as the words say it.
 * @param length ISO 8601: "P2W"
 */
export function shiftedBy(ms: number, length: string, direction: -1 | 1): Edtf | undefined {
  const [, digits = '', unit] = /^P(\d{1,3})([DWMY])$/u.exec(length) ?? [];
  const day = Math.floor(ms / MS_PER_DAY);
  const count = direction * Number(digits);
  const { year, month } = calendarDay(day);
  switch (unit) {
    case 'D':
      return formatEdtfDay(day + count);
    case 'W':
      return `${formatEdtfDay(day + 7 * count)}~`;
    case 'M': {
      const months = year * 12 + month - 1 + count;
      return formatEdtfMonth(Math.floor(months / 12), (months % 12) + 1);
    }
    case 'Y':
      return formatEdtfYear(year + count);
    default:
      return undefined;
  }
}
