import { compareText } from '../../../dataset/compare.ts';
import { wordRange } from '../../../dataset/search/search-shard.ts';
import { searchedWords } from '../../../dataset/search/search-words.ts';

/** What has a name, as the dictionaries say it. */
interface Named {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** Finds the entries of a dictionary by the beginning of a word of any of their names. */
export class NameIndex {
  /** All words of all names, in order. */
  readonly #words: readonly string[];
  /** By word the positions of the entries that have it. */
  readonly #positions: readonly (readonly number[])[];

  constructor(entries: readonly Named[]) {
    const found = new Map<string, number[]>();
    entries.forEach(({ name, aliases }, position) => {
      for (const word of searchedWords([name, ...aliases].join('\n'))) {
        const known = found.get(word);
        if (known === undefined) found.set(word, [position]);
        else known.push(position);
      }
    });
    const sorted = [...found].toSorted(([a], [b]) => compareText(a, b));
    this.#words = sorted.map(([word]) => word);
    this.#positions = sorted.map(([, positions]) => positions);
  }

  /** The positions of the entries, each once. @param beginning a folded word, perhaps unfinished */
  find(beginning: string): ReadonlySet<number> {
    const [from, to] = wordRange(this.#words, beginning);
    return new Set(this.#positions.slice(from, to).flat());
  }
}
