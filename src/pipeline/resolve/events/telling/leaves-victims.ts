import { happeningOf } from '../../../lexicon/trigger-frames.ts';
import type { Telling } from './telling.ts';
import { isPastForm } from '../../../text/grammar/verbs.ts';

/** "Shells fell on a school, killing 56": what came of a deed that the lexicon does not know. */
export const leavesVictims = ({ main, form, view, span }: Telling): boolean =>
  main !== undefined &&
  form?.tense === 'bare' &&
  happeningOf(main) === 'harm' &&
  view.words.some(({ start, lower }) => start === main.span.start && lower.endsWith('ing')) &&
  view.words.some(({ start, lower }) => start >= span.start && start < main.span.start && isPastForm(lower)) &&
  view.quantities.some((quantity) => quantity.span.start >= main.span.end && quantity.span.end <= span.end);
