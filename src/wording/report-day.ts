import { MS_PER_DAY } from '../dataset/times/calendar-day.ts';
import { firstInstantFromWall, wallFromInstant } from './zone-clock.ts';

/**
 * A report that is dated by its day alone stands in the table at that day's end, by which it had been published for certain:
 * the instant at which the day began. Undefined for a report with a time of its own.
 * @param corpusZone the zone that days of the dataset are counted in, whatever zone they are written in
 */
export function beginningOfReportDay(reportedMs: number, corpusZone: string): number | undefined {
  const wallMs = wallFromInstant(reportedMs, corpusZone);
  return wallMs % MS_PER_DAY === 0 ? firstInstantFromWall(wallMs - MS_PER_DAY, corpusZone) : undefined;
}
