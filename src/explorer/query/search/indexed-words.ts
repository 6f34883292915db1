/** Where a word stands in titles and evidence, by the search index: its files come as words are asked for that they tell of. */
import type { BeginningRef, RowChunkRef, SearchShardRef } from '../../../dataset/format/packed.ts';
import { mayHold, wordRange, type SearchShard } from '../../../dataset/search/search-shard.ts';
import { signPostings } from '../../../dataset/search/word-signs.ts';
import type { HeldRows } from '../held/held-rows.ts';
import { shardOfHeld, signHeld } from '../held/held-shard.ts';
import { createRowBytes } from './row-fours.ts';

/** The files of an index, and how to open them: each is the same one each time. */
export interface SearchIndex {
  readonly listShards: () => Promise<readonly SearchShardRef[]>;
  readonly listBeginnings: () => Promise<readonly BeginningRef[]>;
  readonly openShard: (ref: SearchShardRef) => Promise<SearchShard>;
  /** By row of its part the signs of the beginning. */
  readonly openBeginning: (ref: BeginningRef) => Promise<Uint8Array>;
}

interface IndexFiles {
  readonly shards: readonly SearchShardRef[];
  readonly beginnings: readonly BeginningRef[];
}

export class IndexedWords {
  readonly #index: SearchIndex;
  readonly #count: number;
  readonly #held: HeldRows | undefined;
  #files: Promise<IndexFiles> | undefined;

  /**
   * @param count of the rows
   * @param held of a dataset that is held in part: which rows of the whole, which the index tells of, these are
   */
  constructor(index: SearchIndex, count: number, held?: HeldRows) {
    this.#index = index;
    this.#count = count;
    this.#held = held;
  }

  /**
   * By row the signs of a folded word, perhaps unfinished.
   * @throws DownloadError, DatasetError
   */
  async sign(word: string): Promise<Uint8Array<ArrayBuffer>> {
    const { shards, beginnings } = await this.#listFiles();
    const ready = beginnings.filter((ref) => ref.beginning === word && this.#isHeld(ref));
    const parts = new Set(ready.map(({ from }) => from));
    const others = shards.filter(
      (ref, position) => !parts.has(ref.from) && this.#isHeld(ref) && isOfWord(ref, shards[position + 1], word),
    );
    const [columns, opened] = await Promise.all([
      Promise.all(ready.map(async (ref) => ({ from: ref.from, signs: await this.#index.openBeginning(ref) }))),
      Promise.all(others.map(async (ref) => ({ from: ref.from, shard: await this.#index.openShard(ref) }))),
    ]);
    const signs = createRowBytes(this.#count);
    for (const column of columns) this.#takeColumn(signs, column.signs, column.from);
    for (const { shard, from } of opened) this.#takeShard(signs, shard, from, word);
    return signs;
  }

  #isHeld({ from, to }: RowChunkRef): boolean {
    return this.#held?.holdsAny(from, to) !== false;
  }

  #takeColumn(signs: Uint8Array, column: Uint8Array, from: number): void {
    if (this.#held === undefined) signs.set(column, from);
    else signHeld(signs, column, from, this.#held);
  }

  #takeShard(signs: Uint8Array, all: SearchShard, from: number, word: string): void {
    const [shard, first] = this.#held === undefined ? [all, from] : [shardOfHeld(all, from, this.#held), 0];
    const [begin, end] = wordRange(shard.words, word);
    for (let position = begin; position < end; position += 1) {
      signPostings(signs, shard.postings[position] ?? NO_POSTINGS, first, shard.words[position] === word);
    }
  }

  #listFiles(): Promise<IndexFiles> {
    this.#files ??= this.#fetchLists().catch((error: unknown) => {
      this.#files = undefined;
      throw error;
    });
    return this.#files;
  }

  async #fetchLists(): Promise<IndexFiles> {
    const [shards, beginnings] = await Promise.all([this.#index.listShards(), this.#index.listBeginnings()]);
    return { shards, beginnings };
  }
}

const NO_POSTINGS = new Uint32Array();

/** Whether a shard can hold words that begin so. @param next the shard behind it in the list, perhaps of another part */
function isOfWord({ first, from }: SearchShardRef, next: SearchShardRef | undefined, word: string): boolean {
  return mayHold(first, next?.from === from ? next.first : undefined, word);
}
