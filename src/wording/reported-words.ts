import { formatEdtf } from './dating-words.ts';
import { reportedOn } from '../dataset/times/reported-by.ts';
import { zoneInWords } from './zone-words.ts';

/**
 * When a passage was published: a clock time with whose clock it is, or a day and that no more is known.
 * @param day of the document
 */
export function reportedWords(reported: string | undefined, day: string | undefined, zone: string): string {
  const published = reportedOn(reported, day);
  if (published === undefined) return 'time unknown';
  const instantMs = published.includes('T') ? Date.parse(published) : NaN;
  return `${formatEdtf(published, zone)}, ${Number.isNaN(instantMs) ? 'time unknown' : zoneInWords(zone, instantMs)}`;
}
