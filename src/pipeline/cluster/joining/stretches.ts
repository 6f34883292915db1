/** Figures that are counted over weeks, months or years: those of a day are another thing, and so are those of another stretch. */
import { rememberingEach } from '../../../dataset/remembering.ts';
import { FULL_MONTHS } from '../../lexicon/calendar-words.ts';
import { WAR_NOUNS } from '../../lexicon/war-nouns.ts';
import type { Telling } from '../tellings/tellings.ts';

/** "Since April", "over the past year", "from June to May": by words that say that something is counted over it. */
const COUNTED_OVER =
  /^(?:since|from|between|over|during|within|in (?:all|the (?:past|last|first))|for (?:the (?:past|last)|more than|over))\b/iu;
/** Days of the shortest stretch; what is shorter may be a night, a battle or a visit. */
const SHORTEST = 5;
/** Days by which two sources may let one stretch begin or end differently. */
const SLACK = 3;

const MONTHS_IN_FULL = [...FULL_MONTHS.keys()]
  .map((month) => `${month.charAt(0).toUpperCase()}${month.slice(1)}`)
  .join('|');

/** What a count goes back to: "the war", "fighting broke out there", "23 September", "2021"; not the siege or attack whose toll it is. */
const BEGINNING = String.raw`[Ss]ince (?:(?:the|this) (?:[\p{L}-]+ ){0,3}?(?:${WAR_NOUNS}|occupation|year)\b|(?!(?:the|this) (?:\p{Ll}+ )?(?:assault|attack|siege|raid|strike|operation|offensive|battle|stand-?off|protest)s?\b)(?:[\p{L}-]+ ){1,5}?(?:began|started|broke out|erupted)\b|(?:(?:early|late|mid) )?(?:\d{1,2} )?(?:${MONTHS_IN_FULL})\b|(?:19|20)\d\d\b)`;
/** "3,000 people have been killed since the war began", "brings to 95 the number of medics killed since 23 September". */
const SUMMED = new RegExp(
  String.raw`^(?:${BEGINNING}[^;:]*\b(?:has|have) |(?:[^,;:]{0,60}, )?[^,;:]*\b(?:(?:has|(?<!\bto )have) (?:(?:now|also|already|so far) )?(?:been )?\p{L}+|(?:brings?|brought|takes|took|raises|raised|pushes|pushed) (?:to [\d,.]+ )?the (?:[\p{L}-]+ ){0,2}(?:number|toll|total|count|tally)\b)[^;:]*\b${BEGINNING})`,
  'u',
);
/** The sum stands in another clause than the deed: "Shells killed five in Goma, bringing the number killed since May to 90". */
const sumsUp = rememberingEach(
  ({ passages, quantities }: Telling) => quantities.size > 0 && SUMMED.test(passages[0]?.quote ?? ''),
);

/** Whether one telling counts over a stretch of time and the other over a day or another stretch. */
export function stretchesContradict(a: Telling, b: Telling): boolean {
  if (a.quantities.size === 0 || b.quantities.size === 0) return false;
  if (sumsUp(a) !== sumsUp(b)) return true;
  if (!a.days || !b.days) return false;
  const [mine, theirs] = [countsOverStretch(a), countsOverStretch(b)];
  if (mine && theirs) return Math.abs(a.days.first - b.days.first) > SLACK;
  return mine ? isOfADay(b) : theirs && isOfADay(a);
}

const countsOverStretch = ({ days, datedByText, mention: { whenText = '' } }: Telling): boolean =>
  days !== undefined && datedByText && days.last - days.first >= SHORTEST && COUNTED_OVER.test(whenText);

const isOfADay = ({ days, datedByText }: Telling): boolean =>
  days !== undefined && datedByText && days.last - days.first < SHORTEST;
