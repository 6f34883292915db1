/** Tellings that speak of one thing in much the same words, of which one tells it and the other something beside it. */
import { rememberingEach } from '../../../dataset/remembering.ts';
import { MILITARY_TARGETS } from '../../lexicon/targets.ts';
import { conceptOf } from '../../text/concepts.ts';
import { singularOf } from '../../text/grammar/nouns.ts';
import { SoughtPattern } from '../../text/sought-pattern.ts';
import { stem } from '../../text/stems.ts';
import { strikesAnother } from '../tellings/places-apart.ts';
import { countTheSame } from '../tellings/quantity-key.ts';
import { quoteOf, type Telling } from '../tellings/tellings.ts';
import { struckOtherwise } from './other-means.ts';

/**
 * Whether two tellings tell two things, as their words say: what somebody demands and what was done, a battle that goes on and a town
 * that fell, the dead of an accident and those of a blow, aid for a town and what else happens there, a bus on a mine and a market under shells, a blow here and one on whoever stands for a town elsewhere.
 */
export const tellOtherDeeds = (a: Telling, b: Telling): boolean =>
  demands(a, b) ||
  demands(b, a) ||
  tellsOnlyOn(a, b) ||
  tellsOnlyOn(b, a) ||
  dieOtherwise(a, b) ||
  bringsAidAmid(a, b) ||
  bringsAidAmid(b, a) ||
  struckOtherwise(a, b) ||
  strikesAnother(a, b);

/** "Marched to demand the captain's arrest", "called for the release of the mayor": what befalls somebody once it is granted. */
const DEMANDS = new SoughtPattern(
  /\b(?:to demand|demands|demanded|demanding|call(?:s|ed|ing)? for|in protest (?:at|against)|protest(?:s|ed|ing) against) ([^.;:,]{0,60}?)\b(arrest|detention|release|trial|resignation|dismissal|extradition|withdrawal|execution)\b/iu,
);
/** The concept of what a telling lets somebody demand; empty where nobody does. */
const demandedIn = rememberingEach((telling: Telling): string =>
  conceptOf(stem((DEMANDS.exec(quoteOf(telling))?.[2] ?? '').toLowerCase())),
);

/** Whether one telling lets somebody demand what the other tells as done. */
const demands = (demand: Telling, deed: Telling): boolean =>
  deed.trigger !== undefined && demandedIn(demand) === deed.trigger && demandedIn(deed) === '';

const GOES_ON =
  /^[“"]?(?:(?:the|heavy|fierce|bitter|intense|sporadic|street) ){0,2}(?:fighting|battles?|clashes|combat)\b[^.;]{0,50}\b(?:continu(?:e|es|ed|ing)|(?:goes|going|went) on|rag(?:e|es|ed|ing)|under way)\b/iu;
const DECIDED =
  /\b(?:falls?|fell|fallen|captur(?:es?|ed)|seiz(?:es?|ed)|tak(?:es?|en)|took|retak(?:es?|en)|retook|recaptur(?:es?|ed)|overr[au]ns?|liberat(?:es?|ed)|surrender(?:s|ed)?|control)\b/iu;
const goesOn = rememberingEach((telling: Telling) => {
  const quote = quoteOf(telling);
  return GOES_ON.test(quote) && !DECIDED.test(quote);
});

/** Whether one telling says no more than that a battle goes on, and the other how it ended. */
const tellsOnlyOn = (battle: Telling, end: Telling): boolean =>
  end.topics.has('territorial-control') && goesOn(battle) && DECIDED.test(quoteOf(end));

/** What nobody dies of by an enemy's hand. */
const ACCIDENT =
  /\b(?:celebratory (?:gun)?fire|stampede|(?:road|traffic) accidents?|overturned|cholera|measles|malaria|hunger|starvation|malnutrition|thirst|heatstroke|natural causes)\b/iu;
const dieByAccident = rememberingEach((telling: Telling) => ACCIDENT.test(quoteOf(telling)));

/** "Enemy losses amount to 60 killed", "the losses of the rebels", "the enemy lost 60 men": the dead are those who fight. */
const LOSSES =
  /\b(?:(?:enemy|rebel|insurgent|government|army)(?:[’']s)? (?:losses|casualties)|(?:losses|casualties) (?:of|among) the (?:enemy|rebels|insurgents|army)|the enemy lost [\d,]+)\b/iu;
const tellsLosses = rememberingEach((telling: Telling) => LOSSES.test(quoteOf(telling)));
const OF_BATTLE = /\b(?:enemy|army|forces|losses|troops|battle|fighting|clash(?:es)?|guards?)\b/iu;
const tellsOfFighters = rememberingEach((telling: Telling) => {
  const quote = quoteOf(telling).toLowerCase();
  const words = quote.match(/\p{L}+/gu) ?? [];
  return OF_BATTLE.test(quote) || words.some((word) => MILITARY_TARGETS.has(singularOf(word)));
});

const dieOtherwise = (a: Telling, b: Telling): boolean =>
  countTheSame(a.quantities, b.quantities) > 0 &&
  (dieByAccident(a) !== dieByAccident(b) ||
    (tellsLosses(a) && !tellsOfFighters(b)) ||
    (tellsLosses(b) && !tellsOfFighters(a)));

const BRINGS_AID = new SoughtPattern(
  /\b(?:deliver(?:s|ed|ing)?|airlift(?:s|ed|ing)?|distribut(?:es?|ed|ing)|hand(?:s|ed|ing)? out|fl(?:y|ies|ew|own)|truck(?:s|ed|ing)|brought|suppl(?:y|ies|ied)|provid(?:es?|ed)) (?:[\p{L}\d,.-]+ ){0,5}?(?:food|tents?|medicines?|packs?|parcels?|kits?|blankets?|rations?|water|rice|flour|relief)\b/iu,
);
const OF_AID =
  /\b(?:aid|help|relief|supplies|assistance|humanitarian|charit(?:y|ies)|convoys?|trucks?|lorr(?:y|ies)|deliver(?:s|y|ed|ies)?|distribut(?:es?|ed|ion)|airlift(?:s|ed)?|food|tents?|medicines?|packs?|parcels?|kits?|blankets?|rations?|rice|flour)\b/iu;
const bringsAid = rememberingEach((telling: Telling) => BRINGS_AID.test(quoteOf(telling)));
const speaksOfAid = rememberingEach((telling: Telling) => OF_AID.test(quoteOf(telling)));

/** Whether one telling is of tents and food that somebody brings, and the other says nothing of aid. */
const bringsAidAmid = (aid: Telling, other: Telling): boolean => bringsAid(aid) && !speaksOfAid(other);
