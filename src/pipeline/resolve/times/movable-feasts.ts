/** The days of feasts that have no fixed one. */
import { dayNumber, daysInMonth, weekdayOf } from '../../../dataset/times/calendar-day.ts';
import type { MovableFeast } from '../../lexicon/feasts.ts';

/** The number of the day (see calendar-day.ts) on which a feast falls in a year. */
export function feastDay(feast: MovableFeast, year: number): number {
  if ('fromEaster' in feast) return easterSunday(year) + feast.fromEaster;
  const { month, weekday, nth, daysLater = 0 } = feast;
  if (nth === -1) {
    const last = dayNumber(year, month, daysInMonth(year, month));
    return last - ((weekdayOf(last) - weekday + 7) % 7) + daysLater;
  }
  const first = dayNumber(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1) + daysLater;
}

/** Easter of the Gregorian calendar by the anonymous algorithm that Nature printed in 1876 (Meeus, Jones and Butcher). */
function easterSunday(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const march = epact + toSunday - 7 * late + 22;
  return dayNumber(year, 3, 1) + march - 1;
}
