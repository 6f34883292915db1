/** What a rule says of the tokens that it fits. */
import type { TimeExpression } from '../../../stage.ts';
import type { Tokens } from '../words/tokens.ts';

export interface RuleMatch {
  /** First token, when the rule looked back; the token that it was asked about otherwise. */
  readonly from?: number;
  /** The first token of the core, where that is not the first of all. */
  readonly core?: number;
  /** The token after the last one. */
  readonly to: number;
  /** Absent: these tokens look like a time and are none ("12-year-old"). */
  readonly expression?: TimeExpression;
}

/** Tries to read a time expression that starts at a token; undefined when the rule does not fit. */
export type TimeRule = (tokens: Tokens, at: number) => RuleMatch | undefined;

/** A time expression in the making: tokens [from, to), of which the core starts at `core`. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly core: number;
  readonly expression: TimeExpression;
}
