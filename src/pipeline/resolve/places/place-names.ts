import { namesShip } from '../../text/names-ship.ts';
import type { PlaceKind } from '../../../dataset/records/records.ts';
import { ORDINARY_WORDS } from '../../lexicon/ordinary-words.ts';
import { PLACE_NOUNS, VILLAGES } from '../../lexicon/place-words.ts';
import { nameWords } from '../../lexicon/registry.ts';
import { wordSet } from '../../lexicon/word-list.ts';

const REGION_WORDS =
  / (?:region|oblast|province|governorate|state|county|krai|district|raion|prefecture|department|territory|peninsula|canton)$/iu;

/** True when a name holds a word that often has a capital without being one. */
export function isOrdinary(name: string): boolean {
  return nameWords(name).some((word) => ORDINARY_WORDS.has(word.plain.toLowerCase()));
}

/** "Kharkiv" of "Kharkiv region", "Kani" of "Kani Township"; the whole name where no noun of a place ends it. */
export function baseName(name: string): string {
  if (!name.includes(' ')) return name;
  const base = name.replace(REGION_WORDS, '');
  if (base !== name) return base;
  const words = name.split(' ');
  const noun = words.at(-1) ?? '';
  if (VILLAGES.has(noun.toLowerCase())) return words.slice(0, -1).join(' ');
  return PLACE_NOUNS.has(noun) ? words.slice(0, firstSmall(words)).join(' ') : name;
}

/** What says of which sort a building is, where all of its name has capitals. */
const SORTS = wordSet(`
  International Railway Train Bus Central Main Military Air Naval Nuclear Thermal Power General Regional Maternity
  Drama`);

/** The town, region or state for which a building is named, if it is: "Goma" of "Goma airport" and "Goma International Airport". */
export function groundOf(name: string): string {
  const words = name.split(' ');
  if (PLACE_NOUNS.get((words.at(-1) ?? '').toLowerCase()) !== 'building') return baseName(name);
  const sort = words.findIndex((word, at) => at > 0 && (SORTS.has(word) || /^\p{Ll}/u.test(word)));
  return words.slice(0, sort < 0 ? words.length - 1 : sort).join(' ');
}

function firstSmall(words: readonly string[]): number {
  const at = words.findIndex((word, index) => index > 0 && /^\p{Ll}/u.test(word));
  return at < 0 ? words.length : at;
}

/** "The cruiser Moskva", "the Moskva sank", "across the Dnipro": a ship or river with the name of a town. No town has an article, unless a noun calls it one ("the Kenyan capital"). */
export const isNamesake = (name: string, before: string, after: string): boolean =>
  namesShip(before) ||
  (!/ \p{Ll}/u.test(name) &&
    /\bthe $/iu.test(before) &&
    /^(?:$|[,.;:)]| (?:was|is|has|had|sank|sinks|sailed)\b)/u.test(after));

/** What kind of place the last word of a name says it is: "Kronstadt plant" a building. */
export function nounOf(name: string): PlaceKind | undefined {
  if (!name.includes(' ')) return undefined;
  const words = name.toLowerCase().split(' ');
  return PLACE_NOUNS.get(words.slice(-2).join(' ')) ?? PLACE_NOUNS.get(words.at(-1) ?? '');
}

/** What an apposition calls the name before it: ", an eastern industrial region" a region. */
export function apposedNoun(after: string): PlaceKind | undefined {
  if (!/^, (?:an?|the) /u.test(after)) return undefined;
  const words = after.slice(2).split(' ').slice(1, 8);
  for (const [at, word] of words.slice(0, 5).entries()) {
    const kind = PLACE_NOUNS.get(word.replace(/[,.;:]$/u, ''));
    // "a town councillor" is somebody
    if (kind !== undefined) return /[,.;:]$/u.test(word) || SAYS_WHICH.test(words[at + 1] ?? '') ? kind : undefined;
    if (!/^[\p{L}-]+$/u.test(word) || /^(?:of|in|at|on|from|to|where|which|that|and)$/u.test(word)) return undefined;
  }
  return undefined;
}

/** What says more of a town behind "a town". */
const SAYS_WHICH =
  /^(?:$|\d|\(|(?:of|in|on|at|near|about|around|some|just|roughly|north|south|east|west|close|outside|home|known|held|controlled|that|which|where|with|under|and|between|along|next|less|more|not|from|to|lying|located|situated|populated|inhabited|recently|seized|captured|taken|once|long|surrounded|bordering)\b)/u;

const LISTED_BEFORE_REGIONS =
  /^(?:, [\p{L} -]{2,30}){0,5},? (?:and|or) [\p{Lu}][\p{L} -]{2,30}? (?:regions|oblasts|provinces|governorates|districts|states|counties)\b/u;

/** Whether the words behind a name go on with other names and "regions": "Sumy, Kharkiv and Donetsk regions", seen from the first. */
export const headsListOfRegions = (after: string): boolean => LISTED_BEFORE_REGIONS.test(after);
