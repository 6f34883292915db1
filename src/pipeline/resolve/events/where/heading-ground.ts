import type { EventKind } from '../../../../dataset/records/records.ts';
import { DIRECTIONS, PLACE_NOUNS, PLURAL_PLACE_NOUNS } from '../../../lexicon/place-words.ts';
import { isOpen } from './local-ground.ts';
import type { DocumentView, SentenceView } from '../telling/sentence-view.ts';
import type { Telling } from '../telling/telling.ts';
import type { Whereabouts } from './whereabouts.ts';

/** The places that head a section or a row: "Lashio", "Mali", "Botlikh district, Dagestan". */
export interface HeadingGround {
  readonly post: number;
  readonly places: readonly string[];
}

/** Beside names, kinds of places and directions: all that a heading which only names places has. */
const SMALL = new Set('and the of in near city'.split(' '));
const ENDS_SENTENCE = /[.!?:;]["”’')\]]?$/u;

/**
 * What heads a sentence: another heading replaces it or, where it names no place, ends it; the next cell of a row ("Sarmin", "Idlib")
 * belongs to it.
 */
export function headingGroundAt(
  document: DocumentView,
  view: SentenceView,
  last: HeadingGround | undefined,
): HeadingGround | undefined {
  const { kind, post } = view.sentence;
  const above = last?.post === post ? last : undefined;
  const named = namedAlone(view);
  if (kind === 'headline') return { post, places: named };
  const isCell = document.posts[post]?.kind === 'post' && !ENDS_SENTENCE.test(view.sentence.text);
  if (!isCell || named.length === 0) return above;
  return { post, places: [...new Set([...(above?.places ?? []), ...named])] };
}

/** Whether a sentence is a cell that only names a place or somebody, known or not: "Plitvice Lakes". */
export function onlyNames(view: SentenceView): boolean {
  const { sentence, words, triggers } = view;
  if (namedAlone(view).length > 0) return true;
  const bare = triggers.length === 0 && words.length <= 4 && !ENDS_SENTENCE.test(sentence.text);
  return bare && words.every(({ text }) => /^\p{Lu}/u.test(text));
}

/** The places that a sentence names, where it holds nothing else. */
function namedAlone({ sentence, words, places }: SentenceView): readonly string[] {
  const isPlace = (start: number): boolean => places.some(({ span }) => span.start <= start && start < span.end);
  const others = words.filter(({ start }) => !isPlace(start));
  const isKind = (lower: string): boolean =>
    SMALL.has(lower) || PLACE_NOUNS.has(lower) || PLURAL_PLACE_NOUNS.has(lower) || DIRECTIONS.has(lower);
  if (places.length === 0 || sentence.text.length > LONGEST || !others.every(({ lower }) => isKind(lower))) return [];
  return places.map(({ place }) => place);
}

const LONGEST = 80;

/** Leaves a telling that names no place where the heading above it says: an action happens there, a statement is about it. */
export function underHeading(
  document: DocumentView,
  telling: Telling,
  kind: EventKind,
  where: Whereabouts,
  heading: HeadingGround | undefined,
): Whereabouts {
  const { sentence } = telling.view;
  if (heading?.post !== sentence.post || heading.places.length === 0 || sentence.kind === 'headline') return where;
  const isState = (key: string): boolean => document.places.get(key)?.kind === 'country';
  const local = heading.places.filter((key) => !isState(key));
  const open =
    where.places.length === 0 &&
    (where.about.length === 0 ||
      (local.length > 0 && where.about.every(isState) && (kind === 'action' || isOpen(document, telling, where))));
  if (!open) return where;
  return kind === 'action' && local.length > 0
    ? { places: local, about: [], rule: 'heading' }
    : { places: [], about: local.length > 0 ? local : heading.places, rule: 'heading' };
}
