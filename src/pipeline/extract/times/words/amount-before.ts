/** Whether an amount stands before a time, which then tells a rate: "$2 million a year", "700 seats weekly". */
import { isNumeral } from './amounts.ts';
import { type Tokens, wordAt } from './tokens.ts';
import { wordSet } from '../../../lexicon/word-list.ts';

/** "24 (hours) a day", "30 yuan ($4) a month", "one flight a day". */
export function followsAmount(tokens: Tokens, at: number): boolean {
  const end = wordAt(tokens, at - 1) === ')' ? beforeBracket(tokens, at - 1) : at;
  if (isNumeral(tokens, end - 1)) return true;
  const noun = wordAt(tokens, end - 1);
  if (tokens[end - 1]?.kind === 'word' && wordAt(tokens, end - 2) === 'one') return true;
  const isCounted = noun.endsWith('s') || COUNTED_WITHOUT_S.has(noun);
  return isCounted && (isNumeral(tokens, end - 2) || isNumeral(tokens, end - 3));
}

const COUNTED_WITHOUT_S = wordSet('people men women children yuan yen won baht kronor kroner rand ringgit naira');

const LONGEST_BRACKET = 8;
const MONEY = wordSet('$ € £ dollars euros pounds us usd');

/** The place of the bracket that is closed at a place, where it says how much that is in another money. */
function beforeBracket(tokens: Tokens, closing: number): number {
  let isMoney = false;
  for (let at = closing; at > closing - LONGEST_BRACKET && at >= 0; at--) {
    if (wordAt(tokens, at) === '(') return isMoney ? at : closing;
    isMoney ||= MONEY.has(wordAt(tokens, at));
  }
  return closing;
}
