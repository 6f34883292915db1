import { lemmaOf } from './lemma.ts';
import type { Word } from './words.ts';

/** A phrase that was found: its value and how many words it takes. */
export interface PhraseMatch<Value> {
  readonly value: Value;
  readonly length: number;
}

interface Phrase<Value> {
  readonly lemmas: readonly string[];
  readonly value: Value;
}

/** One empty list for the many words that begin no phrase. */
const NOTHING: readonly never[] = [];

function standsAt(lemmas: readonly string[], words: readonly Word[], at: number): boolean {
  for (let k = 1; k < lemmas.length; k++) if (words[at + k]?.lemma !== lemmas[k]) return false;
  return true;
}

/** Finds phrases of a lexicon in words, by lemma. One look-up in a Map for each word of the text. */
export class PhraseIndex<Value> {
  /** First lemma → the phrases that begin with it, the longest first. */
  private readonly byFirst = new Map<string, Phrase<Value>[]>();

  /** @param list regular forms, separated by commas: "hand over, deliver, give back" */
  add(list: string, value: Value): void {
    for (const entry of list.split(',')) {
      const lemmas = entry.trim().split(/\s+/u).map(lemmaOf);
      const [first] = lemmas;
      if (first === undefined || first === '') continue;
      const phrases = this.byFirst.get(first) ?? [];
      phrases.push({ lemmas, value });
      phrases.sort((a, b) => b.lemmas.length - a.lemmas.length);
      this.byFirst.set(first, phrases);
    }
  }

  /** The longest phrase that begins at word `at`; of equally long ones, all. */
  findAll(words: readonly Word[], at: number): readonly PhraseMatch<Value>[] {
    const word = words[at];
    const phrases = word && this.byFirst.get(word.lemma);
    if (!phrases) return NOTHING;
    let found: PhraseMatch<Value>[] | undefined;
    for (const phrase of phrases) {
      const { length } = phrase.lemmas;
      if (found?.[0] && length < found[0].length) break;
      if (!standsAt(phrase.lemmas, words, at)) continue;
      found ??= [];
      found.push({ value: phrase.value, length });
    }
    return found ?? NOTHING;
  }

  /** The longest phrase that begins at word `at`. */
  find(words: readonly Word[], at: number): PhraseMatch<Value> | undefined {
    return this.findAll(words, at)[0];
  }
}
