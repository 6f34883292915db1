import type { EventKind } from '../../../../dataset/records/records.ts';
import { isOpen } from './local-ground.ts';
import { endsSentence, namedAlone } from '../view/names-alone.ts';
import type { DocumentView, SentenceView } from '../view/sentence-view.ts';
import type { Telling } from '../telling/telling.ts';
import type { Whereabouts } from './whereabouts.ts';

/** The places that head a section or a row: "Lashio", "Mali", "Botlikh district, Dagestan". */
export interface HeadingGround {
  readonly post: number;
  readonly places: readonly string[];
}

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
  const isCell = document.posts[post]?.kind === 'post' && !endsSentence(view);
  if (!isCell || named.length === 0) return above;
  return { post, places: [...new Set([...(above?.places ?? []), ...named])] };
}

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
      where.rule === 'nowhere' ||
      (local.length > 0 && where.about.every(isState) && (kind === 'action' || isOpen(document, telling, where))));
  if (!open) return where;
  return kind === 'action' && local.length > 0
    ? { places: local, about: [], rule: 'heading' }
    : { places: [], about: local.length > 0 ? local : heading.places, rule: 'heading' };
}
