import { liesIn } from '../../../text/spans.ts';
import { MILITARY_DEEDS } from '../../../lexicon/happenings.ts';
import { PLACE_NOUNS, PLURAL_PLACE_NOUNS } from '../../../lexicon/place-words.ts';
import { happeningOf, tellsOneOf } from '../../../lexicon/trigger-frames.ts';
import { wordSet } from '../../../lexicon/word-list.ts';
import type { PlaceMention } from '../../../stage.ts';
import { townFateBehind } from '../../state-mentions.ts';
import type { DocumentView } from '../view/sentence-view.ts';
import type { Telling } from '../telling/telling.ts';

/** Prepositions after which a place is where something happens. */
export const LOCATIVE = wordSet('in at near outside inside over across around along throughout off within on');
/** "struck Kharkiv", "capture of Bor", "the village of Bor": the place is what was hit or taken. */
const OBJECT_OF_PLACE =
  /\b(?:struck|strik(?:es?|ing)|hits?|hitting|shell(?:s|ed|ing)|bomb(?:s|ed|ing)|attack(?:s|ed|ing)|target(?:s|ed|ing)|pounded|raid(?:s|ed|ing)|(?:re)?captur(?:es?|ed|ing)|seiz(?:es?|ed|ing)|took|tak(?:es?|en|ing)|retook|retak(?:es?|en|ing)|liberated|storm(?:s|ed|ing)?|besieg(?:es?|ed|ing)|overran|overrun(?:ning)?|occupied|entered|enters?|entering|left|visit(?:s|ed|ing)|reach(?:es|ed|ing)?|(?:town|city|village|[Pp]ort|harbou?r|(?:north|south|east|west|northern|southern|eastern|western) (?:parts?|half|side)|settlement|district|capital|region|province|island|airport|base|neighbourhood|neighborhood|suburb|cent(?:re|er)|outskirts|suburbs|streets) of|siege (?:to|of)|fall of|capture of|control of) (?:the )?(?:[a-z-]+ ){0,4}(?:\p{Lu}[\p{L}’'-]{1,24}(?: \p{Lu}[\p{L}’'-]{1,24}){0,2}(?:, | and |, and )){0,6}$/u;

/** "Clashes were reported from X". */
const TOLD_FROM =
  /\b(?:clashes|fighting|shelling|explosions|blasts|gunfire|strikes|attacks|casualties) (?:\p{Ll}+ )?(?:reported|heard) from (?:the )?$/iu;

/** "The battle for Bor", "half of Bor was dark", "thousands fled Bor": what is fought for, suffers or is left. */
const SUFFERS =
  /(?:\b(?:battles?|fight|fighting) for|\b(?:half|parts?|most|much|rest|whole) of|(?<!\b(?:who|that|which|having)(?: ha(?:d|s|ve))? )\bfle(?:d|es|e|eing)) (?:the )?(?:(?:north|south|east|west)(?:ern)? )?$/iu;

/** "Were driven out of Bor", "tanks rolled into Bor": what is left or entered. */
const CROSSED =
  /\b(?:(?:withdrew|retreated|pulled out|driven|driven out|expelled|displaced|evacuated) (?:from|of)|(?:advanced|pushed|moved|marched|stormed|burst|rolled|drove|broke) into) (?:the )?$/iu;

/** "A base south of Bor", "40 km from Bor", "on the road to Bor": as near as the report says where. */
const NEARBY =
  /(?:\b(?:north|south|east|west)(?:-?(?:east|west))? of|\b\d{1,2}\s?(?:km|kilomet(?:re|er)s?|miles?) (?:away )?from|\bto within (?:[\p{L}\d]+ ){1,3}of|\b(?:close|next) to|\bnot far from|\bon the (?:main )?(?:road|highway) (?:to|from)) (?:the (?:town|city|village|port) of )?$/iu;

/** "On the Bor highway", "at Bor airport". */
const AT_SITE = /\b(?:on|along|at) (?:the )?$/iu;

/** Whether the words around a place say that a telling's happening was there. */
export function isWhereDone(document: DocumentView, telling: Telling, mention: PlaceMention): boolean {
  if (/^['’]/u.test(document.text.slice(mention.span.end, mention.span.end + 1))) return ownsSite(document, mention);
  if (isFarSeat(document, telling, mention)) return false;
  const before = document.text.slice(Math.max(telling.span.start, mention.span.start - 120), mention.span.start);
  return (
    LOCATIVE.has(mention.preposition ?? '') ||
    OBJECT_OF_PLACE.test(before) ||
    TOLD_FROM.test(before) ||
    SUFFERS.test(before) ||
    CROSSED.test(before) ||
    isOnWay(document, telling, mention, before) ||
    countsItsOwn(document, telling, mention) ||
    isBefallen(document, telling, mention)
  );
}

/** So far away from a place that it says nothing of where something happens: "340 km north of Bor". */
const FAR_OFF = /\b\d{3,4}\s?(?:km|kilomet(?:re|er)s?|miles?)\b[^,;]{0,32}$/iu;

/** Whether a place is all that a telling says of where its happening was, though it was only near to it. */
export function isNearby(document: DocumentView, { span }: Telling, mention: PlaceMention): boolean {
  const before = document.text.slice(Math.max(span.start, mention.span.start - 60), mention.span.start);
  return document.places.get(mention.place)?.kind === 'city' && NEARBY.test(before) && !FAR_OFF.test(before);
}

/** On a road, at a site, or between two towns, unless somebody talks or trades between them. */
function isOnWay(document: DocumentView, { main }: Telling, mention: PlaceMention, before: string): boolean {
  const kind = document.places.get(mention.place)?.kind;
  if (kind === 'building' || kind === 'other') return AT_SITE.test(before);
  return kind === 'city' && mention.preposition === 'between' && tellsOneOf(main, MILITARY_DEEDS);
}

/** "Bor's mosques", "Bor's northern suburbs": what stands in a town and is no government's. */
function ownsSite({ text, places }: DocumentView, { place, span }: PlaceMention): boolean {
  const owned = /^['’]s? ((?:[\p{Ll}-]+ ?){1,3})/u.exec(text.slice(span.end, span.end + 60))?.[1];
  if (places.get(place)?.kind !== 'city' || owned === undefined) return false;
  return owned.split(' ').some((word) => PLACE_NOUNS.has(word) || PLURAL_PLACE_NOUNS.has(word) || SITES.has(word));
}

/** What stands in towns, in the plural. */
const SITES = wordSet(`
  mosques churches schools hospitals markets hotels banks museums mausoleums shrines tombs houses homes streets bridges
  airports barracks stations gates walls shops outskirts centre center harbour harbor docks power grid suburb old`);

/** "…, the ministry in Paris said", "according to diplomats in Asmara": where offices are that speak of what is far away. */
const FAR_SEAT =
  /\b(?:ministry|ministries|government|diplomats?|embass(?:y|ies)|analysts?|experts?) (?:based )?(?:in|at) (?:the )?$/iu;
/** "Officials in Geneva said two men were shot in Goma": so are officials, where they speak of another state. */
const OFFICIALS_SEAT = /\bofficials (?:based )?in $/iu;

/** "Reed told reporters in Oslo that shells had hit Goma": where it was said, beside where it was done. */
const SPOKEN_IN =
  /\b(?:told|speaking|reporters|journalists|parliament|(?:press|news) conference|briefing|interview|statement)\b[^,;:“”"]{0,40} in $/iu;

function isFarSeat(document: DocumentView, { attribution, view }: Telling, { span, place }: PlaceMention): boolean {
  const content = attribution?.content;
  if (content === undefined || liesIn(span, content)) return false;
  const before = document.text.slice(view.sentence.span.start, span.start);
  if (FAR_SEAT.test(before)) return true;
  const isLocal = (other: PlaceMention): boolean =>
    other.place !== place && document.places.get(other.place)?.kind !== 'country' && liesIn(other.span, content);
  if (span.end <= content.start && SPOKEN_IN.test(before) && view.places.some(isLocal)) return true;
  const countryOf = (key: string): string | undefined => document.places.get(key)?.country;
  return (
    OFFICIALS_SEAT.test(before) &&
    view.places.some((other) => liesIn(other.span, content) && countryOf(other.place) !== countryOf(place))
  );
}

/** "Goma fell on Monday": the town that heads what befell it. */
function isBefallen({ text }: DocumentView, { span }: Telling, { span: at }: PlaceMention): boolean {
  const heads = /(?:^|, )(?:the \p{L}+ of )?$/iu.test(text.slice(span.start, at.start));
  return heads && townFateBehind(text.slice(at.end, at.end + 60));
}

/** "Kherson region counted three dead": a region that heads what is told of victims is where they fell. */
function countsItsOwn(document: DocumentView, { main, span }: Telling, mention: PlaceMention): boolean {
  return (
    document.places.get(mention.place)?.kind === 'region' &&
    happeningOf(main) === 'harm' &&
    /^(?:the )?$/iu.test(document.text.slice(span.start, mention.span.start))
  );
}
