/** On which days a telling may have happened, and how surely. */
import { MS_PER_DAY } from '../../../dataset/times/calendar-day.ts';
import { parseEdtf } from '../../../dataset/times/edtf.ts';
import { saysItRose } from '../../../dataset/claims/risen-toll.ts';
import type { Edtf } from '../../../dataset/records/records.ts';
import type { JoinableMention } from '../../stage.ts';

/** First and last day (days since 1970, UTC) on which something may have happened. */
export interface DayRange {
  readonly first: number;
  readonly last: number;
}

/** Those of a telling: what began on one of several days may have begun on the last of them. */
export interface DaysTold extends DayRange {
  /** The last day on which it may have begun: the first one, unless the telling leaves open how far back it lies. */
  readonly beganBy: number;
}

/** Whether two stretches have a day in common. */
export const daysMeet = (a: DayRange, b: DayRange): boolean => a.first <= b.last && b.first <= a.last;

/** Days for which the dead of one blow are found and counted anew. */
const TOLL_DAYS = 7;

/**
 * @param quote      the words of the telling
 * @param reportedMs when its post was published, at the earliest
 */
export function daysTold(
  mention: JoinableMention,
  quote: string,
  datedByText: boolean,
  reportedMs: number | undefined,
): DaysTold | undefined {
  const days = dayRange(mention.when, reportedMs);
  // a toll that has risen was counted before, of a blow that lies further back than its report
  return days !== undefined && !datedByText && mention.kind === 'action' && saysItRose(quote)
    ? { ...days, first: days.first - TOLL_DAYS }
    : days;
}

/** Days after which news is told as news, in a weekly or a paper that came late. */
const NEWS_DAYS = 7;

/**
 * What an article does not date may be of the day on which its first lines let happen what it is about, as of any day up to its own:
 * "An air strike killed ten on Wednesday" dates nothing but that sentence of a story that was printed on Saturday.
 * @param news the days that its first lines give
 */
export const reachingBack = (days: DaysTold, news: DayRange): DaysTold =>
  days.first > news.first && days.first - news.first <= NEWS_DAYS ? { ...days, first: news.first } : days;

/** "The toll of Sunday's strike", "nine died in Tuesday's bombing", "the plant, bombed on Sunday": of which day the blow was whose victims are counted. */
const OF_THAT_DAY =
  /\b(?:of|in|from|by|after) (?:[\p{L}-]+ ){0,4}?$|, (?:bombed|shelled|hit|struck|attacked) (?:on )?$/u;

/** The times that a telling names, and where they stand in it. */
interface NamedTime {
  readonly start: number;
  readonly value?: Edtf;
}

/**
 * What counts the victims of a blow of a day that it names is of that day, whenever it was counted.
 * @param quote the words of the telling
 * @param times that stand in them
 */
export function ofBlowCounted(days: DaysTold, quote: string, times: readonly NamedTime[]): DaysTold {
  for (const { start, value } of times) {
    const day = dayRange(value, undefined);
    const isOneDay = day !== undefined && day.first === day.last && day.first < days.first;
    if (isOneDay && days.first - day.first <= NEWS_DAYS && OF_THAT_DAY.test(quote.slice(0, start)))
      return { ...days, first: day.first };
  }
  return days;
}

/** @param reportedMs what is to come "by May" lies between its report and then */
function dayRange(when: Edtf | undefined, reportedMs: number | undefined): DaysTold | undefined {
  const value = when === undefined ? undefined : parseEdtf(when);
  if (!value) return undefined;
  const aheadOf = value.openStart && reportedMs !== undefined && reportedMs <= value.latestMs;
  const first = Math.floor((aheadOf ? reportedMs : value.earliestMs) / MS_PER_DAY);
  return {
    first,
    beganBy: first,
    last: Math.floor(value.latestMs / MS_PER_DAY),
  };
}

/** Words with which somebody tells a deed, beside the day on which that was told. */
const TELLS = 'said|says|told|confirmed|claimed|reported|announced|acknowledged|admitted|declared|stated';
const TOLD_BEHIND = new RegExp(`^(?:,? | (?:when|as) (?:\\p{L}{1,15} ){1,4})(?:${TELLS})\\b`, 'u');
const TOLD_BEFORE = new RegExp(`\\b(?:${TELLS})(?: (?:late|early|later|earlier))? (?:on )?$`, 'u');

/** "ISLAMABAD, May 8 (SNA) –": the day of the report. */
const DATELINE =
  /^\p{Lu}[\p{Lu} .’'-]{2,30}(?:, \p{Lu}[\p{L} ]{2,20})?, (\p{Lu}\p{L}{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}\p{L}{2,8}\.?)(?: \([^()]{2,30}\))? [-–—]/u;

/** "The army said on Tuesday that it had shelled Bor", "the army on Tuesday said it shelled Bor", "hopes faded on Tuesday when the army said": that day dates the words, and the deed no better than the day of a post does. */
export function datesOnlyWords({ kind, whenText = '' }: JoinableMention, quote: string): boolean {
  if (whenText === '') return false;
  if (DATELINE.exec(quote)?.[1] === whenText) return true;
  const at = kind === 'action' ? quote.indexOf(whenText) : -1;
  return at >= 0 && (TOLD_BEHIND.test(quote.slice(at + whenText.length)) || TOLD_BEFORE.test(quote.slice(0, at)));
}
