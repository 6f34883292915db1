/**
 * Reads off a regular expression the words without which it cannot match: "\b(?:no|zero) casualties" needs "no" or "zero", and
 * it needs "casualties". A word is here what \b parts from the rest: a run of the letters a to z and digits, in lower case.
 *
 * The source is read once from left to right. What is kept is all that the word in the middle of which the reading stands may
 * have begun with; each time such a word ends, its spellings are a need. Whatever is not understood needs nothing.
 */

/** What an unfinished word may be so far. */
interface Beginning {
  /** "" where no word has begun, undefined where anything may stand. */
  readonly letters: string | undefined;
  /** Words of which a text holds one wherever this beginning stands in it: "put" of "put off". */
  readonly beside?: ReadonlySet<string> | undefined;
}

/** All that the unfinished word may be. */
type Begun = readonly Beginning[];

interface Reading {
  readonly begun: Begun;
  /** Of each of these every match holds one word at least. */
  readonly needs: readonly ReadonlySet<string>[];
}

/** One way in which a pattern may match: of each list a word at least stands in the text. */
export type Need = readonly (readonly string[])[];

const BOUNDARY: Begun = [{ letters: '' }];
const ANYTHING: Begun = [{ letters: undefined }];
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
    .alternatives(ANYTHING)
    .map(({ needs }) => needs.toSorted((a, b) => costOf(a) - costOf(b)).map((need) => [...need]));
}

/** Roughly how often one of some words stands in a text: the shorter a word, the more common. */
function costOf(need: ReadonlySet<string>): number {
  let cost = 0;
  for (const word of need) cost += 1 / word.length ** 2;
  return cost;
}

const rarest = (needs: readonly ReadonlySet<string>[]): ReadonlySet<string> | undefined =>
  needs.toSorted((a, b) => costOf(a) - costOf(b))[0];

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
    const parted = read.begun.every(({ letters }) => letters === '');
    const begunAfter = once || parted ? read.begun : read.begun.map(({ beside }) => ({ letters: undefined, beside }));
    return mayLack
      ? { begun: anyOf([begun, besideNeeds({ begun: begunAfter, needs: read.needs })]), needs: [] }
      : { begun: begunAfter, needs: read.needs };
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
    if (sign === '.') return { begun: ANYTHING, needs: [] };
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
  const letter = sign.toLowerCase();
  const longer = begun.map(({ letters, beside }) => ({
    letters: letters === undefined ? letters : letters + letter,
    beside,
  }));
  return { begun: longer, needs: [] };
}

function ofEscape(begun: Begun, escape: string): Reading {
  if (escape === String.raw`\b` || escape === String.raw`\s`) return ended(begun);
  return /^\\[\p{L}\d]/u.test(escape) ? ofAnything(begun) : ofCharacter(begun, escape.charAt(1));
}

/** A class of single characters is read as an alternation of them. */
function ofClass(begun: Begun, excludes: boolean, characters: string): Reading {
  const isList = !excludes && !/\\|.-./u.test(characters);
  return isList ? either([...characters].map((sign) => ofCharacter(begun, sign))) : ofAnything(begun);
}

/** Something stands here that may end a word or go on with it. */
const ofAnything = (begun: Begun): Reading => ({
  begun: begun.map(({ beside }) => ({ letters: undefined, beside })),
  needs: [],
});

/** Here a word ends, if one stands before. */
function ended(begun: Begun): Reading {
  const need = new Set<string>();
  for (const { letters = '', beside } of begun) {
    const known = [...(letters === '' ? [] : [new Set([letters])]), ...(beside === undefined ? [] : [beside])];
    if (known.length === 0) return { begun: BOUNDARY, needs: [] };
    for (const word of rarest(known) ?? []) need.add(word);
  }
  return { begun: BOUNDARY, needs: need.size > MOST_SPELLINGS ? [] : [need] };
}

function either(readings: readonly Reading[]): Reading {
  const begun = anyOf(readings.map((reading) => besideNeeds(reading)));
  const need = new Set<string>();
  for (const { needs } of readings) {
    const least = rarest(needs);
    if (least === undefined) return { begun, needs: [] };
    for (const word of least) need.add(word);
  }
  return { begun, needs: need.size > MOST_SPELLINGS ? [] : [need] };
}

/** What one of several ways leaves unfinished, with the rarest that it needs before that. */
function besideNeeds({ begun, needs }: Reading): Begun {
  const least = rarest(needs);
  if (least === undefined) return begun;
  return begun.map(({ letters, beside }) => ({ letters, beside: rarest(beside ? [beside, least] : [least]) }));
}

/** Of beginnings that are the same, those that need nothing beside say all. */
function anyOf(ways: readonly Begun[]): Begun {
  const all = ways.flat();
  const alone = new Set(all.filter(({ beside }) => beside === undefined).map(({ letters }) => letters));
  const once = [...[...alone].map((letters) => ({ letters })), ...all.filter(({ letters }) => !alone.has(letters))];
  return once.length > MOST_SPELLINGS ? ANYTHING : once;
}
