/** Blows that documents tell in words of their own: what hits a town on one day is seldom two things. */
import { rememberingEach } from '../../../dataset/remembering.ts';
import { daysMeet } from '../tellings/days-told.ts';
import { conceptOf } from '../../text/concepts.ts';
import { SoughtPattern } from '../../text/sought-pattern.ts';
import { stem } from '../../text/stems.ts';
import { RARE } from './log-odds.ts';
import { shareProperWord } from '../tellings/proper-words.ts';
import { countVictims } from '../tellings/quantity-key.ts';
import { quoteOf, type Telling } from '../tellings/tellings.ts';

/** What befalls a town by force. */
const BY_FORCE = ['air-strike', 'civilian-harm', 'ground-operations', 'territorial-control', 'sabotage'] as const;

/** Of which of these a telling may be a blow, a bit each. */
export const forceOf = ({ mention, topics }: Telling): number =>
  mention.kind === 'action' ? BY_FORCE.reduce((bits, topic, at) => bits + (topics.has(topic) ? 2 ** at : 0), 0) : 0;

/** A blow is told of a day, or of the night between two. */
const LONGEST_DAYS = 1;

/**
 * How surely two posts tell one blow in words of their own: two papers that tell of force against one town on one day, the more
 * surely the fewer tellings name it, or against a village that no gazetteer knows; two posts of one paper of which the later counts the
 * victims of "the bombing". A live blog tells the other blows of a day one by one.
 * @param rarityOf inverse document frequency of a place, by its id
 */
export function sameBlow(a: Telling, b: Telling, rarityOf: (place: string) => number): number {
  if ((forceOf(a) & forceOf(b)) === 0 || a.post === b.post || !tellOfOneDay(a, b)) return 0;
  if (isFurtherBlow(a) !== isFurtherBlow(b)) return 0;
  if (a.document === b.document) return Number(countsVictimsOf(a, b) || countsVictimsOf(b, a)) * REFERS_SURE;
  if (!a.datedByText && !b.datedByText) return 0;
  let most = 0;
  for (const town of a.towns) if (b.towns.has(town)) most = Math.max(most, rarityOf(town));
  if (most > 0) return Math.min(1, most / RARE);
  return (a.towns.size === 0 || b.towns.size === 0) && shareProperWord(a, b) ? UNKNOWN_SURE : 0;
}

/** A name that nobody knows may also be somebody's. */
const UNKNOWN_SURE = 0.6;
const REFERS_SURE = 0.8;

/** "Nine died in the bombing": what was told before, with an article and without a place. */
const DEFINITE = /\b(?:in|of|by|from|after) (?:the|today[’']s|this) (?:\p{Ll}{3,15} )?(\p{Ll}{4,15})\b/gu;
/** Whether a telling counts the victims of the blow that another names, and names no town or day itself. */
function countsVictimsOf(count: Telling, blow: Telling): boolean {
  if (count.datedByText || count.towns.size > 0 || blow.towns.size === 0) return false;
  if (!countVictims(count.quantities)) return false;
  return [...quoteOf(count).matchAll(DEFINITE)].some(([, noun = '']) => {
    const concept = conceptOf(stem(noun));
    return concept === blow.trigger || blow.stems.has(concept);
  });
}

/** "Second raid on the town", "the aircraft came back": the report itself says that it was not the first. */
const FURTHER = new SoughtPattern(
  /\b(?:second|third|fourth|fresh|new|further|another) (?:\p{L}{1,15} ){0,2}(?:attack|strike|raid|blast|explosion|missile|drone|shell|rocket|bomb|wave|salvo|barrage)s?\b|\b(?:came|come|back) (?:back|again) to\b|\breturned to (?:bomb|strike|hit|attack)\b|\b(?:hit|struck|bombed|shelled|attacked|raided) (?:\p{L}{1,15} ){0,2}again\b/iu,
);
/** "Missiles once again struck the town": another day's blow, be it told in the same breath. */
const AGAIN = new SoughtPattern(
  /\b(?:once (?:again|more)|again) (?:hit|struck|bombed|shelled|attacked|raided|targeted)\b|\b(?:hit|struck|bombed|shelled|attacked|raided|targeted) (?:\p{L}{1,15} ){0,3}once (?:again|more)\b/iu,
);

/** Whether a telling says that the blow came again, which a double strike is not said to do. */
export const comesAgain = (telling: Telling): boolean =>
  telling.mention.kind === 'action' && AGAIN.test(quoteOf(telling));

/** Whether a telling is of a blow that followed another, by its own words. */
export const isFurtherBlow = rememberingEach((telling: Telling) => FURTHER.test(quoteOf(telling)));

function tellOfOneDay({ days: mine }: Telling, { days: theirs }: Telling): boolean {
  if (!mine || !theirs || mine.last - mine.first > LONGEST_DAYS || theirs.last - theirs.first > LONGEST_DAYS)
    return false;
  return daysMeet(mine, theirs);
}
