import { MS_PER_DAY } from '../../../../dataset/times/calendar-day.ts';
import { parseEdtf } from '../../../../dataset/times/edtf.ts';
import type { Edtf, EventKind, WhenBasis } from '../../../../dataset/records/records.ts';
import type { ResolvedTime, Sentence } from '../../../stage.ts';
import type { Telling } from '../telling/telling.ts';
import { lasts } from '../telling/what-lasts.ts';

/** When something happened, and how that is known. */
export interface Dating {
  readonly when?: Edtf;
  readonly whenBasis: WhenBasis;
  readonly whenText?: string;
  readonly whenAnchor?: Edtf;
  readonly rule: string;
}

/** An action that its own words date, and where it was told. */
export interface DayTold {
  readonly dating: Dating;
  readonly sentence: Sentence;
  /** Where the day itself was told, of which the story may have gone on since. */
  readonly from: Sentence;
  /** The day on which its post was written. */
  readonly written: Edtf | undefined;
}

interface LastDayTold extends DayTold {
  /** Whether no sentence has told anything since. */
  readonly isLastTold: boolean;
}

/** The rule of what belongs to a day told before. */
export const GOES_ON = 'goes on';
/** Further on, a paragraph without a day may be of any. */
const MOST_PARAGRAPHS = 2;
/** Longer ago, it is background, and the story comes back to today. */
const FARTHEST_DAYS = 7;

/**
 * "On Monday rebels shelled the town. Nine people were killed." A deed that is told in the simple past right behind one of a day
 * before, in the same post and without a time of its own, belongs to that day.
 */
export function goingOn(dating: Dating, telling: Telling, kind: EventKind, last: LastDayTold | undefined): Dating {
  const { view, form } = telling;
  if (dating.whenBasis !== 'post-time' || kind !== 'action' || !last) return dating;
  const lasting = sinceThen(dating, telling, last);
  if (lasting !== undefined) return lasting;
  if (!isDayBefore(last)) return dating;
  const { sentence } = view;
  const isNext = sentence.index - last.sentence.index === 1;
  // "It was half past two." between the two tells nothing, and the paragraph is of one day
  const follows = isNext || (last.isLastTold && sentence.block === last.sentence.block);
  if (!follows || sentence.post !== last.sentence.post || form?.tense !== 'past') return dating;
  // the points of a list tell different things
  if (sentence.kind === 'bullet' && sentence.block !== last.sentence.block) return dating;
  if (sentence.block - last.from.block > MOST_PARAGRAPHS) return dating;
  if (LONG_AGO.test(sentence.text)) return dating;
  // "has taken" and "remains closed" are told from the day of writing
  if (view.times.some(tellsWhen) || form.perfect === 'present' || lasts(telling)) return dating;
  return { ...last.dating, rule: GOES_ON };
}

/** "Within an hour" goes on from what was told. */
const tellsWhen = ({ text }: ResolvedTime): boolean => !/^within (?:an?|one|\d) /iu.test(text);

/** "In March rebels took the town. Since then, 300 people have been killed": from then to the day of writing. */
function sinceThen(
  dating: Dating,
  telling: Telling,
  { dating: then, sentence: told, written }: DayTold,
): Dating | undefined {
  const { view, form } = telling;
  const text = view.sentence.text.slice(
    telling.span.start - view.sentence.span.start,
    telling.span.end - view.sentence.span.start,
  );
  const near = view.sentence.post === told.post && view.sentence.block - told.block <= 1;
  if (!near || form?.perfect !== 'present' || view.times.length > 0 || !SINCE_THEN.test(text)) return undefined;
  const day = written?.split('/').at(-1);
  if (then.when === undefined || day === undefined || /[/~]/u.test(then.when) || then.when >= day) return undefined;
  return { ...dating, ...then, when: `${then.when}/${day}`, rule: 'since then' };
}

const SINCE_THEN = /\b(?:since then|has since|have since)\b/iu;

/** "In the past rebels marched their captives across the country." */
const LONG_AGO = /^(?:In the past|In (?:earlier|previous|past) years|Historically|Traditionally)\b/u;

/** Whether the day told was one of the last before its post was written. */
export function isDayBefore({ dating, written }: DayTold): boolean {
  const [day, post] = [dating.when, written].map((edtf) => (edtf === undefined ? undefined : parseEdtf(edtf)));
  if (!day || !post || day.openStart || day.openEnd) return false;
  const before = post.earliestMs - day.earliestMs;
  return before > 0 && before <= FARTHEST_DAYS * MS_PER_DAY && day.latestMs - day.earliestMs < 2 * MS_PER_DAY;
}
