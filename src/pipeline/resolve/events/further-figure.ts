import type { QuantityMention } from '../../stage.ts';
import type { Counted } from './what-is-counted.ts';
import { liesIn, type DocumentView } from './sentence-view.ts';
import type { Telling } from './telling.ts';

/** What the last figures of a post counted, and in which sentence they stand. */
export interface LastFigures {
  readonly post: number;
  readonly sentence: number;
  readonly counted: readonly Counted[];
}

/** Sentences between a figure and another that is set beside it, at most. */
const REACH = 2;
/** A verb that gives a figure, or by which one changes, right before it. */
const GIVEN =
  /\b(?:(?:puts?|putting)\s(?:\S{1,20}\s){0,5}at|(?:gave|gives?|given|cited|published)\s(?:an?|the|its)\s(?:\S{1,15}\s){0,2}of|(?:spoke|speaks?|spoken|talked)\sof|(?:raised|revised|lowered|cut|corrected|updated)\s(?:\S{1,15}\s){1,4}to|(?:tolls?|figures?|number|total|count|tally)\s(?:\S{1,15}\s){0,6}(?:at|to|is|was|of|reached|passed))\s(?:\p{L}{1,12}\s){0,2}$/iu;

/**
 * What a bare figure counts that is set beside one before it: "The army gave a figure of 57", "the governor spoke of 4,400", "Later the
 * toll was raised to 13". Undefined where no figure stands before.
 */
export function countedBefore(
  document: DocumentView,
  { view }: Telling,
  { span, unit }: QuantityMention,
  last: LastFigures | undefined,
): Counted | undefined {
  const { sentence } = view;
  if (last === undefined || last.post !== sentence.post || (unit !== undefined && !VICTIMS.has(unit))) return undefined;
  if (sentence.index - last.sentence > REACH) return undefined;
  const before = document.text.slice(sentence.span.start, span.start);
  if (!GIVEN.test(before)) return undefined;
  const wanted = /\b(?:wounded|injured)\b/iu.test(before) ? INJURED : KILLED;
  const found = last.counted.find(({ what }) => wanted.test(what)) ?? last.counted[0];
  return unit === undefined || wanted.test(found?.what ?? '') ? found : undefined;
}

/** Whom a toll counts, by words that add nothing to it. */
const VICTIMS = new Set(['victim', 'person', 'dead', 'death', 'fatality', 'casualty']);

const KILLED = /\b(?:killed|died|dead)\b/u;
const INJURED = /\b(?:wounded|injured)\b/u;

/** Whether a telling only gives another figure for what was counted before: what it tells is told there. */
export function onlyGivesFigure(document: DocumentView, telling: Telling, last: LastFigures): boolean {
  const { view, span } = telling;
  const bare = view.quantities.filter((quantity) => liesIn(quantity.span, span));
  const further = bare.length > 0 && bare.every((quantity) => countedBefore(document, telling, quantity, last));
  const dated = view.times.some((time) => time.use === 'point' && time.basis === 'explicit' && liesIn(time.span, span));
  return further && !dated;
}
