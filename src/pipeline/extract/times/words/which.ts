/** "last", "this", "next" and their like. */
import type { CountedFrom, Which } from '../../../stage.ts';
import { type Tokens, wordAt } from './tokens.ts';

export interface ReadWhich {
  readonly which: Which;
  readonly from: CountedFrom;
  readonly next: number;
}

const WORDS: ReadonlyMap<string, readonly [Which, CountedFrom]> = new Map<string, readonly [Which, CountedFrom]>([
  ['last', [-1, 'writing']],
  ['latest', [-1, 'writing']],
  ['this', [0, 'writing']],
  ['current', [0, 'writing']],
  ['next', [1, 'writing']],
  ['coming', [1, 'writing']],
  ['previous', [-1, 'story']],
  ['preceding', [-1, 'story']],
  ['that', [0, 'story']],
  ['same', [0, 'story']],
  ['following', [1, 'story']],
  ['ensuing', [1, 'story']],
]);

const BEFORE_FOLLOWING: ReadonlySet<string> = new Set(['the', 'each', 'every']);

/** Reads one of these words ("this past", "this coming" as one), or nothing. */
export function readWhich(tokens: Tokens, at: number): ReadWhich | undefined {
  const word = wordAt(tokens, at);
  const found = WORDS.get(word);
  if (!found) return undefined;
  // "following Tuesday's raid" is a preposition
  if (word === 'following' && !BEFORE_FOLLOWING.has(wordAt(tokens, at - 1))) return undefined;
  const following = wordAt(tokens, at + 1);
  if (word === 'this' && (following === 'past' || following === 'last'))
    return { which: -1, from: 'writing', next: at + 2 };
  if (word === 'this' && (following === 'coming' || following === 'next'))
    return { which: 1, from: 'writing', next: at + 2 };
  if (word === 'that' && following === 'same') return { which: 0, from: 'story', next: at + 2 };
  return { which: found[0], from: found[1], next: at + 1 };
}
