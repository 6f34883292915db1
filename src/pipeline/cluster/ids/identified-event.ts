import type { Edtf, EventRecord } from '../../../dataset/records/records.ts';

/** What of an event its id depends on. */
export interface IdentifiedEvent {
  readonly record: Pick<EventRecord, 'title' | 'when'> & {
    readonly evidence: readonly Pick<EventRecord['evidence'][number], 'quote'>[];
  };
  /** One for each passage, the leading one first. */
  readonly fingerprints: readonly string[];
  /** Merged by an editor. */
  readonly joinedByHand?: true;
  /** Parted from another event by an editor. */
  readonly splitOff?: true;
}

const DAY_LENGTH = '2031-05-04'.length;

/** The day, month or year with which a date begins, so that a clock time that is added later makes no difference. */
export function dayOf(when: Edtf | undefined): string | undefined {
  return when?.slice(0, DAY_LENGTH);
}
