/** Blows that documents tell in words of their own: what hits a town on one day is seldom two things. */
import type { Rarity } from './rarity.ts';
import { whereaboutsOf } from './places-apart.ts';
import type { Telling } from './tellings.ts';

/** What befalls a town by force. */
const BY_FORCE = ['air-strike', 'civilian-harm', 'ground-operations', 'territorial-control', 'sabotage'] as const;
/** A blow is told of a day, or of the night between two. */
const LONGEST_DAYS = 1;

/**
 * How surely two documents tell one blow because both tell of force against one town on one day: 0 where they do not, 1 where few
 * tellings name the town. Of two posts of one document it says nothing: a live blog tells the day's blows one by one.
 */
export function sameBlow(a: Telling, b: Telling, rarity: Rarity): number {
  if (a.document === b.document || !(a.datedByText || b.datedByText) || !tellOfOneDay(a, b)) return 0;
  if (a.mention.kind !== 'action' || b.mention.kind !== 'action') return 0;
  if (isFurtherBlow(a) !== isFurtherBlow(b)) return 0;
  if (!BY_FORCE.some((topic) => a.topics.has(topic) && b.topics.has(topic))) return 0;
  const theirs = whereaboutsOf(b).towns;
  let most = 0;
  for (const { id } of whereaboutsOf(a).towns)
    if (theirs.some((town) => town.id === id)) most = Math.max(most, rarity.ofPlace(id));
  return Math.min(1, most / RARE);
}

/** "Second raid on the town", "the aircraft came back": the report itself says that it was not the first. */
const FURTHER =
  /\b(?:second|third|fourth|fresh|new|further|another) (?:\p{L}{1,15} ){0,2}(?:attack|strike|raid|blast|explosion|missile|drone|shell|rocket|bomb|wave|salvo|barrage)s?\b|\b(?:came|come|back) (?:back|again) to\b|\breturned to (?:bomb|strike|hit|attack)\b|\b(?:hit|struck|bombed|shelled|attacked|raided) (?:\p{L}{1,15} ){0,2}again\b/iu;
const isFurther = new WeakMap<Telling, boolean>();

/** Whether a telling is of a blow that followed another, by its own words. */
export function isFurtherBlow(telling: Telling): boolean {
  const known = isFurther.get(telling) ?? FURTHER.test(telling.passages[0]?.quote ?? '');
  isFurther.set(telling, known);
  return known;
}

/** Inverse document frequency from which a town says all it can. */
const RARE = Math.log(20);

function tellOfOneDay({ days: mine }: Telling, { days: theirs }: Telling): boolean {
  if (!mine || !theirs || mine.last - mine.first > LONGEST_DAYS || theirs.last - theirs.first > LONGEST_DAYS)
    return false;
  return mine.first <= theirs.last && theirs.first <= mine.last;
}
