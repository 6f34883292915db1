/**
 * What the words of a time expression say, before anybody knows on which day they were written. `extract/times` makes
 * these, `resolve/times` gives them their place in the calendar.
 */
import type { Span } from '../dataset/records/records.ts';

export type TimeUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century';

export type DayPart = 'morning' | 'midday' | 'afternoon' | 'evening' | 'night' | 'overnight';

/** The one before (-1), the one that runs (0), the one to come (1); -2 is the one before last. */
export type Which = -2 | -1 | 0 | 1;

/** From where it is counted: the time of writing ("ago", "next week") or the last date told ("later", "the next day"). */
export type CountedFrom = 'writing' | 'story';

/** A length of time. */
export interface TimeAmount {
  /** Absent for "weeks", "several days": see `vague`. */
  readonly count?: number;
  readonly unit: TimeUnit;
  /** No number is said, or one that is none: "several", "a few". */
  readonly vague?: true;
  /** "about", "nearly". */
  readonly approximate?: true;
  /** "more than" or "less than". */
  readonly bound?: 'more' | 'less';
}

/** A clock's zone as the text states it: a fixed offset, an IANA zone, or "local time". */
export type StatedZone = { readonly offsetMinutes: number } | { readonly zone: string } | 'local';

/** A date in the calendar, as much of it as is said. */
export interface CalendarExpression {
  readonly kind: 'calendar';
  readonly year?: number;
  /** 1–12 */
  readonly month?: number;
  /** 1–31 */
  readonly day?: number;
  /** "May this year". */
  readonly whichYear?: Which;
  /** "last May": the latest one that is over. */
  readonly which?: Which;
  /** What `which` and `whichYear` are counted from: "that year" and "the previous April" are the story's. */
  readonly from?: CountedFrom;
  /** "the 5th of this month". */
  readonly whichMonth?: Which;
}

export interface ClockExpression {
  readonly kind: 'clock';
  /** 0–23 */
  readonly hour: number;
  /** 0–59 */
  readonly minute: number;
  readonly zone?: StatedZone;
  readonly on?: TimeExpression;
  readonly approximate?: true;
}

export interface DayPartExpression {
  readonly kind: 'day-part';
  readonly part: DayPart;
  /** Absent: the day of writing or of the story. */
  readonly on?: TimeExpression;
  /** "early", "late", "earlier", "later" in front of it. */
  readonly shade?: 'early' | 'late';
}

export type Edge = 'start' | 'middle' | 'end' | 'early' | 'late';
export type Bound = 'by' | 'before' | 'until' | 'since' | 'after' | 'from';

export type TimeExpression =
  | CalendarExpression
  | ClockExpression
  | DayPartExpression
  /** "2/6/2025": which of the two is the month depends on where it was written. */
  | { readonly kind: 'numeric-date'; readonly first: number; readonly second: number; readonly year: number }
  /** ISO weekday, Monday 1. `weeks`: "Monday last week". */
  | { readonly kind: 'weekday'; readonly weekday: number; readonly which?: Which; readonly week?: Which }
  /** EDTF season code, 21 spring to 24 winter. */
  | {
      readonly kind: 'season';
      readonly season: number;
      readonly year?: number;
      readonly whichYear?: Which;
      readonly which?: Which;
      readonly from?: CountedFrom;
    }
  /** The third quarter, the first half: months `first` to `last` of a year. */
  | {
      readonly kind: 'months';
      readonly first: number;
      readonly last: number;
      readonly year?: number;
      readonly whichYear?: Which;
      readonly from?: CountedFrom;
    }
  /** A feast that moves, by its name in the lexicon: "easter monday". */
  | {
      readonly kind: 'feast';
      readonly name: string;
      readonly year?: number;
      readonly which?: Which;
      readonly from?: CountedFrom;
    }
  /** A decade or a century. */
  | { readonly kind: 'years'; readonly first: number; readonly last: number }
  /** "last month" (-1), "this week" (0), "the following day" (1), "the week before last" (-2). */
  | {
      readonly kind: 'unit';
      readonly unit: TimeUnit;
      readonly which: Which;
      readonly from: CountedFrom;
      /** "The third straight day": how long it has gone on by the day of writing, where its paragraph tells no other. */
      readonly running?: true;
    }
  /** "the quarter", "the latest period": the one that was spoken of. */
  | { readonly kind: 'known-unit'; readonly unit: TimeUnit }
  /** "two weeks ago", "yesterday", "three days later", "two days after 5 May" (`of`). */
  | {
      readonly kind: 'shift';
      readonly amount: TimeAmount;
      readonly direction: -1 | 1;
      readonly from: CountedFrom;
      readonly of?: TimeExpression;
      /** Counted from a happening that is named behind it: "the day after the quake". */
      readonly ofEvent?: true;
    }
  /** "over the past 12 months", "in the coming days", "within two weeks". */
  | { readonly kind: 'stretch'; readonly amount: TimeAmount; readonly direction: -1 | 1; readonly from: CountedFrom }
  /** "in two weeks", "within two weeks": how long it took behind a past verb, what is still to come otherwise. */
  | { readonly kind: 'ahead'; readonly amount: TimeAmount; readonly lead: 'in' | 'within' }
  /** "earlier this year": from the beginning of the unit up to the day of writing; "later this year": from there to its end. */
  | { readonly kind: 'part-gone'; readonly unit: TimeUnit; readonly direction: -1 | 1 }
  | { readonly kind: 'edge'; readonly edge: Edge; readonly of: TimeExpression }
  /** "the week of March 6" */
  | { readonly kind: 'week-of'; readonly of: TimeExpression }
  | { readonly kind: 'range'; readonly from: TimeExpression; readonly to: TimeExpression }
  | { readonly kind: 'bound'; readonly bound: Bound; readonly of: TimeExpression }
  | { readonly kind: 'duration'; readonly amount: TimeAmount }
  /** "every day", "every four years", "weekly"; `weekday` for "every Monday", "on Sundays", `month` for "each July". */
  | {
      readonly kind: 'set';
      readonly unit: TimeUnit;
      readonly count?: number;
      readonly weekday?: number;
      readonly month?: number;
    }
  | { readonly kind: 'now' }
  /** Words without a place in the calendar: "recently", "in the future". */
  | { readonly kind: 'vague'; readonly tense: 'past' | 'present' | 'future' };

/** The tense of the verb that a time expression goes with. */
export type Tense = 'past' | 'future';

export interface ParsedTime {
  readonly expression: TimeExpression;
  /** The expression without leading prepositions, as TimeML's TIMEX3 marks it. */
  readonly core: Span;
  /** Absent where no verb tells. */
  readonly tense?: Tense;
  /** The verb that tells stands in another clause, or says little about when ("could", "to halt"). */
  readonly loosely?: true;
}
