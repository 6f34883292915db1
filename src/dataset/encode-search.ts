/**
 * The full-text index: for each word of titles and evidence the events that have it. Names and their variants are not in it:
 * they are found through the dictionaries. search-shard.ts reads it.
 */
import { compareText } from './compare.ts';
import type { SearchFile } from './packed-schemas.ts';
import { searchedWords } from './search-words.ts';

/** Words with their postings, as a shard holds them. */
export type SearchContent = Omit<SearchFile, 'schemaVersion'>;

/** What is searched of one event. */
export interface SearchableEvent {
  readonly title: string;
  readonly quotes: readonly string[];
}

/** About so many numbers a shard. */
const SHARD_NUMBERS = 12_000;

/** The shards of the index of some events, in the order of their words; rows count from the first of these events. */
export function encodeSearch(events: Iterable<SearchableEvent>): readonly SearchContent[] {
  const postings = new Map<string, number[]>();
  let row = 0;
  for (const { title, quotes } of events) {
    const inTitle = new Set(searchedWords(title));
    const words = new Set([...inTitle, ...searchedWords(quotes.join('\n'))]);
    for (const word of words) addPosting(postings, word, row * 2 + Number(inTitle.has(word)));
    row += 1;
  }
  return encodePostings(postings);
}

function addPosting(postings: Map<string, number[]>, word: string, posting: number): void {
  const known = postings.get(word);
  if (known === undefined) postings.set(word, [posting]);
  else known.push(posting);
}

/**
 * Shards of words with their postings.
 * @param postings by word, ascending: row × 2, and 1 more where the word stands in the title
 */
function encodePostings(postings: ReadonlyMap<string, readonly number[]>): readonly SearchContent[] {
  const shards: { words: string[]; postings: number[][] }[] = [];
  let numbers = Infinity;
  for (const [word, list] of [...postings].toSorted(([a], [b]) => compareText(a, b))) {
    if (numbers > SHARD_NUMBERS) {
      shards.push({ words: [], postings: [] });
      numbers = 0;
    }
    shards.at(-1)?.words.push(word);
    shards.at(-1)?.postings.push(list.map((posting, at) => posting - (list[at - 1] ?? 0)));
    numbers += list.length + 2;
  }
  return shards;
}
