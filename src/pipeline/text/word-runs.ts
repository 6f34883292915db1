/**
 * What a sentence is asked for before a pattern is run over it: whether it holds a word of a list. Each list has a number from when the
 * program starts, a sentence finds out once which lists have a word of its own, and whoever asks looks at one bit.
 */

/** Lists of the same words are one. */
const numberOfList = new Map<string, number>();
/** Word → the lists that it stands in. */
const listsOfWord = new Map<string, number[]>();

/**
 * The number of a list of words: runs of the letters a to z and digits, in lower case.
 * @see WordRuns.holdsAnyOf
 */
export function listNumber(words: readonly string[]): number {
  const key = words.toSorted().join(' ');
  const known = numberOfList.get(key);
  if (known !== undefined) return known;
  const list = numberOfList.size;
  numberOfList.set(key, list);
  for (const word of words) {
    const lists = listsOfWord.get(word);
    if (lists === undefined) listsOfWord.set(word, [list]);
    else if (!lists.includes(list)) lists.push(list);
  }
  return list;
}

/** A number has 32 bits: which number holds a list's, and which of its bits that is. */
const numberOf = (list: number): number => list >> 5;
const bitOf = (list: number): number => 1 << (list & 31);

/** The word runs of a text (see Word.runs), as far as somebody asks for them. */
export class WordRuns {
  /** A bit for each list. */
  readonly #held: number[] = [];
  /** Of a list that was made later nothing is known. */
  readonly #lists = numberOfList.size;

  constructor(words: Iterable<{ readonly runs: readonly string[] }>) {
    for (let number = 0; number <= numberOf(this.#lists); number++) this.#held.push(0);
    for (const { runs } of words) for (const run of runs) this.#add(run);
  }

  #add(run: string): void {
    const lists = listsOfWord.get(run);
    if (lists === undefined) return;
    for (const list of lists) {
      const number = numberOf(list);
      this.#held[number] = (this.#held[number] ?? 0) | bitOf(list);
    }
  }

  /** False where no word of the list stands in the text. */
  holdsAnyOf(list: number): boolean {
    if (list >= this.#lists) return true;
    return ((this.#held[numberOf(list)] ?? 0) & bitOf(list)) !== 0;
  }
}
