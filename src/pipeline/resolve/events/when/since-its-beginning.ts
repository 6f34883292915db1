import type { Edtf } from '../../../../dataset/records/records.ts';
import { isVerb } from '../../../lexicon/trigger-frames.ts';
import type { ResolvedTime } from '../../../stage.ts';
import { liesIn } from '../../../text/spans.ts';
import type { Telling } from '../telling/telling.ts';

/** What opens a clause that says when a war, a siege or a strike wave began, up to its date. */
const BEGAN =
  /\b(?:that|which)\b[^,;:.]{0,50}?\b(?:began|started|erupted|broke out|flared(?: up)?|resumed|ignited)(?: again)? (?:[^,;:.]{1,25} )?$/u;
const THERE_HAVE_BEEN = /\bthere ha(?:s|ve) been\b/iu;
const HAVE_BEEN = /\bha(?:s|ve) been\b/iu;
/** "Since the war ended in a truce on …": from whatever happened then. */
const SINCE = /\b[Ss]ince (?!then\b)[^,;:.]{2,70} $/u;

/**
 * "The war, which began in 2022, has killed thousands", "thousands have died since the war began in 2022", "since the truce was signed on 3 May
 * there have been protests": what is summed up began then and goes on to the day of writing.
 * @param written day of the post, `YYYY-MM-DD`
 * @returns the stretch from the beginning to that day; undefined where no such clause has one of the times
 */
export function sinceItsBeginning(
  telling: Telling,
  times: readonly ResolvedTime[],
  written: Edtf | undefined,
): ResolvedTime | undefined {
  const content = telling.attribution?.content;
  // ", officials said on Friday"
  const [begun, ...others] = content === undefined ? times : times.filter(({ span }) => liesIn(span, content));
  if (written === undefined || begun?.value === undefined || others.length > 0) return undefined;
  if (begun.use !== 'point' || begun.value.includes('/')) return undefined;
  const {
    view: { sentence },
    form,
  } = telling;
  const perfect = form?.perfect === 'present' || THERE_HAVE_BEEN.test(sentence.text) || isState(telling);
  if (!perfect) return undefined;
  const before = sentence.text.slice(0, begun.span.start - sentence.span.start);
  if (!BEGAN.test(before) && !SINCE.test(before)) return undefined;
  const [day = written] = written.split('/').slice(-1);
  return { ...begun, value: `${begun.value}/${day}`, use: 'stretch', lasting: true, rule: 'since it began' };
}

/** "Kenya has been divided since a coup": told without a verb of happening. */
const isState = ({ view: { sentence }, main }: Telling): boolean =>
  !(main && isVerb(main)) && HAVE_BEEN.test(sentence.text);
