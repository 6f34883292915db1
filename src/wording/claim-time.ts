import type { EvidenceDetail } from '../dataset/format/packed.ts';
import type { Claim } from '../dataset/records/records.ts';
import { reportedOn } from '../dataset/times/reported-by.ts';
import { formatEdtf } from './dating-words.ts';

/**
 * When a figure was given, in words: by the time of the post that tells the event with it, else by the day of its document. Undefined
 * where not even that is known.
 * @param day of the document
 */
export function claimTime(
  { document, start, end }: Pick<Claim, 'document' | 'start' | 'end'>,
  evidence: readonly Pick<EvidenceDetail, 'document' | 'start' | 'end' | 'reported'>[],
  day: string | undefined,
  zone: string,
): string | undefined {
  const told = evidence.find((one) => one.document === document && one.start < end && one.end > start);
  const published = reportedOn(told?.reported, day);
  return published === undefined ? undefined : formatEdtf(published, zone);
}
