import { liesIn } from '../../../text/spans.ts';
import { countedBefore, type LastFigures } from '../figures/counted-before.ts';
import type { DocumentView } from '../view/sentence-view.ts';
import type { Telling } from '../telling/telling.ts';

/** Whether a telling only gives another figure for what was counted before: what it tells is told there. */
export function onlyGivesFigure(document: DocumentView, telling: Telling, last: LastFigures): boolean {
  const { view, span } = telling;
  const bare = view.quantities.filter((quantity) => liesIn(quantity.span, span));
  const further = bare.length > 0 && bare.every((quantity) => countedBefore(document, telling, quantity, last));
  const dated = view.times.some((time) => time.use === 'point' && time.basis === 'explicit' && liesIn(time.span, span));
  return further && !dated;
}
