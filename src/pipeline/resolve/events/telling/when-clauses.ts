import type { Span } from '../../../../dataset/records/records.ts';
import type { ResolvedTime } from '../../../stage.ts';
import type { SentenceView } from '../view/sentence-view.ts';

/** A clause that tells what happened at a time named right before it. */
export interface WhenClause {
  /** Behind "when". */
  readonly span: Span;
  /** When it happened, as a time of the clause. */
  readonly time: ResolvedTime;
}

/**
 * "The deadliest strike since March 2022, when 50 people died", "Until last year, when rebels took Goma, …": background with a date of
 * its own, which is the beginning or the end of the stretch that the sentence speaks of.
 */
export function whenClauses({ sentence: { text, span }, times }: SentenceView): readonly WhenClause[] {
  return times.flatMap(({ lasting, ...time }) => {
    const behind = time.span.end - span.start;
    const value = edgeOf(time.value, lasting === true);
    if (value === undefined || !text.startsWith(WHEN, behind)) return [];
    const start = time.span.end + WHEN.length;
    const opens = time.span.start - span.start <= LONGEST_LEAD;
    const stop = text.slice(behind + WHEN.length).search(opens ? /[,;–—]/u : /[;–—]|[.!?]?$/u);
    if (stop < 0) return [];
    const told = { ...time, span: { start, end: start }, value, use: 'point', rule: `when: ${time.rule}` } as const;
    return [{ span: { start, end: start + stop }, time: told }];
  });
}

const WHEN = ', when ';
/** "Until", "But since": what may stand before a date that opens its sentence. */
const LONGEST_LEAD = 12;

/** The day, month or year with which "since" begins or "until" ends; of a time without either its clause tells the same event. */
function edgeOf(value: string | undefined, lasting: boolean): string | undefined {
  const [first = '', last] = value?.split('/') ?? [];
  if (last === undefined) return undefined;
  return lasting ? first : first === '..' ? last : undefined;
}
