import { DIRECTIONS, PLACE_NOUNS, PLURAL_PLACE_NOUNS, STRONG_PLACE_PREPOSITIONS } from '../lexicon/place-words.ts';
import type { NameMention } from '../stage.ts';
import { EndingPattern } from '../text/ending-pattern.ts';

/** What embassies do where they stand for their state. Source of a regular expression. */
export const EMBASSY_SAYS =
  '(?:(?:has|had|also|already|again|later|repeatedly) ){0,2}(?:said|says|told|urged|warned|advised|confirmed|denied|announced|asked|ordered|accused|condemned|protested|blamed|called on|dismissed|rejected)';

/** What stands behind an adjective of a state when that state acts or is meant: "Russian strikes", "Israeli officials". */
const STATE_ACTS = new RegExp(
  `^[ -](?:[a-z-]+ ){0,2}?(?:${[
    'officials?|official|negotiators?|side|sides|representatives?|leadership|counterparts?|diplomats?|envoys?|ministers?|leaders?',
    'missiles?|drones?|strikes?|airstrikes?|air strikes?|attacks?|shelling|bombardments?|bombings?|bombs?|artillery|fire|raids?',
    'invasion|offensive|assault|advances?|aggression|occupation|blockade|incursions?|withdrawal|operations?|airstrike|warplanes?|jets?|planes?|aircraft|helicopters?|gunships?|tanks?(?: crews?)?|pilots?|commandos|paratroopers|snipers|gunners|warships?|bombers?|gunboats?|(?:missile|patrol|torpedo) boats?|submarines?|cruisers?|(?:aircraft )?carriers?|battleships?|(?:army |military )?(?:convoys?|patrols?|outposts?|positions|trenches)',
    `embassy(?: in \\p{Lu}\\p{L}+)?(?= ${EMBASSY_SAYS}\\b)`,
    'demands?|proposals?|memorandum|memo|position|response|statement|sanctions|sources?|concerns?|support|aid|weapons|capture',
  ].join('|')})(?![a-z])`,
  'u',
);
/** Verbs and nouns after which a capital is the town itself: "visited Kyiv", "strikes on Kyiv". */
const HITS_TOWN =
  /(?:\b(?:(?:town|village|city|suburb|district|area|base|camp|airport|airfield|crossing|hill)s? (?:[a-z-]+ )?close to|(?:left|leave|leaves|leaving|headed|heading|bound|departed|flew|flying) (?:[\p{L}-]+ )?for|head(?:s|ed|ing)? to|held|holds?|retook|retak(?:e|es|en|ing)|raid(?:s|ed|ing)?|storm(?:s|ed|ing)?|besieg(?:e|es|ed|ing)|evacuat(?:e|es|ed|ing)|liberat(?:e|es|ed|ing)|fall of|siege (?:to|of)|visit(?:s|ed|ing)?|hit|hits|struck|strik(?:e|es|ing)|attack(?:s|ed|ing)?|bomb(?:s|ed|ing)?|pound(?:s|ed|ing)?|shell(?:s|ed|ing)?|target(?:s|ed|ing)?|reach(?:es|ed|ing)?|enter(?:s|ed|ing)?|left|leav(?:e|es|ing)|captur(?:e|es|ed|ing)|seiz(?:e|es|ed|ing)|capital,?|capital of|city of|strikes? on|attacks? on|assault on|bombing of|(?:centre|center|streets|harbou?r|airports?|port|hospitals?|markets?|mosques?|university|mayor|bishop|archbishop|residents|inhabitants) of|(?:north|south|east|west)(?:ern)? (?:parts?|half|side) of|suburbs? of|outskirts of|arrived in|based in|trip to|visit to|travel(?:s|led|ed|ling|ing)? to|(?:fl(?:y|ies|ew|own|ying)|return(?:s|ed|ing)?|fled|flee(?:s|ing)?) to|north of|south of|east of|west of|road to|march on)) (?:the )?$/u;
const TOWN_BEHIND =
  /^(?:['’]s)? (?:mayor|residents?|suburbs?|airport|metro|streets?|city|neighbou?rhoods?|hospitals?|apartment|resident|skyline|railway|outskirts|centre|center|university|summit|conference|talks|time|police|prosecutors?)\b/u;

/** ", British and German" behind "French": adjectives that share one noun. */
const COORDINATED = /^(?:(?:,| and|, and) \p{Lu}\p{L}+)+/u;

/** What stands behind an adjective and those that share its noun: " officials" of " and Russian officials". */
export const behindCoordinated = (after: string): string => after.replace(COORDINATED, '');

/** True for "Ukrainian" in "Ukrainian officials" and "Ukrainian and Russian officials", false in "Ukrainian children". */
export function adjectiveMeansState(after: string): boolean {
  return STATE_ACTS.test(behindCoordinated(after));
}

/** "X fell", "X was shelled": it befalls a town. */
export function townFateBehind(after: string): boolean {
  return TOWN_BEFALLEN.test(after);
}

/** "visited X", "strikes on X", "left for X": X is a town. */
export function townVerbBefore(before: string): boolean {
  return HITS_TOWN.test(before);
}

/** "Took X": the town, unless it is taken by surprise or at its word. */
const TAKES = /\b(?:tak(?:e|es|en|ing)|took) (?:the )?$/u;
const AS_A_FIGURE = /^ (?:at (?:its|their|her|his)|by surprise|to (?:task|court)|aback|off guard|seriously)\b/u;

/** "X fell on Monday", "X was retaken", "X came under fire": what befalls towns, behind their names. */
const TOWN_BEFALLEN =
  /^ (?:itself )?(?:fell|falls|has fallen|had fallen|(?:(?:was|were|is|has been|had been|is being|was being) (?:\p{L}+ly )?(?:re)?(?:taken|captured|seized|occupied|overrun|besieged|encircled|liberated|shelled|bombed|bombarded|pounded|abandoned|evacuated|stormed|hit|struck|attacked)|(?:came|comes|has come|had come|is|was|remained) under (?:\p{L}+ )?(?:fire|attack|shelling|bombardment|siege|control))\b)(?! in\b| from\b)/u;

/** ", X said", ", X and Y remain far apart": behind a comma it is the government that speaks or acts, whatever was named before. */
const SAYS =
  /^(?: and \p{Lu}\p{L}+)? (?:(?:has |had |have )?(?:said|says|denied|denies|accused|announced|confirmed|claimed|claims|insisted|insists|agreed|rejected)|remain(?:s|ed)?|want(?:s|ed)?|will|would)\b/u;
const CLAUSE_BEGINS = /, (?:\p{Lu}\p{L}+ and )?$/u;
/** "in Oslo, Nairobi negotiator Reed": behind a comma, whose people they are. */
const ENVOYS = /^ (?:officials?|negotiators?|diplomats?|envoys?|ministers?|spokes\p{L}+)\b/u;
/** "in Nairobi's orbit", where no words of a town are behind it: what belongs to a government. */
const OWNS = /^['’]s ((?:[a-z-]+ ?){1,3})/u;

/** "the government in Kinshasa", "the military junta in Bamako": who governs from there, and not a "rebel government". */
const GOVERNS_FROM = new EndingPattern(
  /\bthe (?:(?:central|federal|national|transitional|interim|military|new|current) ){0,2}(?:government|regime|junta|leadership|rulers|authorities|presidency) in $/iu,
);

/** "A flight from Oslo to Nairobi", "a convoy to Nairobi", "due to depart on Monday for Nairobi": where one goes. */
const ON_THE_WAY =
  /\b(?:(?:flights?|trains?|bus|convoys?|planes?|journey|road|motorway|highway|railway) (?:from|to|between)|(?:depart|fly|leave|sail) (?:on )?(?:\p{L}+ ){0,2}for) (?:the )?(?:\p{Lu}[\p{L}-]{2,24} (?:to|and) )?$/u;
const SECOND_TOWN = new EndingPattern(/(?<![\p{L}-])\p{Lu}[\p{L}-]{2,24} and $/u);

/** "Visited Oslo and Nairobi": the second of two towns. */
function isSecondTown(before: string, after: string): boolean {
  const first = SECOND_TOWN.exec(before);
  return first !== null && HITS_TOWN.test(before.slice(0, first.index)) && !SAYS.test(after);
}

/** True when the name of a capital (or of another seat of government) is the town, not the government. */
export function capitalIsTown(mention: NameMention, before: string, after: string): boolean {
  const { preposition } = mention;
  // "the Haitian capital"
  if (mention.text.endsWith(' capital')) return true;
  if (GOVERNS_FROM.test(before)) return false;
  if (CLAUSE_BEGINS.test(before) && SAYS.test(after)) return false;
  if (before.endsWith(', ') && ENVOYS.test(after)) return false;
  if (ownsNoGround(after)) return HITS_TOWN.test(before);
  if (ON_THE_WAY.test(before) || isSecondTown(before, after)) return true;
  if (preposition !== undefined && (preposition === 'on' || STRONG_PLACE_PREPOSITIONS.has(preposition))) return true;
  if (DIRECTIONS.has(lastWordOf(before))) return true;
  return HITS_TOWN.test(before) || TOWN_BEHIND.test(after) || (TAKES.test(before) && !AS_A_FIGURE.test(after));
}

/** "Central" of "shells fell on central " and "in south-western ". */
const lastWordOf = (before: string): string =>
  before.endsWith(' ') ? before.slice(before.lastIndexOf(' ', before.length - 2) + 1, -1).toLowerCase() : '';

/** Whether a name is followed by what belongs to it and is no part of a town: "'s orbit", not "'s northern suburbs". */
function ownsNoGround(after: string): boolean {
  const owned = OWNS.exec(after)?.[1];
  if (owned === undefined || TOWN_BEHIND.test(after)) return false;
  const words = owned.trimEnd().split(' ');
  return !words.some((word) => PLACE_NOUNS.has(word) || PLURAL_PLACE_NOUNS.has(word));
}

/** True when the name of a state stands only for its territory: "in Ukraine", "across Sudan". */
export function stateIsGround(mention: NameMention, after: string): boolean {
  const { preposition } = mention;
  return preposition !== undefined && STRONG_PLACE_PREPOSITIONS.has(preposition) && !/^['’]s/u.test(after);
}
