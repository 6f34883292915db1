import { topicId } from '../../../../dataset/records/ids.ts';
import type { EventKind } from '../../../../dataset/records/records.ts';
import { happeningOf } from '../../../lexicon/trigger-frames.ts';
import type { DocumentView } from '../view/sentence-view.ts';
import type { Telling } from '../telling/telling.ts';
import type { Circumstances } from './circumstances.ts';
import type { Whereabouts } from './whereabouts.ts';

/** The towns, regions and sites that were named last, and where in the document. */
export interface LocalGround {
  readonly post: number;
  readonly block: number;
  readonly places: readonly string[];
}

const DIPLOMACY = topicId('diplomacy');
/** Paragraphs after which a report has moved on to somewhere else. */
const REACH = 2;

/** "The town", "the blast", "there": words that lean on a place or a happening told before. */
const LEANS_BACK =
  /\b(?:the (?:town|city|village|camp|area|airport|hospital|base|port|site|scene|island|settlement|district|province|building|market|attack|strike|blast|explosion|shelling|fighting|battle|violence|raid)|there(?! (?:is|are|was|were|has|have|had|will|would|could|may|might|must|should|can)))\b/iu;

/**
 * The places of a telling that are no states; undefined where it has none. Where a statement is made is no ground for what is told
 * next: "In Oslo the minister called for calm. Two people were killed."
 */
export function localGroundOf(
  document: DocumentView,
  telling: Telling,
  kind: EventKind,
  { places, about }: Whereabouts,
): LocalGround | undefined {
  const { view } = telling;
  // a region of no state is a continent or the like
  const isLocal = (key: string): boolean => {
    const place = document.places.get(key);
    return place !== undefined && place.kind !== 'country' && (place.kind !== 'region' || place.country !== undefined);
  };
  const here = kind === 'statement' ? [] : places.filter(isLocal);
  const named = here.length > 0 || goesElsewhere(telling) ? here : about.filter(isLocal);
  if (named.length === 0) return undefined;
  // what goes on in a town goes on there, not all over the region that was named with it
  const around = new Set(named.map((key) => document.places.get(key)?.parent));
  const exact = named.filter((key) => !around.has(key));
  return { post: view.sentence.post, block: view.sentence.block, places: exact };
}

/** "The envoy is to visit Bor": what is told next does not happen where somebody goes. */
const goesElsewhere = ({ main, form }: Telling): boolean => happeningOf(main) === 'move' && form?.tense !== 'past';

/**
 * "1,200 have been killed since the war began", "the deadliest attack since 2019", "in two years of fighting", "across the country": told
 * of far more than the town of the sentence before.
 */
const OF_ALL =
  /\b(?:since (?:the|this) (?:[\p{L}-]+ ){0,3}?(?:war|conflict|fighting|crisis|insurgency|uprising|revolt|invasion|coup)\b|(?:in|over|during) (?:the )?(?:(?:past|last) )?(?:\p{L}+|\d+) (?:years|months) of (?:war|conflict|fighting)|(?:across|throughout|around|in) the (?:whole |entire )?(?:country|nation)\b|nationwide|countrywide)/iu;

/**
 * Leaves a telling that names no place where its report was: "Dozens of houses burned down" goes on in the village of the
 * sentence before. An action happens there, a statement is about it, unless it is said among states.
 */
export function goesOn(
  document: DocumentView,
  telling: Telling,
  { kind, topics }: Circumstances,
  where: Whereabouts,
  last: LocalGround | undefined,
): Whereabouts {
  if (kind === 'statement' && topics[0] === DIPLOMACY) return where;
  if (last === undefined || !isOpen(document, telling, where)) return where;
  const { post, block, kind: written } = telling.view.sentence;
  if (last.post !== post || block - last.block > REACH) return where;
  const { start, end } = telling.span;
  if (OF_ALL.test(document.text.slice(start, end))) return where;
  const startsAnew = written === 'bullet' || document.posts[post]?.kind === 'summary';
  if (startsAnew && last.block !== block) return where;
  return kind === 'action'
    ? { places: last.places, about: [], rule: 'goes-on' }
    : { places: where.places, about: last.places, rule: 'goes-on' };
}

/**
 * Leaves an action for which nothing says a place on the ground of the war, as what it concerns. A headline's place is told below
 * it.
 */
export function onTheGround(
  { principals: { ground } }: DocumentView,
  { view }: Telling,
  kind: EventKind,
  where: Whereabouts,
): Whereabouts {
  const placed = where.places.length + where.about.length > 0;
  if (placed || ground === undefined || kind !== 'action' || view.sentence.kind === 'headline') return where;
  return { places: [], about: [ground], rule: 'ground' };
}

/** Whether a telling names no place, or at most states in words that lean on what was told before. */
export function isOpen(document: DocumentView, { span }: Telling, { rule }: Whereabouts): boolean {
  return rule === 'nowhere' || (rule === 'states' && LEANS_BACK.test(document.text.slice(span.start, span.end)));
}
