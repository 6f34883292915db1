import type { LocalClaim, QuantityMention, ResolvedTime } from '../../../stage.ts';
import { WordPattern } from '../../../text/word-pattern.ts';
import { liesIn } from '../../../text/spans.ts';
import { nearestDeed } from './counted-deed.ts';
import { sourceOfFigure } from './figure-of-another.ts';
import { countedBefore, type LastFigures } from './counted-before.ts';
import type { Speaker } from '../view/speakers.ts';
import type { DocumentView } from '../view/sentence-view.ts';
import { isDenied } from '../telling/denied-part.ts';
import { isToldIn, type Telling } from '../telling/telling.ts';
import { befellNone } from './none.ts';
import { isShareOfPlace } from './shares-of-places.ts';
import { isSomeOfVictims } from './victims.ts';
import { countsLoss, whatIsCounted, type Counted } from './what-is-counted.ts';
import { wordSet } from '../../../lexicon/word-list.ts';

/** Things that are counted without being a fact that anybody would check. */
const UNCHECKED = wordSet(`
  side time thing way point option person-to-person party leader round country state region page source reason part
  half item kid question issue demand condition topic step goal principle word phase stage minute hour day week month
  year decade whom them which district province location`);
/** "the four regions", "all three leaders": told before, or common knowledge. */
const KNOWN_BEFORE = /\b(?:the|these|those|all|both|its|their|his|her|our)\s$/iu;
/** Happenings in which leaders are counted as others are. */
const HELD: ReadonlySet<string> = new Set(['detain', 'release', 'harm']);
/** Happenings of which even a single victim or weapon is a fact to check. */
const COUNTED_FROM_ONE: ReadonlySet<string> = new Set(['strike', 'harm', 'detain']);

/** "One missile hit a house, while the second fell on a road": one of those that are counted elsewhere. */
const OTHERS_FOLLOW = /\b(?:(?:and|while|whereas|but) |; )(?:the (?:other|second|rest)|another|others)\b/u;

/**
 * The checkable figures of a telling, each with who gives it.
 * @param last what the figures before it in its post count
 */
export function claimsOf(
  document: DocumentView,
  telling: Telling,
  speaker: Speaker,
  last: LastFigures | undefined,
): LocalClaim[] {
  const by = speakerName(document, speaker) ?? document.publisher;
  const { span } = telling;
  const claims: LocalClaim[] = [];
  const add = (claim: Omit<LocalClaim, 'by' | 'span'>, source = by): void =>
    void claims.push(source === undefined ? { ...claim, span } : { ...claim, by: source, span });
  for (const quantity of telling.view.quantities) {
    const another = isToldIn(telling, quantity.span) ? sourceOfFigure(document, telling, quantity) : undefined;
    if (
      another === undefined &&
      (!isChecked(document, telling, quantity) || isDenied(document.text, telling, quantity))
    )
      continue;
    const compared = another !== undefined && quantity.unit === undefined ? claims[0] : undefined;
    const counted =
      (compared && countedIn(compared)) ??
      countedBefore(document, telling, quantity, last) ??
      whatIsCounted(document, telling, quantity);
    if (counted !== undefined)
      add({ ...counted, value: shownValue(quantity) }, another && speakerName(document, another));
  }
  for (const time of telling.view.times) {
    const length = lengthOf(document, telling, time, last);
    if (length !== undefined) add(length);
  }
  const none = noneOf(document, telling);
  if (none !== undefined) add(none);
  return claims;
}

const countedIn = ({ what, unit }: LocalClaim): Counted => (unit === undefined ? { what } : { what, unit });

export function speakerName(document: DocumentView, speaker: Speaker): string | undefined {
  const names = speaker.actors.map((key) => document.actors.get(key)?.name ?? key);
  const last = names.pop();
  if (last !== undefined) return names.length > 0 ? `${names.join(', ')} and ${last}` : last;
  const words = speaker.words?.replace(PRESENTED, '$1');
  return words === undefined || MEANS_NOBODY.test(words) ? undefined : shortened(words);
}

/** "A doctor at the main hospital in Goma" is a doctor at the main hospital; undefined for words that no preposition parts. */
function shortened(words: string): string | undefined {
  const parts = words.split(' ');
  if (parts.length <= LONGEST_NAME) return words;
  const end = parts.findLastIndex((word, at) => at >= 2 && at <= LONGEST_NAME && LEADS_ON.has(word));
  return end < 0 ? undefined : parts.slice(0, end).join(' ');
}

/** Behind whom somebody is, where and whose: no name needs it. */
const LEADS_ON = wordSet('at in of for from on near with to who whose based working serving');

/** "The Relief Committee, a local group, …": a name, and behind a comma what presents it. */
const PRESENTED = /^((?:[Tt]he )?\p{Lu}[\p{L}’'-]{1,20}(?: \p{Lu}[\p{L}’'-]{1,20}){0,3}), (?:an?|the|which|who)\b.*$/u;
/** Words for a speaker that stand only in their own sentence: "its mayor", "one of them", half a sentence. */
const MEANS_NOBODY = /^(?:its|his|her|their|our|one of|some of|many|others?|it|they|we)\b|,/iu;
/** A name or an office takes no more words than this. */
const LONGEST_NAME = 6;

/** The figure as the text gives it, with its bound, without what it counts: "more than 40", "$7bn", "6,000 for 6,000". */
function shownValue(quantity: QuantityMention): string {
  if (RANGE.test(quantity.value))
    return quantity.bound === undefined ? quantity.value : `${quantity.bound} ${quantity.value}`;
  const text = quantity.text.slice(quantity.bound === undefined ? 0 : quantity.bound.length).trimStart();
  const figure =
    /^\D?(\d(?:[\d.,]{0,20}\d)?(?:\s\d00(?!\d)){0,3}(?:\s?(?:k|m|mn|bn|tn)(?!\p{L})|%)?(?:\s(?:hundred|thousand|million|billion|trillion))?(?: for \d[\d.,]{0,12}\d)?)/u.exec(
      text,
    )?.[1];
  const sign = /^[$£€¥₴₽₪₹₺]/u.exec(text)?.[0] ?? '';
  const shown = figure === undefined ? quantity.value : `${sign}${figure}`;
  return quantity.bound === undefined ? shown : `${quantity.bound} ${shown}`;
}

const RANGE = /^\d\S* to \d/u;

/** Figures of this clause that somebody could check: counts of something named, and tolls. */
function isChecked(document: DocumentView, telling: Telling, quantity: QuantityMention): boolean {
  if (!isToldIn(telling, quantity.span) || isOfSpeaker(telling, quantity)) return false;
  if (quantity.unit === undefined) return true;
  const happening = nearestDeed(telling, quantity)?.happening ?? 'plan';
  if (UNCHECKED.has(quantity.unit) && !(quantity.unit === 'leader' && HELD.has(happening))) return false;
  const before = document.text.slice(Math.max(telling.span.start, quantity.span.start - 24), quantity.span.start);
  if (isSomeOfKnown(document, telling, quantity) || isShareOfPlace(telling.view.sentence, quantity)) return false;
  if (quantity.bound === undefined && KNOWN_BEFORE.test(before) && !/\d/u.test(quantity.text)) return false;
  if (quantity.value !== '1' || countsLoss(before)) return true;
  return (
    COUNTED_FROM_ONE.has(happening) &&
    !OTHERS_FOLLOW.test(document.text.slice(quantity.span.end, telling.view.sentence.span.end))
  );
}

/** "Four of the five wounded peacekeepers were stable": what befell them all was told before, and this is another thing. */
function isSomeOfKnown(document: DocumentView, telling: Telling, { span }: QuantityMention): boolean {
  const { start } = telling.view.sentence.span;
  return isSomeOfVictims(document.text.slice(span.start, telling.span.end), document.text.slice(start, span.start));
}

/** "two aid workers said": how many say so is no fact of the happening. */
const isOfSpeaker = ({ attribution, view }: Telling, { span }: QuantityMention): boolean =>
  [attribution, view.attribution, ...view.furtherAttributions].some(
    (one) => one?.speaker !== undefined && liesIn(span, one.speaker),
  );

/** "Nobody was hurt", where the same words do not only say that nothing is known yet. */
function noneOf(
  document: DocumentView,
  { span, view }: Telling,
): Pick<LocalClaim, 'what' | 'value' | 'unit'> | undefined {
  const text = document.text.slice(span.start, span.end);
  const none = befellNone(text, view.runs);
  return none === undefined || NOT_KNOWN.test(text, view.runs) ? undefined : { ...none, value: 'none' };
}

const NOT_KNOWN = new WordPattern(
  /\bno (?:\S{1,20} ){0,2}(?:reports?|word|information|details|confirmation)\b|\bif\b|\bwhether\b/iu,
);

/** What has a length that people tell differently, by the words for it. */
const LASTING: readonly (readonly [what: string, words: RegExp])[] = [
  ['talks', /\b(?:talks|negotiations|delegations|meeting|met|round|session|consultations)\b/iu],
  ['call', /\b(?:phone call|telephone call|call)\b/iu],
  ['battle', /\b(?:battle|fighting|clashes|firefight|siege)\b/iu],
  ['attack', /\b(?:attack|raid|strikes|shelling|bombardment|barrage|assault)\b/iu],
  ['outage', /\b(?:blackout|outage|power cut)\b/iu],
  ['truce', /\b(?:truce|ceasefire|pause)\b/iu],
];
const LASTED =
  /\b(?:lasted|lasting|lasts|ended|concluded|wrapped up|finished|broke up|met|continued|went on|ran|over|collapsed)\b/iu;
/** "barely an hour", "less than two hours": the words that bound a length stand before it. */
const BOUND_BEFORE =
  /\b(?:(?:barely|nearly|almost|about|around|roughly|just|over|under|some|only|exactly)|(?:just )?(?:more|less|fewer|longer) than|at least|at most|up to)\s$/iu;

/** "The talks lasted less than two hours": how long something that is over went on. */
function lengthOf(
  document: DocumentView,
  telling: Telling,
  time: ResolvedTime,
  last: LastFigures | undefined,
): Pick<LocalClaim, 'what' | 'value'> | undefined {
  if (!time.value?.startsWith('P') || !isToldIn(telling, time.span)) return undefined;
  const text = document.text.slice(telling.span.start, telling.span.end);
  if (!LASTED.test(text)) return undefined;
  const what = LASTING.find(([, words]) => words.test(text))?.[0] ?? lengthBefore(telling, text, last);
  // "a day of talks" tells no length
  if (/^ of\b/u.test(document.text.slice(time.span.end, time.span.end + 4))) return undefined;
  const before = document.text.slice(Math.max(telling.span.start, time.span.start - 24), time.span.start);
  const bound = BOUND_BEFORE.exec(before)?.[0] ?? '';
  return what === undefined ? undefined : { what: `${LENGTH_OF}${what}`, value: `${bound}${time.text}` };
}

/** "It had lasted 30 minutes": of what the length was told right before. */
const IT_LASTED = /\b(?:it|this) (?:had |has |only ){0,2}(?:lasted|went on|continued|took|was over)\b/u;

function lengthBefore(
  { view: { sentence } }: Telling,
  text: string,
  last: LastFigures | undefined,
): string | undefined {
  if (last?.post !== sentence.post || sentence.index - last.sentence > 1 || !IT_LASTED.test(text)) return undefined;
  const told = last.counted.find(({ what }) => what.startsWith(LENGTH_OF));
  return told?.what.slice(LENGTH_OF.length);
}

const LENGTH_OF = 'duration of the ';
