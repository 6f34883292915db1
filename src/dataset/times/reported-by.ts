import { parseEdtf, type OffsetMinutesAt } from './edtf.ts';
import type { Edtf } from '../records/records.ts';

/**
 * When a passage was published: an instant, or the day of its document. A bare day before that of its document is not when
 * an entry of a list was written but what the entry is about.
 * @param day of the document
 */
export function reportedOn(reported: Edtf | undefined, day: string | undefined): Edtf | undefined {
  if (reported === undefined || reported.includes('T') || day === undefined) return reported ?? day;
  return reported < day ? day : reported;
}

/**
 * Epoch ms by which a passage had been published for certain: of one whose day alone is known, when that day was over. NaN when
 * not even that is known.
 */
export function reportedByMs(
  reported: Edtf | undefined,
  day: string | undefined,
  offsetMinutesAt: OffsetMinutesAt,
): number {
  const published = reportedOn(reported, day);
  const value = published === undefined ? undefined : parseEdtf(published, offsetMinutesAt);
  if (value === undefined) return NaN;
  return value.precision === 'minute' ? value.earliestMs : value.latestMs + 1;
}
