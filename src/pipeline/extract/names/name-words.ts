import { ORDINARY_WORDS } from '../../lexicon/ordinary-words.ts';
import { FUNCTIONS } from '../../lexicon/titles.ts';
import type { KnownName, Registry } from '../../lexicon/registry.ts';
import type { Sentence } from '../../stage.ts';
import { lowerAt } from '../../text/word-at.ts';
import { isPaperOnlyByCapitals } from './known-clue.ts';
import { isMiddleName, nicknameLength, particleRun } from './person-evidence.ts';
import { SMALL_WORDS } from './small-words.ts';
import { type Token, gapAt, isShouted } from './tokens.ts';

/** What finding the names of a sentence may know beyond it. */
export interface ScanContext {
  readonly registry: Registry;
  /** True for what the gazetteer has. */
  readonly isTown: (name: string) => boolean;
  /** Whether the document lists what happened, an entry or row for each day. */
  readonly isList: boolean;
  /** Whether the document's headings are numbered by letters: "A. Situation", "B. Response". */
  readonly hasLetteredHeadings: boolean;
  /** Every word that the document writes with a small letter somewhere. */
  readonly smallWords: ReadonlySet<string>;
}

const MAX_NAME_WORDS = 5;
const MAX_TOWN_WORDS = 4;
/** Within a name: whoever is called so is found by the name alone, too. */
const NICKNAME = / ["“][^"“”]{1,40}["”] /u;

/** The words of one sentence, and how far a name reaches that begins at one of them. */
export class NameWords {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly context: ScanContext;
  /** Nearly all is written in capitals, which say nothing then. */
  readonly isShouted: boolean;

  constructor(sentence: Sentence, tokens: readonly Token[], context: ScanContext) {
    this.sentence = sentence;
    this.tokens = tokens;
    this.context = context;
    this.isShouted = isShouted(tokens);
  }

  /** A registered name at this word; in small letters only a long one ("international criminal court"). */
  knownAt(at: number): KnownName | undefined {
    const match = this.context.registry.match(this.tokens, at);
    const token = this.tokens[at];
    if (match === undefined || token === undefined) return undefined;
    for (let index = at + 1; index < at + match.length; index++)
      if (/[^\s\p{L}.,&'’–-]/u.test(gapAt(this.tokens, index))) return undefined;
    if (this.isShouted && match.length === 1 && token.plain.length < 4) return undefined;
    const isMeant = token.capital ? this.#isNamedByCapital(match, at) : this.#isNamedInSmallLetters(match, at);
    return isMeant ? match : undefined;
  }

  /** Whether the capital at this word is that of a registered name, and not that of the sentence. */
  #isNamedByCapital({ known, length }: KnownName, at: number): boolean {
    const token = this.tokens[at];
    const isOnlyOpener = length === 1 && this.opensPlainly(at) && token?.upper !== true && known.is !== 'state';
    return !isOnlyOpener && !isPaperOnlyByCapitals(known, this.tokens[at + 1]);
  }

  #isNamedInSmallLetters({ known, length }: KnownName, at: number): boolean {
    if (lowerAt(this.tokens, at) === 'the') return false;
    if (known.is === 'actor') return length > 2 || (known.actor.kind === 'armed-force' && length > 1);
    // "al-Qaeda", "von der Leyen": the name itself begins small; so it may be written where a capital follows.
    return known.is === 'person' && this.tokens.slice(at + 1, at + length).some((word) => word.capital);
  }

  /** How many words from here on make one name: capitals, initials and small particles between them. */
  nameLength(at: number): number {
    let length = 1;
    while (length < MAX_NAME_WORDS) {
      const taken = this.#goesOnBy(at + length);
      if (taken === 0) break;
      length += taken;
    }
    return length;
  }

  /** By how many words a name goes on that has come up to this one: a nickname with its surname, particles, one more word. */
  #goesOnBy(at: number): number {
    const next = this.tokens[at];
    const before = this.tokens[at - 1];
    if (next === undefined || before === undefined || before.possessive) return 0;
    const nickname = nicknameLength(this.tokens, at);
    if (nickname > 0) return nickname + 1;
    const isJoined = next.gap === ' ' || (next.gap === '. ' && before.plain.length === 1);
    if (!isJoined) return 0;
    if (!next.capital) return particleRun(this.tokens, at);
    return this.endsName(next, at) ? 0 : 1;
  }

  /** How many words from here on are together one town or region of the gazetteer ("South Carolina"). */
  townLength(at: number): number {
    if (/^(?:the|an?)$/u.test(lowerAt(this.tokens, at))) return 0;
    let run = 1;
    while (run < MAX_TOWN_WORDS && this.tokens[at + run]?.capital === true && this.tokens[at + run]?.gap === ' ') run++;
    for (let length = run; length > 1; length--) if (this.context.isTown(this.textOf(at, length))) return length;
    return 0;
  }

  /** Whether a word with a capital behind a name is no part of it. */
  endsName(token: Token, at: number): boolean {
    if (token.upper && token.plain.length > 2) return true;
    if (FUNCTIONS.has(token.lower) || /^\p{N}/u.test(token.plain)) return true;
    if (ORDINARY_WORDS.has(token.lower) && token.plain.length > 1) return true;
    const known = this.context.registry.match(this.tokens, at)?.known;
    // "Abdul Fatah Younis": a name of three parts, and not the party
    if (known?.is === 'actor' && isMiddleName(this.tokens, at)) return false;
    // "Zelene Pole", "Michael Dane": nouns for people are parts of names far more often than adjectives are.
    if (known?.is === 'demonym') return known.people || token.text === known.state.demonyms[0];
    return known?.is === 'state' || known?.is === 'actor';
  }

  /** Whether a word opens a sentence or a quotation and is one that is written small elsewhere: its capital says nothing. */
  opensPlainly(at: number): boolean {
    const token = this.tokens[at];
    return token !== undefined && this.#startsSentence(at) && this.#isSmallWord(token);
  }

  #startsSentence(at: number): boolean {
    return at === 0 || /[.:!?…•“"‘([\n]\s{0,8}['‘“"]?$/u.test(gapAt(this.tokens, at));
  }

  #isSmallWord({ lower }: Token): boolean {
    return ORDINARY_WORDS.has(lower) || SMALL_WORDS.has(lower) || this.context.smallWords.has(lower);
  }

  /** Some words as a name: without what stands between quotation marks, and in one line. */
  textOf(at: number, length: number): string {
    const first = this.tokens[at];
    const last = this.tokens[at + length - 1];
    if (first === undefined || last === undefined) return '';
    if (first === last) return first.text;
    const from = this.sentence.span.start;
    return this.sentence.text
      .slice(first.start - from, last.end - from)
      .replace(NICKNAME, ' ')
      .replace(/\s+/gu, ' ');
  }
}
