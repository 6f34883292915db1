/** What is known where a time expression stands: when it was written, which dates were told before it. */
import { parseEdtf } from '../../../dataset/times/edtf.ts';
import type { CountedFrom, ReadPost, SegmentedDocument, Tense } from '../../stage.ts';
import { wallClockAt, type WallClock } from '../../text/zoned.ts';
import { daysPeriod, lengthInDays, type Period } from './periods.ts';

export interface WritingTime {
  /** The day, or the days in which it must lie. */
  readonly days: Period;
  /** Present when the minute is known. */
  readonly clock?: WallClock;
}

export interface TimeContext {
  /** Absent when nothing tells when it was written. */
  readonly writing: WritingTime | undefined;
  /** Dates told before in the same post, the last one first. */
  readonly told: readonly Period[];
  /** The last day told in the same paragraph, to which "overnight" and a clock time without a day belong. */
  readonly toldHere: Period | undefined;
  /** Where that paragraph tells none: the one day of late that the story has told. */
  readonly toldInStory: Period | undefined;
  /** True when the day told last was told as an evening or a night. */
  readonly toldAtNight: boolean;
  /** The year of a date in this sentence, or for a day just before: later dates without a year may share it. */
  readonly yearHere: number | undefined;
  /** The last year told in the document or its title, for documents without a date. */
  readonly yearTold: number | undefined;
  /** In a history: the date told last, from which dates without a year go on. */
  readonly goesOnFrom: Period | undefined;
  readonly tense: Tense | undefined;
  /** The tense is told by the verb of its own clause, and by one that says when. */
  readonly isFirm: boolean;
  /** In a chronology: its entries are headed by the day of what happened, and written later. */
  readonly isEntry: boolean;
  /** IANA zone of the document's clock. */
  readonly zone: string;
}

const LONGEST_WRITING = 31;

/** When a post was written: the day of its dateline, its own time, the days it must lie in, or the document's day. */
export function writingTime(doc: SegmentedDocument, post: ReadPost | undefined, zone: string): WritingTime | undefined {
  return (
    writingFrom(post?.written, zone) ??
    writingFrom(post?.published, zone) ??
    writingFrom(post?.publishedWithin, zone) ??
    writingFrom(doc.date, zone)
  );
}

function writingFrom(edtf: string | undefined, zone: string): WritingTime | undefined {
  const value = edtf === undefined ? undefined : parseEdtf(edtf);
  if (!value || value.openStart || value.openEnd) return undefined;
  if (value.precision === 'minute') {
    const clock = wallClockAt(value.earliestMs, zone);
    return { days: daysPeriod(clock.day, clock.day), clock };
  }
  // Instants in an interval are on the document's clock; days have no zone.
  const clocked = edtf?.includes('T') === true;
  const dayOf = (ms: number): number => (clocked ? wallClockAt(ms, zone).day : Math.floor(ms / 86_400_000));
  const days = daysPeriod(dayOf(value.earliestMs), dayOf(value.latestMs));
  return lengthInDays(days) <= LONGEST_WRITING ? { days } : undefined;
}

/** Longer ago, a day is no news, and what it tells is background. */
const RECENT_DAYS = 2;

/**
 * "Guerrillas raided the post on Wednesday. […] They struck at 2:30 a.m.": the day of late on which a story of one piece happens; none
 * where it told several, or where the minute of writing is known.
 */
export function dayOfStory(told: readonly Period[], writing: WritingTime | undefined): Period | undefined {
  if (writing === undefined || writing.clock !== undefined) return undefined;
  const { last: written } = writing.days;
  const recent = told.filter(({ first, last }) => first === last && last <= written && written - last <= RECENT_DAYS);
  const [day] = recent;
  return recent.every(({ first }) => first === day?.first) ? day : undefined;
}

/** The day from which weekdays and months are counted: the last on which it can have been written. */
export function writingDay(context: TimeContext): number | undefined {
  return context.writing?.days.last;
}

/** The days from which "last" and "that" are counted: those of writing, or for what the story tells the date told last. */
export function countedFrom(from: CountedFrom | undefined, context: TimeContext): Period | undefined {
  const told = from === 'story' ? (context.goesOnFrom ?? context.told[0]) : undefined;
  return told && Number.isFinite(told.last) ? told : context.writing?.days;
}
