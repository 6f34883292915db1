import type { EventKind, EventStatus } from '../../../../dataset/records/records.ts';
import type { LocalClaim } from '../../../stage.ts';
import type { DocumentView } from '../view/sentence-view.ts';
import type { Telling } from '../telling/telling.ts';
import type { LastFigures } from '../figures/counted-before.ts';
import { onlyGivesFigure } from './further-figure.ts';
import { blowOf, onlyCountsVictims, type LastBlow } from './toll-of-blow.ts';

/** The figures and the blow that a document told last: a telling behind them may only add to them. */
export interface LastTold {
  figures?: LastFigures;
  blow?: LastBlow;
}

/** The sentence for which a telling gives only another figure, or the toll. */
export function sentenceAddedTo(document: DocumentView, telling: Telling, last: LastTold): number | undefined {
  const { figures, blow } = last;
  if (figures !== undefined && onlyGivesFigure(document, telling, figures)) return figures.sentence;
  return blow !== undefined && onlyCountsVictims(document, telling, blow) ? blow.sentence : undefined;
}

export function noteFigures(last: LastTold, { view: { sentence } }: Telling, claims: readonly LocalClaim[]): void {
  if (claims.some(({ value }) => value !== 'none'))
    last.figures = { post: sentence.post, sentence: sentence.index, counted: claims };
}

/** Of a telling that begins an event. */
export interface Begun {
  readonly kind: EventKind;
  readonly status: EventStatus;
  readonly claims: readonly LocalClaim[];
  /** Whether its own words say where. */
  readonly isPlaced: boolean;
}

export function noteBlow(last: LastTold, telling: Telling, { kind, status, claims, isPlaced }: Begun): void {
  const blow = blowOf(telling, kind, status, claims);
  if (blow !== undefined) last.blow = blow;
  // a deed somewhere else stands between the blow and its victims
  else if (kind === 'action' && isPlaced) delete last.blow;
}
