import type { Edtf } from '../../../../dataset/records/records.ts';
import { parseEdtf } from '../../../../dataset/times/edtf.ts';
import type { ResolvedTime } from '../../../stage.ts';
import type { Telling } from '../telling/telling.ts';
import type { Dating } from './going-on.ts';
import { shiftedBy } from './shifted-by.ts';

/** The rule of what is only told to say when something else was. */
export const CAME_AFTER = 'came after';

/** "The raid on Friday came little more than …": all that stands before the length of time. */
const CAME =
  /^[^;:“"]{3,90} (?:came|comes|happened|occurred|took place)(?: (?:just|only|nearly|barely|little|a|less|more|than|about|some)){0,4} $/u;
const AFTER = /^ after\b/u;

/**
 * "The raid came two weeks after rebels took the port": of what came nothing is told but when, and what it came after is older by that
 * length of time. Undefined for a telling that dates what it tells in another way.
 * @param came the day of what came, where one is known
 */
export function cameAfter({ view, main }: Telling, came: Edtf | undefined): Dating | undefined {
  const length = view.times.find((time) => time.value?.startsWith('P') === true && isBetween(view.sentence, time));
  const day = came === undefined ? undefined : parseEdtf(came);
  if (length?.value === undefined || main === undefined || main.span.start < length.span.end || !day) return undefined;
  const when = shiftedBy(day.earliestMs, length.value, -1);
  if (when === undefined) return undefined;
  return { when, whenBasis: 'relative', whenText: length.text, ...(came && { whenAnchor: came }), rule: CAME_AFTER };
}

function isBetween({ text, span: { start } }: Telling['view']['sentence'], { span }: ResolvedTime): boolean {
  return CAME.test(text.slice(0, span.start - start)) && AFTER.test(text.slice(span.end - start));
}
