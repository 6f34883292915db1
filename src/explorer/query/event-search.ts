/**
 * Finds events by words in titles and evidence, and by names of who and where in any spelling. Every word may be unfinished;
 * an event has to have all of them. The index comes in shards as words are asked for that they hold.
 */
import { listAt } from '../../dataset/columns.ts';
import type { Dictionaries, EventTable, SearchShardRef } from '../../dataset/packed.ts';
import { mayHold, wordRange, type SearchShard } from '../../dataset/search-shard.ts';
import { searchedWords } from '../../dataset/search-words.ts';
import type { FacetColumn } from './facet-column.ts';
import type { HeldRows } from './held-rows.ts';
import { shardOfHeld } from './held-shard.ts';

export interface FoundEvents {
  /** By row, 1 where the event has all the words. */
  readonly matches: Uint8Array;
  readonly total: number;
  /** By row: how well it fits, 0 where it does not. */
  readonly scores: Float32Array;
}

export interface SearchSources {
  readonly table: EventTable;
  readonly dictionaries: Dictionaries;
  readonly actor: FacetColumn;
  readonly place: FacetColumn;
  /** What shards there are. */
  readonly listShards: () => Promise<readonly SearchShardRef[]>;
  /** Fetches a shard; the same one each time. */
  readonly openShard: (path: string) => Promise<SearchShard>;
  /** Of a dataset that is held in part: which rows of the whole, which the shards tell of, these are. */
  readonly held?: HeldRows;
}

/** What a word weighs by where it stands; an unfinished word less than a whole one. */
const WEIGHTS = { title: 6, titleBeginning: 4, name: 4, quote: 2, quoteBeginning: 1 } as const;
/** Of two events that fit equally well the more important comes first. */
const IMPORTANCE = 0.5;

export class EventSearch {
  readonly #sources: SearchSources;
  #names: NameWords | undefined;
  #shards: Promise<readonly SearchShardRef[]> | undefined;
  #last: { readonly text: string; readonly found: Promise<FoundEvents> } | undefined;

  constructor(sources: SearchSources) {
    this.#sources = sources;
  }

  /** The same object for the same text as last time. Without a word in the text, nothing is found. */
  find(text: string): Promise<FoundEvents> {
    if (this.#last?.text === text) return this.#last.found;
    const found = this.#findAll(searchedWords(text));
    this.#last = { text, found };
    found.catch(() => {
      if (this.#last?.found === found) this.#last = undefined;
    });
    return found;
  }

  async #findAll(words: readonly string[]): Promise<FoundEvents> {
    const shards = await Promise.all(words.map((word) => this.#openShards(word)));
    const { count, score } = this.#sources.table;
    const scores = new Float32Array(count);
    const having = new Uint8Array(count);
    words.forEach((word, position) => {
      const weights = this.#weigh(word, shards[position] ?? []);
      const rarity = rarityOf(weights);
      for (let row = 0; row < count; row += 1) {
        const weight = weights[row] ?? 0;
        if (weight === 0) continue;
        having[row] = (having[row] ?? 0) + 1;
        scores[row] = (scores[row] ?? 0) + weight * rarity;
      }
    });
    const matches = new Uint8Array(count);
    let total = 0;
    for (let row = 0; row < count; row += 1) {
      if (words.length > 0 && having[row] === words.length) {
        matches[row] = 1;
        total += 1;
        scores[row] = (scores[row] ?? 0) * (1 + IMPORTANCE * (score[row] ?? 0));
      } else scores[row] = 0;
    }
    return { matches, total, scores };
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

  /** By row, what a word weighs there: the most that it does anywhere in the event. */
  #weigh(word: string, shards: readonly LocatedShard[]): Uint8Array {
    const weights = new Uint8Array(this.#sources.table.count);
    for (const { from, shard } of shards) {
      const [first, end] = wordRange(shard, word);
      for (let position = first; position < end; position += 1) {
        const isWhole = shard.words[position] === word;
        const title = isWhole ? WEIGHTS.title : WEIGHTS.titleBeginning;
        const quote = isWhole ? WEIGHTS.quote : WEIGHTS.quoteBeginning;
        weighPostings(weights, shard.postings[position] ?? NO_POSTINGS, from, title, quote);
      }
    }
    this.#weighNames(weights, word);
    return weights;
  }

  #weighNames(weights: Uint8Array, word: string): void {
    const { table, dictionaries, actor, place } = this.#sources;
    this.#names ??= { actors: dictionaries.actors.map(wordsOfNames), places: dictionaries.places.map(wordsOfNames) };
    const raise = (row: number): void => {
      if ((weights[row] ?? 0) < WEIGHTS.name) weights[row] = WEIGHTS.name;
    };
    this.#names.actors.forEach((words, position) => {
      if (words.some((own) => own.startsWith(word))) for (const row of listAt(actor.rows, position)) raise(row);
    });
    this.#names.places.forEach((words, position) => {
      if (!words.some((own) => own.startsWith(word))) return;
      // The facet has an event under all that contains its places: here only what is named counts.
      for (const row of listAt(place.rows, position)) {
        if (listAt(table.places, row).includes(position) || listAt(table.about, row).includes(position)) raise(row);
      }
    });
  }
}

/** By dictionary position the words of all names of an entry. */
interface NameWords {
  readonly actors: readonly (readonly string[])[];
  readonly places: readonly (readonly string[])[];
}

function wordsOfNames({ name, aliases }: { readonly name: string; readonly aliases: readonly string[] }) {
  return searchedWords([name, ...aliases].join('\n'));
}

interface LocatedShard {
  readonly from: number;
  readonly shard: SearchShard;
}

const NO_POSTINGS = new Uint32Array();

function weighPostings(weights: Uint8Array, postings: Uint32Array, from: number, title: number, quote: number): void {
  for (let at = 0; at < postings.length; at += 1) {
    const posting = postings[at] ?? 0;
    const row = from + (posting >>> 1);
    const weight = (posting & 1) === 1 ? title : quote;
    if ((weights[row] ?? weight) < weight) weights[row] = weight;
  }
}

/** Inverse document frequency: a word that few events have says more. */
function rarityOf(weights: Uint8Array): number {
  let having = 0;
  for (let row = 0; row < weights.length; row += 1) if (weights[row] !== 0) having += 1;
  return Math.log(1 + weights.length / (1 + having));
}

/** Of what was found, the events that had been reported by a time. */
export function foundBy(
  { scores }: Pick<FoundEvents, 'scores'>,
  { reportedMs }: EventTable,
  knownMs: number,
): Pick<FoundEvents, 'scores' | 'total'> {
  const known = scores.map((score, row) => ((reportedMs[row] ?? NaN) <= knownMs ? score : 0));
  return { scores: known, total: known.reduce((sum, score) => sum + Number(score > 0), 0) };
}

/** The rows that fit best, the best first; of equal ones the earlier. */
export function bestRows({ scores }: Pick<FoundEvents, 'scores'>, limit: number): readonly number[] {
  const best: number[] = [];
  let least = 0;
  for (let row = 0; row < scores.length; row += 1) {
    const score = scores[row] ?? 0;
    if (score <= least) continue;
    let place = best.length;
    while (place > 0 && (scores[best[place - 1] ?? 0] ?? 0) < score) place -= 1;
    best.splice(place, 0, row);
    if (best.length > limit) best.pop();
    if (best.length === limit) least = scores[best[limit - 1] ?? 0] ?? 0;
  }
  return best;
}
