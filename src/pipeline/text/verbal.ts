/** Which words of a clause may be its verb, told by form alone. */
import { BE_FORMS, HAVE_FORMS, MODALS } from '../lexicon/function-words.ts';
import { INVARIANT_PASTS, IRREGULAR_VERB_FORMS } from '../lexicon/irregular-forms.ts';
import type { Word } from './words.ts';

/** "Is", "had", "would": a verb whatever stands around it. */
export const isFunctionVerb = ({ lower }: Word): boolean =>
  BE_FORMS.has(lower) || HAVE_FORMS.has(lower) || MODALS.has(lower);

/** "Is", "struck", "shelled", "holding": a verb, or at least formed like one. */
export const mayBeVerb = (word: Word): boolean =>
  isFunctionVerb(word) ||
  IRREGULAR_VERB_FORMS.has(word.lower) ||
  (/(?:ed|ing)$/u.test(word.lower) && !isNameLikeVerb(word));

/** "Mohammed", "Beijing": names that end as verbs do. */
export const isNameLikeVerb = ({ text, lower }: Word): boolean => /^\p{Lu}/u.test(text) && NAMES_LIKE_VERBS.has(lower);

const NAMES_LIKE_VERBS: ReadonlySet<string> = new Set(
  `mohammed mohamed muhammed ahmed hamed hameed khaled waleed saeed sayed sayyed syed seyed rasheed rashed majed majeed zayed abed fahed
  naveed javed waheed nahed raed saed fred alfred wilfred jared ted ned reed creed beijing chongqing nanjing jinping ping ming ding
  ling ying qing ting jing keating fleming sterling harding manning pickering`.split(/\s+/u),
);

/** "said", "struck", "attacked", "hit": past or participle. */
export const isPastForm = (lower: string): boolean =>
  lower.endsWith('ed') ||
  (IRREGULAR_VERB_FORMS.has(lower) && !lower.endsWith('s') && !lower.endsWith('ing')) ||
  INVARIANT_PASTS.has(lower);
