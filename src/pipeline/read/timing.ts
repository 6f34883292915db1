/** Turns the stamps of posts into instants: years, days, order of the posts, midnight, ages. */
import { addDays, isoDay, weekdayOf, type IsoDay } from '../text/calendar.ts';
import { instantAt, inZone, shiftInstant } from '../text/instants.ts';
import { nearestYearDay } from './document-date.ts';
import type { DraftPost } from './drafts.ts';
import { localClock } from './local-clock.ts';
import type { StampTime } from './stamps.ts';

export interface DocumentClock {
  /** The document's day in its zone, when known. */
  readonly date?: IsoDay;
  readonly year?: number;
  readonly zone: string;
  /** When the page was captured: ages count from here. */
  readonly captured?: string;
}

export interface PostTime {
  readonly published?: string;
  readonly publishedWithin?: string;
}

/** A step between two posts' clocks that is longer than this runs over midnight; shorter ones are mere disorder. */
const MIDNIGHT_STEP = 360;

/** One time for each draft, in the same order. */
export function timePosts(drafts: readonly DraftPost[], clock: DocumentClock): readonly PostTime[] {
  const days = daysOfPosts(
    drafts.map((draft) => draft.stamp ?? {}),
    clock,
  );
  return drafts.map((draft, index) => {
    if (draft.published !== undefined) return { published: inOwnZone(draft.published, clock.zone) };
    if (draft.publishedWithin !== undefined) return { publishedWithin: draft.publishedWithin };
    const published = draft.stamp ? stampedAt(draft.stamp, days[index], clock) : toldTime(draft, clock);
    if (published !== undefined) return { published };
    const within = days[index] ?? clock.date;
    return within === undefined ? {} : { publishedWithin: within };
  });
}

/** Machines write UTC: shown in the document's own zone. */
const inOwnZone = (published: string, zone: string): string =>
  published.endsWith('+00:00') ? inZone(published, zone) : published;

function stampedAt(stamp: StampTime, day: IsoDay | undefined, clock: DocumentClock): string | undefined {
  const zone = stamp.zone ?? clock.zone;
  if (stamp.clock !== undefined) return day === undefined ? undefined : instantAt(day, stamp.clock, zone);
  if (stamp.age !== undefined && clock.captured !== undefined)
    return shiftInstant(clock.captured, -stamp.age, clock.zone);
  return stamp.day?.day === undefined ? undefined : day;
}

function toldTime(draft: DraftPost, clock: DocumentClock): string | undefined {
  if (clock.date === undefined) return undefined;
  const opening = draft.body[0]?.text ?? '';
  return localClock(`${draft.headline?.text ?? ''}. ${opening}`, clock.date, clock.zone);
}

/** The day of each post: stated at the stamp, else counted from the posts around it or from the document's day. */
function daysOfPosts(stamps: readonly StampTime[], clock: DocumentClock): readonly (IsoDay | undefined)[] {
  const stated = stamps.map((stamp) => statedDay(stamp, clock));
  const shifts = midnightShifts(stamps);
  const anchors = stated.flatMap((day, index) =>
    day === undefined ? [] : [{ day, shift: shifts[index] ?? 0, index }],
  );
  if (anchors.length > 0) {
    return stamps.map((stamp, index) => {
      if (stamp.clock === undefined) return stated[index];
      const anchor = anchors.findLast((one) => one.index <= index) ?? anchors[0];
      return anchor && (stated[index] ?? addDays(anchor.day, (shifts[index] ?? 0) - anchor.shift));
    });
  }
  const { date } = clock;
  if (date === undefined) return stamps.map(() => undefined);
  const main = shiftOfUpdate(stamps, shifts, clock) ?? mainShift(stamps, shifts);
  return stamps.map((stamp, index) =>
    stamp.clock === undefined ? undefined : addDays(date, (shifts[index] ?? 0) - main),
  );
}

function statedDay({ day, weekday, clock: minutes }: StampTime, clock: DocumentClock): IsoDay | undefined {
  if (day === undefined && weekday !== undefined && minutes !== undefined && clock.date !== undefined)
    return weekdayUpTo(clock.date, weekday);
  if (day?.day === undefined) return undefined;
  if (day.year !== undefined) return isoDay(day.year, day.month, day.day);
  if (clock.date !== undefined) return nearestYearDay(day.month, day.day, clock.date);
  return clock.year === undefined ? undefined : isoDay(clock.year, day.month, day.day);
}

/** "Saturday 12.30pm" on a page of Sunday: the last day of that name up to the page's. */
const weekdayUpTo = (date: IsoDay, weekday: number): IsoDay => addDays(date, -((weekdayOf(date) - weekday + 7) % 7));

/** For each post how many midnights lie between it and the first; posts without clock take that of the post before. */
function midnightShifts(stamps: readonly StampTime[]): readonly number[] {
  const clocks = stamps.map((stamp) => stamp.clock);
  const newestFirst = runsNewestFirst(clocks);
  let shift = 0;
  let before: number | undefined;
  return clocks.map((minutes) => {
    if (minutes === undefined) return shift;
    const step = before === undefined ? 0 : minutes - before;
    if (newestFirst && step > MIDNIGHT_STEP) shift--;
    else if (!newestFirst && step < -MIDNIGHT_STEP) shift++;
    before = minutes;
    return shift;
  });
}

/** True when clock times go down more often than up, or as often. */
export function runsNewestFirst(clocks: readonly (number | undefined)[]): boolean {
  const known = clocks.filter((minutes) => minutes !== undefined);
  const steps = known.slice(1).map((minutes, index) => minutes - (known[index] ?? minutes));
  return steps.filter((step) => step < 0).length >= steps.filter((step) => step > 0).length;
}

/** A page is updated when its newest post comes, give or take so many minutes. */
const UPDATE_REACH = 45;

/**
 * What to count the midnights from where the newest post stands first and the page says that it was updated then: that post is of
 * the day of the update, which is the page's or the day after it, though most posts are of the evening before.
 */
function shiftOfUpdate(
  stamps: readonly StampTime[],
  shifts: readonly number[],
  { captured, date, zone }: DocumentClock,
): number | undefined {
  const newest = stamps.findIndex((stamp) => stamp.clock !== undefined);
  const minutes = stamps[newest]?.clock;
  if (captured === undefined || date === undefined || minutes === undefined) return undefined;
  if (!runsNewestFirst(stamps.map((stamp) => stamp.clock))) return undefined;
  const [day = '', time = ''] = inZone(captured, zone).split('T');
  const [hour = 0, minute = 0] = time.slice(0, 5).split(':').map(Number);
  if (Math.abs(hour * 60 + minute - minutes) > UPDATE_REACH) return undefined;
  const after = [0, 1].find((days) => day === addDays(date, days));
  return after === undefined ? undefined : (shifts[newest] ?? 0) - after;
}

/** The number of midnights at which most posts stand: their day is the document's. */
function mainShift(stamps: readonly StampTime[], shifts: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const [index, stamp] of stamps.entries()) {
    const shift = shifts[index] ?? 0;
    if (stamp.clock !== undefined) counts.set(shift, (counts.get(shift) ?? 0) + 1);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}
