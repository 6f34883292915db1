/**
 * Reads off a regular expression the words without which it cannot match: "\b(?:no|zero) casualties" needs "no" or "zero", and
 * it needs "casualties". A word is here what \b parts from the rest: a run of the letters a to z and digits, in lower case.
 *
 * The source is read once from left to right. What is kept is all that the word in the middle of which the reading stands may
 * have begun with; each time such a word ends, its spellings are a need. Whatever is not understood needs nothing.
 */

/** What the unfinished word may be so far, "" where none has begun; undefined where anything may stand. */
type Begun = ReadonlySet<string> | undefined;

interface Reading {
  readonly begun: Begun;
  /** Of each of these every match holds one word at least. */
  readonly needs: readonly ReadonlySet<string>[];
}

/** One way in which a pattern may match: of each list a word at least stands in the text. */
export type Need = readonly (readonly string[])[];

const BOUNDARY: Begun = new Set(['']);
const WORD_CHARACTER = /^[a-z\d]$/i;
/** More spellings than this are no longer told apart. */
const MOST_SPELLINGS = 200;
const QUANTIFIER = /(?:([?*+])|\{(\d{1,4})(,?)(\d{0,4})\})\??/y;
const GROUP_HEAD = /\((?:\?(?:<(?![=!])[^>]*>|:|(<?[=!])))?/y;
const CLASS = /\[(\^?)((?:\\.|[^\]\\])*)\]/y;
const ESCAPE = /\\(?:p\{\w+\}|k<\w+>|u\{?[\da-f]+\}?|.)/iy;

/** What each of the alternatives of a pattern needs; a text that lacks it for all of them cannot match. */
export function necessaryWords({ source }: RegExp): readonly Need[] {
  return new PatternReader(source)
    .alternatives(undefined)
    .map(({ needs }) => needs.toSorted((a, b) => costOf(a) - costOf(b)).map((need) => [...need]));
}

/** Roughly how often one of some words stands in a text: short words are common. */
function costOf(need: ReadonlySet<string>): number {
  let cost = 0;
  for (const word of need) cost += word.length > 3 ? 1 : 8;
  return cost;
}

class PatternReader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** Reads up to the end of the group, or of the source. */
  alternatives(begun: Begun): readonly Reading[] {
    const found = [this.#sequence(begun)];
    while (this.#source.charAt(this.#at) === '|') {
      this.#at++;
      found.push(this.#sequence(begun));
    }
    return found;
  }

  #sequence(from: Begun): Reading {
    let begun = from;
    const needs: ReadonlySet<string>[] = [];
    while (this.#at < this.#source.length && !'|)'.includes(this.#source.charAt(this.#at))) {
      const read = this.#repeated(begun);
      begun = read.begun;
      needs.push(...read.needs);
    }
    return { begun, needs };
  }

  #repeated(begun: Begun): Reading {
    const read = this.#atom(begun);
    const quantifier = this.#take(QUANTIFIER);
    if (quantifier === undefined) return read;
    const [, sign, least, comma, most] = quantifier;
    const mayLack = sign === '?' || sign === '*' || Number(least) === 0;
    const once = sign === '?' || (most === '' ? comma === '' && least === '1' : most === '1');
    const parted = read.begun?.size === 1 && read.begun.has('');
    const after = once || parted ? read.begun : undefined;
    return mayLack ? { begun: joined([begun, after]), needs: [] } : { begun: after, needs: read.needs };
  }

  #atom(begun: Begun): Reading {
    const head = this.#take(GROUP_HEAD);
    if (head !== undefined) {
      const inside = this.alternatives(begun);
      this.#at++;
      return head[1] === undefined ? either(inside) : { begun, needs: [] };
    }
    const listed = this.#take(CLASS);
    if (listed !== undefined) return ofClass(begun, listed[1] !== '', listed[2] ?? '');
    const escape = this.#take(ESCAPE)?.[0];
    if (escape !== undefined) return ofEscape(begun, escape);
    const sign = this.#source.charAt(this.#at++);
    if (sign === '.') return { begun: undefined, needs: [] };
    return sign === '^' || sign === '$' ? ended(begun) : ofCharacter(begun, sign);
  }

  #take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#source);
    if (match === null) return undefined;
    this.#at += match[0].length;
    return match;
  }
}

function ofCharacter(begun: Begun, sign: string): Reading {
  if (!WORD_CHARACTER.test(sign)) return ended(begun);
  return { begun: begun && new Set([...begun].map((word) => word + sign.toLowerCase())), needs: [] };
}

function ofEscape(begun: Begun, escape: string): Reading {
  if (escape === String.raw`\b` || escape === String.raw`\s`) return ended(begun);
  return /^\\[\p{L}\d]/u.test(escape) ? { begun: undefined, needs: [] } : ofCharacter(begun, escape.charAt(1));
}

/** A class of single characters is read as an alternation of them. */
function ofClass(begun: Begun, excludes: boolean, characters: string): Reading {
  const isList = !excludes && !/\\|.-./u.test(characters);
  return isList ? either([...characters].map((sign) => ofCharacter(begun, sign))) : { begun: undefined, needs: [] };
}

/** Here a word ends, if one stands before. */
const ended = (begun: Begun): Reading => ({
  begun: BOUNDARY,
  needs: begun === undefined || begun.has('') ? [] : [begun],
});

function either(readings: readonly Reading[]): Reading {
  const rarest = readings.map(({ needs }) => needs.toSorted((a, b) => costOf(a) - costOf(b))[0]);
  const need = joined(rarest);
  return { begun: joined(readings.map(({ begun }) => begun)), needs: need === undefined ? [] : [need] };
}

function joined(sets: readonly Begun[]): Begun {
  const all = new Set<string>();
  for (const set of sets) {
    if (set === undefined) return undefined;
    for (const word of set) all.add(word);
  }
  return all.size > MOST_SPELLINGS ? undefined : all;
}
