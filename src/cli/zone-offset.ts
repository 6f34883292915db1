import { MS_PER_DAY } from '../dataset/times/calendar-day.ts';
import type { OffsetMinutesAt } from '../dataset/times/edtf.ts';
import { offsetMinutesOf } from '../pipeline/text/zoned.ts';

const MS_PER_MINUTE = 60_000;

/** The clock of an IANA zone, right over daylight-saving changes; every moment is worked out once. */
export function zoneOffset(zone: string): OffsetMinutesAt {
  const known = new Map<number, number>();
  return (localMs) => {
    const before = known.get(localMs);
    if (before !== undefined) return before;
    const day = Math.floor(localMs / MS_PER_DAY);
    const minutes = offsetMinutesOf(day, Math.floor((localMs - day * MS_PER_DAY) / MS_PER_MINUTE), zone);
    known.set(localMs, minutes);
    return minutes;
  };
}
