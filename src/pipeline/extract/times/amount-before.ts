import { isNumeral } from './amounts.ts';
import { type Tokens, wordAt } from './tokens.ts';

/** "8% annually", "700 seats a week", "10,000 artillery shells yearly": right before stands how much of something. */
export function followsAmount(tokens: Tokens, at: number): boolean {
  if (isNumeral(tokens, at - 1)) return true;
  return wordAt(tokens, at - 1).endsWith('s') && (isNumeral(tokens, at - 2) || isNumeral(tokens, at - 3));
}
