import { CONJUNCTIONS, PREPOSITIONS } from '../lexicon/function-words.ts';
import { wordSet } from '../lexicon/word-list.ts';
import { passiveSubject } from './passive-subject.ts';
import { lemmaOf } from './lemma.ts';
import type { Word } from './words.ts';
import { lemmaAt } from './word-at.ts';

/** A phrase that was found: its value and how many words it takes. */
export interface PhraseMatch<Value> {
  readonly value: Value;
  readonly length: number;
  /** How much the phrase says: its words, and one more for an object. */
  readonly weight: number;
}

interface Phrase<Value> {
  readonly lemmas: readonly string[];
  /** What must follow somewhere in the object of the words: "missile" of "fire … missile". */
  readonly object?: ReadonlySet<string>;
  /** True where a name must stand right behind the words. */
  readonly named: boolean;
  /** How much the phrase says: its words, the object included. */
  readonly weight: number;
  readonly value: Value;
}

/** In a list: a name. */
const NAME = '^';

/** One empty list for the many words that begin no phrase. */
const NOTHING: readonly never[] = [];
/** Between a verb and the noun of its object stand at most so many words. */
const OBJECT_REACH = 6;
/** Small words that a noun phrase may hold: "dozens of missiles", "at least two rockets". */
const INSIDE_OBJECT = wordSet('of than at least about around over up');

/** How many words from `at` on the phrase takes; 0 where it does not stand there. */
function lengthAt<Value>(
  { lemmas, object, named }: Phrase<Value>,
  words: readonly Word[],
  at: number,
  subject: Word | undefined,
): number {
  for (let k = 1; k < lemmas.length; k++) if (lemmaAt(words, at + k) !== lemmas[k]) return 0;
  if (named && !isNamed(words, at, at + lemmas.length)) return 0;
  if (object === undefined) return lemmas.length;
  if (subject !== undefined && object.has(subject.lemma)) return lemmas.length;
  if (!hasObject(object, words, at + lemmas.length)) return 0;
  return object.has(lemmaAt(words, at + lemmas.length)) ? lemmas.length + 1 : lemmas.length;
}

/** "Reached Goma", and not "REACH GOMA" or "reach agreement": the name that stands there, where not every word has a capital. */
const isNamed = (words: readonly Word[], from: number, at: number): boolean =>
  /^\p{Ll}/u.test(words[from]?.text ?? '') &&
  /^\p{Lu}\p{Ll}/u.test(words[at]?.text ?? '') &&
  words[at]?.possessive === false;

/** Whether one of the nouns stands in the noun phrase, or as the particle, that begins at word `at`. */
function hasObject(nouns: ReadonlySet<string>, words: readonly Word[], at: number): boolean {
  for (let k = at; k < at + OBJECT_REACH; k++) {
    const word = words[k];
    const before = words[k - 1];
    if (word === undefined || before === undefined || word.start - before.end > 1) return false;
    if (nouns.has(word.lemma)) return true;
    const closes = PREPOSITIONS.has(word.lower) || CONJUNCTIONS.has(word.lower) || word.lower === 'to';
    if (closes && !INSIDE_OBJECT.has(word.lower)) return false;
  }
  return false;
}

/** Finds phrases of a lexicon in words, by lemma. One look-up in a Map for each word of the text. */
export class PhraseIndex<Value> {
  /** First lemma → the phrases that begin with it, the weightiest first. */
  private readonly byFirst = new Map<string, Phrase<Value>[]>();
  private readonly passives: boolean;

  /** @param passives whether an object may be what a passive is done to: "missiles were fired" for "fire … missile" */
  constructor({ passives = false }: { readonly passives?: boolean } = {}) {
    this.passives = passives;
  }

  /**
   * @param list regular forms, separated by commas: "hand over, deliver, give back". "fire … missile/rocket" stands for "fire"
   *   with one of the nouns in its object; the object is taken along where it is that word alone. "reach ^" stands for "reach" in
   *   front of a name.
   */
  add(list: string, value: Value): void {
    for (const entry of list.split(',')) {
      const [plain = '', nouns] = entry.split('…');
      const named = plain.trimEnd().endsWith(NAME);
      const lemmas = plain.replace(NAME, '').trim().split(/\s+/u).map(lemmaOf);
      const [first] = lemmas;
      if (first === undefined || first === '') continue;
      const phrases = this.byFirst.get(first) ?? [];
      phrases.push({
        lemmas,
        ...(nouns !== undefined && { object: new Set(nouns.trim().split('/').map(lemmaOf)) }),
        named,
        weight: lemmas.length + (nouns === undefined && !named ? 0 : 1),
        value,
      });
      phrases.sort((a, b) => b.weight - a.weight || b.lemmas.length - a.lemmas.length);
      this.byFirst.set(first, phrases);
    }
  }

  /** The lemmas with which phrases begin. */
  get openers(): Iterable<string> {
    return this.byFirst.keys();
  }

  /** The weightiest phrase that begins at word `at`; of equally weighty ones, all. */
  findAll(words: readonly Word[], at: number): readonly PhraseMatch<Value>[] {
    const word = words[at];
    const phrases = word && this.byFirst.get(word.lemma);
    if (!phrases) return NOTHING;
    let found: PhraseMatch<Value>[] | undefined;
    let most = 0;
    const subject = this.subjectOf(phrases, words, at);
    for (const phrase of phrases) {
      if (phrase.weight < most) break;
      const length = lengthAt(phrase, words, at, subject);
      if (length === 0) continue;
      most = phrase.weight;
      found ??= [];
      found.push({ value: phrase.value, length, weight: phrase.weight });
    }
    return found ?? NOTHING;
  }

  /** The weightiest phrase that begins at word `at`. */
  find(words: readonly Word[], at: number): PhraseMatch<Value> | undefined {
    const word = words[at];
    const phrases = word && this.byFirst.get(word.lemma);
    if (!phrases) return undefined;
    const subject = this.subjectOf(phrases, words, at);
    for (const phrase of phrases) {
      const length = lengthAt(phrase, words, at, subject);
      if (length > 0) return { value: phrase.value, length, weight: phrase.weight };
    }
    return undefined;
  }

  /** The noun that may be an object of one of the phrases, read back only where one has an object. */
  private subjectOf(phrases: readonly Phrase<Value>[], words: readonly Word[], at: number): Word | undefined {
    const mayBeObject = this.passives && phrases.some(({ object }) => object !== undefined);
    return mayBeObject ? passiveSubject(words, at) : undefined;
  }
}
