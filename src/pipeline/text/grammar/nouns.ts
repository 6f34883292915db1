/** What a word's form alone says of it as a noun. */
import { IRREGULAR_FORMS } from '../../lexicon/irregular-forms.ts';
import type { Word } from '../words.ts';
import { wordSet } from '../../lexicon/word-list.ts';

/** Plurals without an ending of their own. */
const PLURALS = wordSet('people police troops personnel aircraft');

/** "Rebels", "police", "gunmen"; not "press", "serious" and "US", which only describes. Also "captures": a verb looks like it. */
export function isPluralForm({ lower, text }: Pick<Word, 'lower' | 'text'>): boolean {
  if (isAcronym(text)) return false;
  if (PLURALS.has(lower)) return true;
  return (lower.endsWith('s') && !lower.endsWith('ss') && !lower.endsWith('ous')) || /(?:men|children)$/u.test(lower);
}

/** "US", "ISIS", "U.N.", "AT&T". */
const isAcronym = (text: string): boolean => /^\p{Lu}(?:[.&]?\p{Lu})+\.?$/u.test(text);

/** "bodies" → "body", "planes" → "plane", "people" → "person". Lower case in and out. */
export function singularOf(lower: string): string {
  const irregular = IRREGULAR_FORMS.get(lower);
  if (irregular !== undefined) return irregular;
  if (lower.endsWith('ies') && lower.length > 4) return `${lower.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss)es$/u.test(lower)) return lower.slice(0, -2);
  return lower.endsWith('s') && !lower.endsWith('ss') ? lower.slice(0, -1) : lower;
}
