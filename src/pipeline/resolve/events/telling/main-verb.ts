import { CONJUNCTIONS, PREPOSITIONS, PRONOUNS } from '../../../lexicon/function-words.ts';
import type { Word } from '../../../text/words.ts';
import { isFiniteForm } from '../../../text/grammar/verbs.ts';

/**
 * "The worst clashes since rebels took the town in May erupted on Friday": where the verb begins that closes a clause within the
 * subject, since the sentence has none before it. Undefined where the clause lies behind the verb of its sentence.
 * @param from where the clause begins in the document, and `to` where it ends at the latest
 */
export function mainVerbBehind(words: readonly Word[], from: number, to: number): number | undefined {
  const first = words.findIndex(({ start }) => start >= from);
  if (first < 1 || words.slice(0, first).some(isFiniteForm)) return undefined;
  const clause = words.slice(first + 1).filter(({ start }) => start < to);
  const own = clause.findIndex(isFiniteForm);
  if (own < 0) return undefined;
  const ends = clause.findIndex(({ lower }, i) => i > own && CONJUNCTIONS.has(lower));
  const main = clause.findLastIndex(
    (word, i) => i > own + 1 && (ends < 0 || i < ends) && isFiniteForm(word) && mayOpenPredicate(clause[i - 1]),
  );
  return clause[main]?.start;
}

/** Not "was taken", "by armed men", "he fled": the verb follows a noun, a date or a number. */
export const mayOpenPredicate = (before: Word | undefined): boolean =>
  before !== undefined &&
  !isFiniteForm(before) &&
  !PREPOSITIONS.has(before.lower) &&
  !PRONOUNS.has(before.lower) &&
  !/^(?:not|to|the|an?|also|since|then|later|already|just|\p{L}+ly)$/u.test(before.lower);
