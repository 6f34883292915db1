/** Days that a sentence tells beside each other: "for a second day on Monday", "on Saturday and Sunday". */
import { MS_PER_DAY } from '../../../../dataset/times/calendar-day.ts';
import { parseEdtf } from '../../../../dataset/times/edtf.ts';
import type { ResolvedTime } from '../../../stage.ts';
import { liesIn } from '../../../text/spans.ts';
import type { Telling } from '../telling/telling.ts';

const COUNTED_DAY = /^(?:an? |the )?\p{L}+ (?:straight |consecutive |full |successive )?day$/iu;
const FOR = / for $/u;

/** The times without "for a second day", which says how long it has gone on, where a day is told besides. */
export function withoutCountedDays({ sentence, times }: Telling['view']): readonly ResolvedTime[] {
  const isCounted = ({ text, span }: ResolvedTime): boolean =>
    COUNTED_DAY.test(text) && FOR.test(sentence.text.slice(0, span.start - sentence.span.start));
  const named = times.filter((time) => time.use === 'point' && !isCounted(time));
  return named.length > 0 ? times.filter((time) => !isCounted(time)) : times;
}

/** In days: those of a weekend, and no two of different weeks. */
const LONGEST_PAIR = 6;

/** "In two raids on Saturday and Sunday": the time with the day right behind it. */
export function withDayBeside({ view: { sentence, times }, span: told }: Telling, time: ResolvedTime): ResolvedTime {
  const { start } = sentence.span;
  const next = times.find(({ span }) => span.start > time.span.end && liesIn(span, told));
  // "on Sunday and now holds it"
  if (next?.value === undefined || next.use !== 'point' || time.value === undefined) return time;
  const between = sentence.text.slice(time.span.end - start, next.span.start - start);
  const [first, last] = [parseEdtf(time.value), parseEdtf(next.value)];
  if (!/^ and(?: on)? $/u.test(between) || first?.precision !== 'day' || last?.precision !== 'day') return time;
  const days = (last.earliestMs - first.earliestMs) / MS_PER_DAY;
  const isRun = days > 0 && days <= LONGEST_PAIR && !`${time.value}${next.value}`.includes('/');
  return isRun ? { ...time, value: `${time.value}/${next.value}`, rule: `${time.rule} and ${next.rule}` } : time;
}
