import { liesIn } from '../../../text/spans.ts';
import { WARFARE } from '../../../lexicon/happenings.ts';
import { PLACE_NOUNS } from '../../../lexicon/place-words.ts';
import { tellsOneOf } from '../../../lexicon/trigger-frames.ts';
import type { PlaceMention } from '../../../stage.ts';
import type { DocumentView } from '../view/sentence-view.ts';
import type { Telling } from '../telling/telling.ts';

/** How far back the words are read that say how a place is meant. */
const REACH = 64;
/** "Bor, 30 km south of X", "Bor, a town close to X": X only says where Bor is. */
const MEASURED_FROM =
  /(?:\d\s?(?:km|kilomet(?:re|er)s?|miles?|m)\s(?:\p{L}{1,12}[ -]){0,3}(?:of|from)|, (?:just |to the )?(?:north|south|east|west)[\p{L}-]{0,9} of|, an? (?:[a-z-]{1,20} ){0,2}(?:town|village|suburb|city|hamlet|settlement) (?:close to|near|outside|not far from))\s(?:the\s)?(?:\p{L}{1,20}\s){0,4}$/u;
/** "Bor, near X". */
const NEAR_TO = /, (?<=\p{L}, )(?:near|close to|not far from|across from) (?:the )?(?:border with )?$/u;
/** "Bor, the second-largest city in eastern X": what Bor is. */
const DESCRIBED_BY = /, (?<=\p{L}, )(?:an?|the|its|one of the) (?:[\p{Ll}-]+ ){1,8}(?:in|of) (?:[\p{Ll}-]+ ){0,2}$/u;
/** "X-backed", "X-based": whose side somebody is on, or where an office is. */
const BELONGING = /^-[a-z]/u;
/** "At 5 pm, X time": whose clock it is. */
const CLOCK = /^ time\b/u;
const AT_AN_HOUR = /\d[^;.]{0,24}$|\b(?:noon|midnight)[^;.]{0,12}$/u;
/** "Bor, an X Sea port", "on the X Ocean coast": on which sea something lies. */
const ON_SEA = /^ (?:port|coast|coastline|shore|resort|town|city|harbour|harbor|island|state|province|region)s?\b/u;
/** "the X port of Bor", "X capital Bor": the words behind X. */
const HOLDER = /^(?:['’]s)? (?:[a-z-]+ ){0,2}?([a-z]+) (?:of (?:the )?)?\p{Lu}/u;

/** "A US base was hit": whose it is, by a name that is an adjective too; "in the US" and "the US said" name the state. */
const OF_STATE = /^(?:US|U\.S\.|UK|U\.K\.|UAE)$/u;
const AS_ADJECTIVE: ReadonlySet<string | undefined> = new Set([undefined, 'at']);
const NOUN =
  /^ (?!(?:and|or|nor|but|in|on|at|to|by|for|from|with|of|as|after|before|since|while|that|is|are|was|were|has|have|had|will|would|could|may|did|does|said|says)\b)\p{Ll}/u;
/** "Ahead of Monday's talks in Bor", "in the run-up to the summit in Bor": where others meet, and not where the blow fell. */
const AROUND_TALKS =
  /\b(?:ahead of|before|in the run-up to|on the eve of|prior to|during|despite|amid|after|following) (?:[\p{L}’'-]+ ){0,8}(?:talks|negotiations|summit|meeting|conference)(?: (?:with|between|on) [^,;:.]{2,40})? (?:in|at) (?:the )?$/iu;

const isOfTalks = ({ view: { sentence }, main }: Telling, { span }: PlaceMention): boolean =>
  tellsOneOf(main, WARFARE) && AROUND_TALKS.test(sentence.text.slice(0, span.start - sentence.span.start));

/**
 * Whether a place is named only to say where another one lies, or who somebody is: "30 km south of X", "X-based", "the X port of
 * Bor". Regions count as places of what happens in their towns; seas and states do not.
 */
export function isIncidental(document: DocumentView, telling: Telling, mention: PlaceMention): boolean {
  const { view } = telling;
  const { start, end } = mention.span;
  if (saysWho(document, telling, mention)) return true;
  const after = document.text.slice(end, Math.min(view.sentence.span.end, end + REACH));
  if (
    BELONGING.test(after) ||
    (CLOCK.test(after) && AT_AN_HOUR.test(document.text.slice(view.sentence.span.start, start)))
  )
    return true;
  if (OF_STATE.test(document.text.slice(start, end)) && AS_ADJECTIVE.has(mention.preposition) && NOUN.test(after))
    return true;
  if (isOfTalks(telling, mention)) return true;
  const before = document.text.slice(Math.max(view.sentence.span.start, start - REACH), start);
  if (MEASURED_FROM.test(before) && view.places.some(({ span }) => span.end <= start && start - span.end < 2 * REACH))
    return true;
  const kind = document.places.get(mention.place)?.kind;
  if (kind === 'sea' && ON_SEA.test(after)) return true;
  if (kind === 'country' && describesTown(telling, mention, before)) return true;
  return (kind === 'sea' || kind === 'country') && PLACE_NOUNS.get(HOLDER.exec(after)?.[1] ?? '') === 'city';
}

/** Whether a state is named only to say of a town, named right before, what it is and where it lies. */
function describesTown({ view }: Telling, { span }: PlaceMention, before: string): boolean {
  const found = DESCRIBED_BY.exec(before) ?? NEAR_TO.exec(before);
  if (found === null) return false;
  const comma = span.start - before.length + found.index;
  return view.places.some((other) => other.span.end === comma);
}

/** "The general who ordered the siege of X, …", "the officer behind the bombing of X dies": what somebody is known for. */
const KNOWN_FOR =
  /(?: who (?:had )?(?!was\b|were\b|is\b|are\b|died\b)\p{L}+(?: [^,;“”"]{0,50})?| behind the (?:\p{L}+ )?(?:bombing|bombardment|shelling|siege|sieges|attack|attacks|strike|strikes|raid|massacre|capture|assault|invasion|occupation|destruction) (?:of|on|in)) (?:the )?$/u;

/** "The general who led the siege of X was arrested in Bor": what somebody once did, told before what happens now elsewhere. */
function saysWho(document: DocumentView, { view, span, main }: Telling, { span: at }: PlaceMention): boolean {
  const isKnownFor = KNOWN_FOR.test(document.text.slice(span.start, at.start));
  const clauseEnd = isKnownFor ? endOfAside(document.text.slice(at.end, span.end), at.end) : undefined;
  const isTown = ({ place }: PlaceMention): boolean => document.places.get(place)?.kind !== 'country';
  const towns = view.places.filter((other) => isTown(other) && liesIn(other.span, span));
  if (clauseEnd !== undefined && towns.some((other) => other.span.start >= clauseEnd)) return true;
  if (!main || main.span.start < at.end || !document.text.slice(span.start, at.start).includes(' who ')) return false;
  return view.places.some((other) => other.span.start >= main.span.end && other.span.end <= span.end);
}

/** Where the clause on somebody ends that names a place: at its comma, or where the next verb tells what happens. */
function endOfAside(behind: string, from: number): number | undefined {
  const end = /^[^,;“”"]{0,30}(?:,| (?=(?:dies|died|is|was|has|had|killed|arrested|wounded|injured|found)\b))/u.exec(
    behind,
  )?.[0];
  return end === undefined ? undefined : from + end.length;
}
