/** Figures that are counted over weeks, months or years: those of a day are another thing, and so are those of another stretch. */
import type { Telling } from '../tellings/tellings.ts';

/** "Since April", "over the past year", "from June to May": by words that say that something is counted over it. */
const COUNTED_OVER =
  /^(?:since|from|between|over|during|within|in (?:all|the (?:past|last|first))|for (?:the (?:past|last)|more than|over))\b/iu;
/** Days of the shortest stretch; what is shorter may be a night, a battle or a visit. */
const SHORTEST = 5;
/** Days by which two sources may let one stretch begin or end differently. */
const SLACK = 3;

/** Whether one telling counts over a stretch of time and the other over a day or another stretch. */
export function stretchesContradict(a: Telling, b: Telling): boolean {
  if (!a.days || !b.days || a.quantities.size === 0 || b.quantities.size === 0) return false;
  const [mine, theirs] = [countsOverStretch(a), countsOverStretch(b)];
  if (mine && theirs) return Math.abs(a.days.first - b.days.first) > SLACK;
  return mine ? isOfADay(b) : theirs && isOfADay(a);
}

const countsOverStretch = ({ days, datedByText, mention: { whenText = '' } }: Telling): boolean =>
  days !== undefined && datedByText && days.last - days.first >= SHORTEST && COUNTED_OVER.test(whenText);

const isOfADay = ({ days, datedByText }: Telling): boolean =>
  days !== undefined && datedByText && days.last - days.first < SHORTEST;
