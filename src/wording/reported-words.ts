import { formatEdtf } from './dating-words.ts';
import { zoneInWords } from './zone-words.ts';

/** A clock time is told with whose clock it is; without one, the document's day is all there is. */
export function reportedWords(reported: string | undefined, day: string | undefined, zone: string): string {
  if (reported === undefined) return day === undefined ? 'time unknown' : `${formatEdtf(day, zone)}, time unknown`;
  const instantMs = reported.includes('T') ? Date.parse(reported) : NaN;
  return `${formatEdtf(reported, zone)}${Number.isNaN(instantMs) ? '' : `, ${zoneInWords(zone, instantMs)}`}`;
}
