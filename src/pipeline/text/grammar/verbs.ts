/** What a word's form alone says of it as a verb; what its neighbours say is asked in usage.ts beside it. */
import { remembering } from '../../../dataset/remembering.ts';
import { BE_FORMS, HAVE_FORMS, MODALS } from '../../lexicon/function-words.ts';
import { INVARIANT_PASTS, IRREGULAR_VERB_FORMS, NO_PASTS } from '../../lexicon/irregular-forms.ts';
import { wordSet } from '../../lexicon/word-list.ts';
import type { Word } from '../words.ts';

/** "Is", "had", "would": a verb whatever stands around it; not "in May", "Will Reed". */
export const isFunctionVerb = ({ lower, text }: Word): boolean =>
  BE_FORMS.has(lower) || HAVE_FORMS.has(lower) || (MODALS.has(lower) && text !== 'May' && text !== 'Will');

/** "Is", "struck", "shelled", "holding": a verb, or at least formed like one. */
export const mayBeVerb = (word: Word): boolean =>
  isFunctionVerb(word) ||
  IRREGULAR_VERB_FORMS.has(word.lower) ||
  ((isPastForm(word.lower) || word.lower.endsWith('ing')) && !isNameLikeVerb(word));

/** "Mohammed", "Beijing": names that end as verbs do. */
const isNameLikeVerb = ({ text, lower }: Word): boolean => /^\p{Lu}/u.test(text) && NAMES_LIKE_VERBS.has(lower);

const NAMES_LIKE_VERBS = wordSet(`
  mohammed mohamed muhammed ahmed hamed hameed khaled waleed saeed sayed sayyed syed seyed rasheed rashed majed majeed
  zayed abed fahed naveed javed waheed nahed raed saed fred alfred wilfred jared ted ned reed creed beijing chongqing
  nanjing jinping ping ming ding ling ying qing ting jing keating fleming sterling harding manning pickering`);

/** "said", "struck", "attacked", "hit": past or participle; not "speed", "hundred", "unconfirmed". */
export const isPastForm = remembering(
  (lower): boolean =>
    (lower.endsWith('ed') && !NO_PASTS.has(lower)) ||
    (IRREGULAR_VERB_FORMS.has(lower) && !lower.endsWith('s') && !lower.endsWith('ing')) ||
    INVARIANT_PASTS.has(lower),
);

/** "Was", "would", "fell": a verb that may close a clause. */
export const isFiniteForm = (word: Word): boolean =>
  isFunctionVerb(word) || (isPastForm(word.lower) && !isNameLikeVerb(word));
