import { topicId } from '../../../../dataset/records/ids.ts';
import type { EventKind } from '../../../../dataset/records/records.ts';
import { happeningOf } from '../../../lexicon/trigger-frames.ts';
import type { DocumentView, SentenceView } from '../view/sentence-view.ts';
import type { Telling } from '../telling/telling.ts';
import type { Circumstances } from './circumstances.ts';
import { dayToldIn, leansBack, staysInScene, type Scene } from './scene.ts';
import type { Whereabouts } from './whereabouts.ts';

/** The towns, regions and sites that were named last, and where in the document. */
export interface LocalGround extends Scene {
  readonly post: number;
  readonly places: readonly string[];
}

const DIPLOMACY = topicId('diplomacy');
/** Paragraphs after which a report has moved on to somewhere else. */
const REACH = 2;

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
  const { index, post, block } = view.sentence;
  const day = dayToldIn(telling);
  return { sentence: index, post, block, ...(day !== undefined && { day }), places: exact };
}

/** "The envoy is to visit Bor": what is told next does not happen where somebody goes. */
const goesElsewhere = ({ main, form }: Telling): boolean => happeningOf(main) === 'move' && form?.tense !== 'past';

/** What is left of the ground where a sentence begins: a heading or the next point of a list ends it. */
export function groundAt({ sentence }: SentenceView, last: LocalGround | undefined): LocalGround | undefined {
  const { post, block, kind } = sentence;
  const isHead = kind === 'headline' || kind === 'bullet';
  return isHead && last !== undefined && (last.post !== post || last.block !== block) ? undefined : last;
}

/**
 * Leaves a telling that names no place where its report was: "Dozens of houses burned down" goes on in the village of the
 * sentence before. An action happens there, a statement is about it, unless it is said among states.
 */
export function goesOn(
  document: DocumentView,
  telling: Telling,
  circumstances: Circumstances,
  where: Whereabouts,
  last: LocalGround | undefined,
): Whereabouts {
  const { kind, topics } = circumstances;
  if (kind === 'statement' && topics[0] === DIPLOMACY) return where;
  if (last === undefined || !isOpen(document, telling, where)) return where;
  const { post, block } = telling.view.sentence;
  if (last.post !== post || block - last.block > REACH) return where;
  if (document.posts[post]?.kind === 'summary' && last.block !== block) return where;
  if (!staysInScene(document, telling, circumstances, last)) return where;
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
  return rule === 'nowhere' || (rule === 'states' && leansBack(document.text.slice(span.start, span.end)));
}
