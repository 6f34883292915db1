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
): DayRange | undefined {
  const days = dayRange(mention.when, reportedMs);
  // a toll that has risen was counted before, of a blow that lies further back than its report
  return days !== undefined && !datedByText && mention.kind === 'action' && saysItRose(quote)
    ? { ...days, first: days.first - TOLL_DAYS }
    : days;
}

/** @param reportedMs what is to come "by May" lies between its report and then */
function dayRange(when: Edtf | undefined, reportedMs: number | undefined): DayRange | undefined {
  const value = when === undefined ? undefined : parseEdtf(when);
  if (!value) return undefined;
  const aheadOf = value.openStart && reportedMs !== undefined && reportedMs <= value.latestMs;
  return {
    first: Math.floor((aheadOf ? reportedMs : value.earliestMs) / MS_PER_DAY),
    last: Math.floor(value.latestMs / MS_PER_DAY),
  };
}

/** Words with which somebody tells a deed, beside the day on which that was told. */
const TELLS = 'said|says|told|confirmed|claimed|reported|announced|acknowledged|admitted|declared|stated';
const TOLD_BEHIND = new RegExp(`^,? (?:${TELLS})\\b`, 'u');
const TOLD_BEFORE = new RegExp(`\\b(?:${TELLS})(?: (?:late|early|later|earlier))? (?:on )?$`, 'u');

/** "The army said on Tuesday that it had shelled Bor", "the army on Tuesday said it shelled Bor": that day dates the words, and the deed no better than the day of a post does. */
export function datesOnlyWords({ kind, whenText = '' }: JoinableMention, quote: string): boolean {
  const at = kind === 'action' && whenText !== '' ? quote.indexOf(whenText) : -1;
  return at >= 0 && (TOLD_BEHIND.test(quote.slice(at + whenText.length)) || TOLD_BEFORE.test(quote.slice(0, at)));
}
