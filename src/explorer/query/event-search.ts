/**
 * Finds events by words in titles and evidence, and by names of who and where in any spelling. Every word may be unfinished;
 * an event has to have all of them. The index comes in shards as words are asked for that they hold.
 */
import { listAt } from '../../dataset/columns.ts';
import type { Dictionaries, EventTable, SearchShardRef } from '../../dataset/packed.ts';
import { mayHold, wordRange, type SearchShard } from '../../dataset/search-shard.ts';
import { searchedWords } from '../../dataset/search-words.ts';
import type { FoundEvents, SignedWord } from './best-rows.ts';
import type { FacetColumn } from './facet-column.ts';
import type { HeldRows } from './held-rows.ts';
import { shardOfHeld } from './held-shard.ts';
import { NameIndex } from './name-index.ts';
import { createRowBytes, keepPresent, surveyBytes } from './row-fours.ts';
import { turnRound, type RowLists } from './turn-round.ts';
import { signPostings, signRows, SIGNS } from './word-signs.ts';

export interface SearchSources {
  readonly table: EventTable;
  readonly dictionaries: Dictionaries;
  readonly actor: FacetColumn;
  /** What shards there are. */
  readonly listShards: () => Promise<readonly SearchShardRef[]>;
  /** Fetches a shard; the same one each time. */
  readonly openShard: (path: string) => Promise<SearchShard>;
  /** Of a dataset that is held in part: which rows of the whole, which the shards tell of, these are. */
  readonly held?: HeldRows;
}

export class EventSearch {
  readonly #sources: SearchSources;
  #named: readonly NamedEvents[] | undefined;
  #shards: Promise<readonly SearchShardRef[]> | undefined;
  #last: { readonly text: string; readonly found: Promise<FoundEvents> } | undefined;
  /** Those of the last text: most stay when somebody goes on typing. */
  #words: ReadonlyMap<string, Promise<SignedWord>> = new Map();

  constructor(sources: SearchSources) {
    this.#sources = sources;
  }

  /** The same object for the same text as last time. Without a word in the text, nothing is found. */
  find(text: string): Promise<FoundEvents> {
    if (this.#last?.text === text) return this.#last.found;
    const found = this.#findAll(searchedWords(text));
    this.#last = { text, found };
    found.catch(() => {
      if (this.#last?.found !== found) return;
      this.#last = undefined;
      this.#words = new Map();
    });
    return found;
  }

  /** Makes what the first search needs, while nobody searches yet. */
  prepare(): void {
    this.#named ??= indexNames(this.#sources);
  }

  async #findAll(words: readonly string[]): Promise<FoundEvents> {
    const asked = new Map(words.map((word) => [word, this.#words.get(word) ?? this.#sign(word)]));
    this.#words = asked;
    const { count } = this.#sources.table;
    const signed = await Promise.all(asked.values());
    const matches = createRowBytes(count).fill(signed.length === 0 ? 0 : 1);
    const total = signed.reduce((_, { signs }) => keepPresent(matches, signs), 0);
    return { matches, total, words: signed };
  }

  /** Finds where a word stands in each event. */
  async #sign(word: string): Promise<SignedWord> {
    const shards = await this.#openShards(word);
    const signs = createRowBytes(this.#sources.table.count);
    for (const { from, shard } of shards) {
      const [first, end] = wordRange(shard.words, word);
      for (let position = first; position < end; position += 1) {
        const isWhole = shard.words[position] === word;
        const title = isWhole ? SIGNS.title : SIGNS.titleBeginning;
        const quote = isWhole ? SIGNS.quote : SIGNS.quoteBeginning;
        signPostings(signs, shard.postings[position] ?? NO_POSTINGS, from, title, quote);
      }
    }
    this.#signNames(signs, word);
    const { present, bits } = surveyBytes(signs);
    return { signs, having: present, anySigns: bits };
  }

  #signNames(signs: Uint8Array, word: string): void {
    this.prepare();
    for (const { names, rows } of this.#named ?? []) {
      for (const position of names.find(word)) {
        for (const lists of rows) signRows(signs, listAt(lists, position), SIGNS.name);
      }
    }
  }

  async #openShards(word: string): Promise<readonly LocatedShard[]> {
    const { openShard, held } = this.#sources;
    const shards = await this.#listShards();
    const wanted = shards.filter(({ first, from, to }, position) => {
      if (held?.holdsAny(from, to) === false) return false;
      const next = shards[position + 1];
      return mayHold(first, next?.from === from ? next.first : undefined, word);
    });
    return Promise.all(
      wanted.map(async ({ path, from }) => {
        const shard = await openShard(path);
        return held === undefined ? { from, shard } : { from: 0, shard: shardOfHeld(shard, from, held) };
      }),
    );
  }

  #listShards(): Promise<readonly SearchShardRef[]> {
    this.#shards ??= this.#sources.listShards().catch((error: unknown) => {
      this.#shards = undefined;
      throw error;
    });
    return this.#shards;
  }
}

interface LocatedShard {
  readonly from: number;
  readonly shard: SearchShard;
}

const NO_POSTINGS = new Uint32Array();

/** The entries of a dictionary by their names, and by entry the events that name it. */
interface NamedEvents {
  readonly names: NameIndex;
  readonly rows: readonly RowLists[];
}

/** Of places only what is named counts: the facet has an event under all that contains its places, too. */
function indexNames({ table, dictionaries, actor }: SearchSources): readonly NamedEvents[] {
  const { actors, places } = dictionaries;
  return [
    { names: new NameIndex(actors), rows: [actor.rows] },
    {
      names: new NameIndex(places),
      rows: [table.places, table.about].map((list) => turnRound(list, 0, places.length)),
    },
  ];
}

/** Of what was found, the events that had been reported by a time. */
export function foundBy({ matches, words }: FoundEvents, { reportedMs }: EventTable, knownMs: number): FoundEvents {
  const known = createRowBytes(matches.length);
  known.set(matches);
  let total = 0;
  for (let row = 0; row < known.length; row += 1) {
    if (!((reportedMs[row] ?? NaN) <= knownMs)) known[row] = 0;
    total += known[row] ?? 0;
  }
  return { matches: known, total, words };
}
