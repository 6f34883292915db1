import { liesIn } from '../../../../text/spans.ts';
import { isVerb } from '../../../../lexicon/trigger-frames.ts';
import type { DocumentView } from '../../view/sentence-view.ts';
import { isWeak, type Telling } from '../telling.ts';

/** A telling that may tell nothing, and what is asked of it more than once. */
export interface Questioned {
  readonly document: DocumentView;
  readonly telling: Telling;
  readonly text: string;
  /** Whether it opens an entry of a chronology. */
  readonly isEntry: boolean;
}

/** Why a stretch of text makes no event. */
export interface Veto {
  /** Printed by `inspect`. */
  readonly rule: string;
  readonly applies: (questioned: Questioned) => boolean;
}

export const isSaidBySomebody = ({ telling }: Questioned): boolean => telling.attribution?.speaker !== undefined;

/** Whether it has a day or an hour of its own. */
export const hasPoint = ({ view, span }: Telling): boolean =>
  view.times.some((time) => time.use === 'point' && liesIn(time.span, span));

export const hasFigure = ({ view, span }: Telling): boolean =>
  view.quantities.some((quantity) => liesIn(quantity.span, span));

/** A verb that tells a happening, with somebody, a figure or a day: whatever else its words look like, it is news. */
export function tellsDeed({ telling }: Questioned): boolean {
  const { main, form, view, span } = telling;
  if (main === undefined || isWeak(main)) return false;
  if (!isVerb(main) || form?.tense !== 'past') return false;
  return hasPoint(telling) || hasFigure(telling) || view.actors.some((mention) => liesIn(mention.span, span));
}
