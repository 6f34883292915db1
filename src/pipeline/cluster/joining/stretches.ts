/** Figures that are counted over weeks, months or years: those of a day are another thing, and so are those of another stretch. */
import { rememberingEach } from '../../../dataset/remembering.ts';
import { FULL_MONTHS } from '../../lexicon/calendar-words.ts';
import { WAR_NOUNS } from '../../lexicon/war-nouns.ts';
import { shareFigure } from '../tellings/figures-in-common.ts';
import { countTheSame } from '../tellings/quantity-key.ts';
import { quoteOf, type Telling } from '../tellings/tellings.ts';

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

/** How a stretch of a war begins: "since the fighting began", "since troops entered the city". */
const BEGAN =
  'began|started|broke out|erupted|entered|invaded|launched|intensified|escalated|resumed|crossed|took (?:power|over)';
/** What a count goes back to: "the war", "fighting broke out there", "23 September", "2021"; not the siege or attack whose toll it is. */
const GOES_BACK = new RegExp(
  String.raw`[Ss]ince (?:(?:the|this) (?:[\p{L}-]+ ){0,3}?(?:${WAR_NOUNS}|occupation|year)\b|(?!(?:the|this) (?:\p{Ll}+ )?(?:assault|attack|siege|raid|strike|operation|offensive|battle|stand-?off|protest)s?\b)(?:[\p{L}-]+ ){1,5}?(?:${BEGAN})\b|(?:(?:early|late|mid) )?(?:\d{1,2} )?(?:${MONTHS_IN_FULL})\b|(?:19|20)\d\d\b)`,
  'u',
);
const goesBack = rememberingEach((telling: Telling) => GOES_BACK.test(quoteOf(telling)));

/** "Have been killed", "brings to 95 the number". */
const ADDED_UP =
  /\b(?:(?:has|(?<!\bto )have) \p{L}+|(?:brings?|brought|takes|took|raises|raised|pushes|pushed) (?:to [\d,.]+ )?the (?:[\p{L}-]+ ){0,2}(?:number|toll|total|count|tally)\b)/u;
/** Letters of what may stand before the clause that sums up. */
const LONGEST_OPENING = 60;
/** A comma, and none of "3,000". */
const COMMA = /,(?!\d)/gu;

/**
 * "3,000 people have been killed since the war began", "brings to 95 the number of medics killed since 23 September"; not where the sum
 * stands in another clause than the deed: "Shells killed five in Goma, bringing the number killed since May to 90".
 */
function isSummed(words: string): boolean {
  const [sentence = ''] = words.split(/[;:]/u, 1);
  const since = GOES_BACK.exec(sentence);
  if (since === null) return false;
  if (since.index === 0) return /\b(?:has|have) /u.test(sentence);
  const sum = ADDED_UP.exec(sentence.slice(0, since.index));
  const commas = sum === null ? [] : [...sentence.slice(0, sum.index).matchAll(COMMA)];
  return sum !== null && commas.length <= 1 && (commas[0]?.index ?? 0) <= LONGEST_OPENING;
}
/** "1,400 people have been killed in the offensive": of all its blows. */
const IN_WAR =
  /\b(?:has|have) (?:now |already |so far )?(?:been killed|died|been wounded|been injured) (?:so far )?(?:in|during) (?:the|this) (?:\p{L}+ )?(?:offensive|assault|war|campaign|conflict|insurgency)\b/u;
const isOfAllBlows = rememberingEach((telling: Telling) => IN_WAR.test(quoteOf(telling)));
const sumsUp = rememberingEach((telling: Telling) => telling.quantities.size > 0 && isSummed(quoteOf(telling)));

/** "The ninth attack on a clinic since the war began", "163 have been freed since the war began": what they have in common is the war. */
const goBackWithOthers = (a: Telling, b: Telling): boolean =>
  a.trigger !== b.trigger && goesBack(a) && goesBack(b) && countTheSame(a.quantities, b.quantities) === 0;

const A_BLOW = 'bombing|attack|strike|raid|blast|explosion|shelling|ambush|massacre';
/** "The toll of Monday's bombing", "nine died in the raid", "a raid in which nine were killed": of one blow, be it told without a day. */
const OF_ONE_BLOW = new RegExp(
  String.raw`\b(?:toll|dead|deaths|killed|died|wounded|injured)\b[^.;]{0,40}? (?:of|in|by|from|after) (?:the|an?|this|\p{L}{3,6}day[’']s) (?:[\p{L}-]+ ){0,3}?(?:${A_BLOW})\b|\b(?:${A_BLOW})\b[^.;]{0,40}? (?:killed|killing|died)\b`,
  'u',
);
const countsOneBlow = rememberingEach((telling: Telling) => OF_ONE_BLOW.test(quoteOf(telling)));

/** Whether one telling counts over a stretch of time and the other over a day or another stretch, or both count other things since a war began. */
export function stretchesContradict(a: Telling, b: Telling): boolean {
  if (goBackWithOthers(a, b)) return true;
  if (a.quantities.size === 0 || b.quantities.size === 0) return false;
  if (sumsUp(a) !== sumsUp(b) && !shareFigure(a, b)) return true;
  if ((isOfAllBlows(a) && countsOneBlow(b)) || (isOfAllBlows(b) && countsOneBlow(a))) return true;
  if (!a.days || !b.days) return false;
  const [mine, theirs] = [countsOverStretch(a), countsOverStretch(b)];
  if (mine && theirs) return Math.abs(a.days.first - b.days.first) > SLACK;
  return mine ? isOfADay(b) || countsOneBlow(b) : theirs && (isOfADay(a) || countsOneBlow(a));
}

const countsOverStretch = ({ days, datedByText, mention: { whenText = '' } }: Telling): boolean =>
  days !== undefined && datedByText && days.last - days.first >= SHORTEST && COUNTED_OVER.test(whenText);

const isOfADay = ({ days, datedByText }: Telling): boolean =>
  days !== undefined && datedByText && days.last - days.first < SHORTEST;
