/** Whether a noun phrase can end before a token: "the quarter, …", "the future is …", not "the quarter-final", "the future king". */
import { type Tokens, wordAt } from './tokens.ts';
import { wordSet } from '../../../lexicon/word-list.ts';

const BEHIND_NOUNS = wordSet(`
  and as at but by during for from if in into on or than that to was were is are has had have will would with compared
  rose fell it he she they we you there when where while`);

export function endsNoun(tokens: Tokens, at: number): boolean {
  const next = tokens[at];
  if (next === undefined) return true;
  return next.kind === 'word'
    ? BEHIND_NOUNS.has(next.word) || wordAt(tokens, at) === "'s"
    : '.,;:)?!"”'.includes(next.word);
}
