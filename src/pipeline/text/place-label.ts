import { DIRECTIONS, PLACE_NOUNS, PLURAL_PLACE_NOUNS } from '../lexicon/place-words.ts';
import { wordSet } from '../lexicon/word-list.ts';

/** "Bor: two killed", "Bor, northern Kosovo: strike on a flat": what stands before the colon, and how it goes on behind it. */
const LABEL =
  /^(\p{Lu}[^:.!?;()“”"]{1,70}): (?:(?:at least|some|about|up to|an?|the|over|more than) )?([\p{Ll}\d][^“”"]*)/u;
/** What lists of incidents tell behind the name of a place. */
const INCIDENT =
  /\b(?:kill(?:ed|s|ing)|wounded|injured|hurt|dead|died|dies|deaths?|bod(?:y|ies)|shell(?:s|ed|ing)|bomb(?:s|ed|ing|ardment)?|(?:air ?|drone |missile |rocket |artillery )?(?:strikes?|attacks?|fire)|drones?|missiles?|rockets?|mortars?|grenades?|ambush(?:ed)?|clash(?:es)?|shot|shots|shoot(?:ing)?|gun(?:fire|men)|explo(?:sions?|ded)|blasts?|destroyed|damaged|hit|abducted|kidnapped|burned|burnt|landmines?|mine|raid(?:s|ed)?|arrested|seized?|captured?)\b/u;
const SMALL = wordSet('of the and near al el de la');

/**
 * How long the label is with which a sentence says where its incident happened; 0 where it has none. Behind a speaker's name stand
 * other words, and a state speaks as often as it is a place.
 */
export function placeLabelLength(text: string): number {
  if (!text.includes(': ')) return 0;
  const [, label = '', rest = ''] = LABEL.exec(text) ?? [];
  return label !== '' && INCIDENT.test(rest) && onlyNamesPlaces(label) ? label.length : 0;
}

/** Longer, and with a mark that ends or parts sentences, it is no cell of a table. */
const CELL = /^(?:[Nn]ear |[Oo]ff |[Aa]round |[Oo]utside )?\p{Lu}[^:.!?;()“”"]{1,70}$/u;
const BETWEEN_PLACES = /, | and |\//u;
const NEAR = /^(?:near|off|around|outside) /iu;
const KIND_BEHIND = / \p{Ll}+$/u;

/** Length of a text that is nothing but places ("Bor", "near Bor, Upper Valley"), one of them known; 0 of any other. */
export function placeCellLength(text: string, isTown: (name: string) => boolean): number {
  if (!CELL.test(text) || !onlyNamesPlaces(text.replace(NEAR, ''))) return 0;
  return text.split(BETWEEN_PLACES).some((part) => isTown(part.replace(NEAR, '').replace(KIND_BEHIND, '')))
    ? text.length
    : 0;
}

const onlyNamesPlaces = (text: string): boolean =>
  (text.match(/[\p{L}\p{N}’'-]+/gu) ?? []).every((word) => /^\p{Lu}/u.test(word) || isPlaceWord(word.toLowerCase()));

const isPlaceWord = (word: string): boolean =>
  SMALL.has(word) || DIRECTIONS.has(word) || PLACE_NOUNS.has(word) || PLURAL_PLACE_NOUNS.has(word);

/**
 * How much of a sentence only says where: a label, or the whole cell of a row.
 * @param isTown true for what the gazetteer has; given where the document lists what happened
 */
export const labelLength = (text: string, isTown: ((name: string) => boolean) | undefined): number =>
  placeLabelLength(text) || (isTown === undefined ? 0 : placeCellLength(text, isTown));
