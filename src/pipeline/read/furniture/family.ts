/** Phrases of pages that do one thing. */
export interface FurnitureFamily {
  /** Names the family where a line is left out, printed by `inspect`: what kind of page has it where not all do, and what it does. */
  readonly rule: string;
  /** Signs or words of which every match holds one: most lines hold none, and are not searched. */
  readonly marks?: readonly string[];
  /** Forms of a whole line, which news has not. */
  readonly whole?: readonly RegExp[];
  /** Beginnings behind which a page may say anything: a line that goes on with news (see tellsNews) is none. */
  readonly openings?: readonly RegExp[];
}
