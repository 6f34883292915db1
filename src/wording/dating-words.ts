/** Dates and how they are known, in words. */
import { parseEdtf } from '../dataset/times/edtf.ts';
import type { EventDetail } from '../dataset/format/packed.ts';
import type { WhenBasis } from '../dataset/records/records.ts';
import { formatWhen } from './format-when.ts';
import { offsetMinutesIn } from './zone-clock.ts';

const BASIS_WORDS: Readonly<Record<WhenBasis, string>> = {
  explicit: 'The source states the date',
  relative: 'Counted from the words of the source',
  'post-time': 'The source gives no date: it is the time of the post',
  unknown: 'Nothing in the source dates it',
  edited: 'Set by the editors of this timeline',
};

/** A day, an instant or an interval in EDTF, in words. What cannot be read is given back as it is. */
export function formatEdtf(edtf: string, zone: string): string {
  const value = parseEdtf(edtf, offsetMinutesIn(zone));
  if (value === undefined) return edtf;
  const isUncertain = value.approximate || value.uncertain;
  return formatWhen(value.earliestMs, value.latestMs, value.precision, isUncertain, zone);
}

/** How the date is known: "“on Sunday”, counted from Mon 2 June 2025". */
export function explainDating(
  detail: Pick<EventDetail, 'whenBasis' | 'whenText' | 'whenAnchor'>,
  zone: string,
): string {
  const { whenBasis, whenText, whenAnchor } = detail;
  if (whenText === undefined) return `${BASIS_WORDS[whenBasis]}.`;
  const words = `“${whenText}”`;
  if (whenBasis === 'relative' && whenAnchor !== undefined) {
    return `${words}, counted from ${formatEdtf(whenAnchor, zone)}.`;
  }
  return `${BASIS_WORDS[whenBasis]}: ${words}.`;
}
