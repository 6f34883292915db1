/**
 * Finds events by words in titles and evidence, and by names of who and where in any spelling. Every word may be unfinished;
 * an event has to have all of them. The index comes in shards as words are asked for that they hold.
 */
import { listAt } from '../../../dataset/columns/columns.ts';
import type { Dictionaries, EventTable } from '../../../dataset/format/packed.ts';
import { searchedWords } from '../../../dataset/search/search-words.ts';
import type { FacetColumn } from '../filters/facet-column.ts';
import { eventsWithAll, type FoundEvents, type SignedWord } from './found-events.ts';
import type { HeldRows } from '../held/held-rows.ts';
import { IndexedWords, type SearchIndex } from './indexed-words.ts';
import { NameIndex } from './name-index.ts';
import { surveyBytes } from './row-fours.ts';
import { turnRound, type RowLists } from '../filters/turn-round.ts';
import { joinSigns, NAME_SIGN, signRows } from './word-signs.ts';

export interface SearchSources {
  readonly table: EventTable;
  readonly dictionaries: Dictionaries;
  readonly actor: FacetColumn;
  readonly index: SearchIndex;
  /** Of a dataset that is held in part: which rows of the whole, which the index tells of, these are. */
  readonly held?: HeldRows;
}

export class EventSearch {
  readonly #sources: SearchSources;
  readonly #indexed: IndexedWords;
  #named: readonly NamedEvents[] | undefined;
  #last: { readonly text: string; readonly found: Promise<FoundEvents> } | undefined;
  /** Those of the last text: most stay when somebody goes on typing. */
  #words: ReadonlyMap<string, Promise<SignedWord>> = new Map();

  constructor(sources: SearchSources) {
    this.#sources = sources;
    this.#indexed = new IndexedWords(sources.index, sources.table.count, sources.held);
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
    return eventsWithAll(await Promise.all(asked.values()), this.#sources.table.count);
  }

  /** Finds where a word stands in each event. */
  async #sign(word: string): Promise<SignedWord> {
    const signs = await this.#indexed.sign(word);
    this.#signNames(signs, word);
    // Nobody searches before the first events are there.
    const { otherSpellings } = await import('./other-spellings.ts');
    for (const spelling of otherSpellings(word)) {
      joinSigns(signs, await this.#indexed.sign(spelling));
      this.#signNames(signs, spelling);
    }
    const { present, bits } = surveyBytes(signs);
    return { signs, having: present, anySigns: bits };
  }

  #signNames(signs: Uint8Array, word: string): void {
    this.prepare();
    for (const { names, rows } of this.#named ?? []) {
      for (const position of names.find(word)) {
        for (const lists of rows) signRows(signs, listAt(lists, position), NAME_SIGN);
      }
    }
  }
}

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
