import {
  BE_FORMS,
  BETWEEN_SUBJECT_AND_VERB,
  CONJUNCTIONS,
  HAVE_FORMS,
  PREPOSITIONS,
} from '../lexicon/function-words.ts';
import { isFiniteForm, isPastForm } from './grammar/verbs.ts';
import { lowerAt } from './word-at.ts';
import type { Word } from './words.ts';

/** So many words a subject is read back for its noun. */
const REACH = 8;
/** "Dozens of tanks": the noun stands behind "of". */
const COUNTS =
  /^(?:dozens|scores|hundreds|thousands|millions|tons|tonnes|most|all|some|half|part|much|rest|\d[\d.,]*)$/u;

/**
 * The noun to which a passive is done: "curfew" for "lifted" in "the night curfew in the town has been lifted". Undefined where
 * the word at `at` is no participle behind a form of "be".
 */
export function passiveSubject(words: readonly Word[], at: number): Word | undefined {
  const verb = lowerAt(words, at);
  // "the town was left without power": nobody left it
  if (!isPastForm(verb) || verb === 'left') return undefined;
  let end = at;
  let isPassive = false;
  for (; mayStandBetween(lowerAt(words, end - 1)); end--) isPassive ||= BE_FORMS.has(lowerAt(words, end - 1));
  if (!isPassive) return undefined;
  // "the road that was closed"
  if (/^(?:that|which)$/u.test(lowerAt(words, end - 1))) end--;
  return headOf(words, end);
}

const mayStandBetween = (lower: string): boolean =>
  BE_FORMS.has(lower) || HAVE_FORMS.has(lower) || BETWEEN_SUBJECT_AND_VERB.has(lower) || lower.endsWith('ly');

/** The noun of the phrase that ends before `end`: the last one in front of its first preposition. */
function headOf(words: readonly Word[], end: number): Word | undefined {
  let start = end;
  while (start > Math.max(0, end - REACH) && goesOn(words, start - 1, end)) start--;
  let head = words[end - 1];
  for (let at = start; at < end; at++) {
    const word = words[at];
    if (word === undefined || !PREPOSITIONS.has(word.lower)) continue;
    if (at > start && word.lower === 'of' && COUNTS.test(lowerAt(words, at - 1))) continue;
    head = at > start ? words[at - 1] : undefined;
    break;
  }
  return head;
}

/** Whether the word at `at` belongs to the phrase behind it: no stop, joint or verb parts them. */
function goesOn(words: readonly Word[], at: number, end: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || CONJUNCTIONS.has(word.lower) || isFiniteForm(word)) return false;
  return at + 1 === end || (next !== undefined && next.start - word.end === 1);
}
