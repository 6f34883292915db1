import { DIRECTIONS, PLACE_NOUNS, PLURAL_PLACE_NOUNS } from '../lexicon/place-words.ts';

/** "Bor: two killed", "Bor, northern Kosovo: strike on a flat": what stands before the colon, and how it goes on behind it. */
const LABEL =
  /^(\p{Lu}[^:.!?;()“”"]{1,70}): (?:(?:at least|some|about|up to|an?|the|over|more than) )?([\p{Ll}\d][^“”"]*)/u;
/** What lists of incidents tell behind the name of a place. */
const INCIDENT =
  /\b(?:kill(?:ed|s|ing)|wounded|injured|hurt|dead|died|dies|deaths?|bod(?:y|ies)|shell(?:s|ed|ing)|bomb(?:s|ed|ing|ardment)?|(?:air ?|drone |missile |rocket |artillery )?(?:strikes?|attacks?|fire)|drones?|missiles?|rockets?|mortars?|grenades?|ambush(?:ed)?|clash(?:es)?|shot|shots|shoot(?:ing)?|gun(?:fire|men)|explo(?:sions?|ded)|blasts?|destroyed|damaged|hit|abducted|kidnapped|burned|burnt|landmines?|mine|raid(?:s|ed)?|arrested|seized?|captured?)\b/u;
const SMALL = new Set('of the and near al el de la'.split(' '));

/**
 * How long the label is with which a sentence says where its incident happened; 0 where it has none. Behind a speaker's name stand
 * other words, and a state speaks as often as it is a place.
 */
export function placeLabelLength(text: string): number {
  const [, label = '', rest = ''] = LABEL.exec(text) ?? [];
  if (label === '' || !INCIDENT.test(rest)) return 0;
  const words = label.match(/[\p{L}\p{N}’'-]+/gu) ?? [];
  return words.every((word) => /^\p{Lu}/u.test(word) || isPlaceWord(word.toLowerCase())) ? label.length : 0;
}

const isPlaceWord = (word: string): boolean =>
  SMALL.has(word) || DIRECTIONS.has(word) || PLACE_NOUNS.has(word) || PLURAL_PLACE_NOUNS.has(word);
