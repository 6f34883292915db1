import { CLAUSE_BREAKS } from '../../../lexicon/time-verbs.ts';

/** Whether a word ends the clause before it, or opens one. */
export function endsClause(word: string): boolean {
  return word === ';' || word === ':' || word === '“' || word === '”' || word === '"' || CLAUSE_BREAKS.has(word);
}
