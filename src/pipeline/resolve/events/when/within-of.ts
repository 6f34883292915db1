import { parseEdtf } from '../../../../dataset/times/edtf.ts';
import type { ResolvedTime } from '../../../stage.ts';
import type { Telling } from '../telling/telling.ts';
import type { DayTold, Dating } from './going-on.ts';
import { shiftedBy } from './shifted-by.ts';

const WITHIN = /^within /iu;
/** "… of the coup", "of taking office": of something that was told, and no length of time. */
const OF_SOMETHING = /^ of (?:the|that|this|its|their|his|her|an?|\p{Ll}{3,}ing)\b/u;

/**
 * "Within two weeks of the coup rebels had taken the north": so long after what was told in the sentence before, at the latest. Of something that
 * is told elsewhere no day is known, and least of all that of the post.
 * @param last the action that was dated last
 */
export function withinOf({ view, form }: Telling, last: DayTold | undefined): Dating | undefined {
  if (form?.tense !== 'past') return undefined;
  const { sentence } = view;
  const isWithin = ({ text, value, span }: ResolvedTime): boolean =>
    value?.startsWith('P') === true &&
    WITHIN.test(text) &&
    OF_SOMETHING.test(sentence.text.slice(span.end - sentence.span.start));
  const length = view.times.find(isWithin);
  if (length?.value === undefined) return undefined;
  const rule = 'within so long of another';
  const isNear =
    last !== undefined && sentence.index - last.sentence.index <= 1 && sentence.post === last.sentence.post;
  const day = isNear && last.dating.when !== undefined ? parseEdtf(last.dating.when) : undefined;
  if (!isNear || day === undefined) return { whenBasis: 'unknown', rule };
  const from = last.dating.when;
  const to = day.precision === 'day' ? shiftedBy(day.latestMs, length.value, 1) : undefined;
  const when = to === undefined || from === undefined || /[/~]/u.test(from) ? from : `${from}/${to.replace('~', '')}`;
  return {
    ...(when !== undefined && { when }),
    whenBasis: 'relative',
    whenText: length.text,
    ...(from !== undefined && { whenAnchor: from }),
    rule,
  };
}
