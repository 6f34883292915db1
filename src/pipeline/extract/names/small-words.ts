import {
  BE_FORMS,
  CONJUNCTIONS,
  DETERMINERS,
  DO_FORMS,
  HAVE_FORMS,
  MODALS,
  NEGATIONS,
  PREPOSITIONS,
  PRONOUNS,
} from '../../lexicon/function-words.ts';

/** Words that end a noun phrase: nothing behind them belongs to the name before. */
export const SMALL_WORDS: ReadonlySet<string> = new Set([
  ...BE_FORMS,
  ...CONJUNCTIONS,
  ...DETERMINERS,
  ...DO_FORMS,
  ...HAVE_FORMS,
  ...MODALS,
  ...NEGATIONS,
  ...PREPOSITIONS,
  ...PRONOUNS,
  'there',
  'it',
  'how',
  'why',
  'what',
  'where',
  'jr',
  'jnr',
  'sr',
  'snr',
]);
