import { isGivenName } from '../../lexicon/given-names.ts';
import { ORGANISATION_HEADS } from '../../lexicon/organisation-words.ts';
import { PLACE_NOUNS } from '../../lexicon/place-words.ts';
import { ORDINARY_WORDS } from '../../lexicon/ordinary-words.ts';
import { FUNCTIONS, HONORIFICS } from '../../lexicon/titles.ts';
import type { Known, Registry } from '../../lexicon/registry.ts';
import type { NameMention, Sentence } from '../../stage.ts';
import { datelineLength } from '../../text/dateline.ts';
import { labelLength } from '../../text/place-label.ts';
import { readForceOfPeople } from './forces-of-peoples.ts';
import { mediaClue, organisationAt } from './organisation-phrases.ts';
import {
  appositionAfter,
  isCalledSo,
  isInChargeOf,
  isNamedLikeState,
  isMiddleName,
  isOfTwoPeoples,
  isPresentedSpeaker,
  isSaidBy,
  isWithinOffice,
  looksLikePerson,
  nicknameLength,
  officeBefore,
  opensSyllables,
  particleRun,
  speaksAfter,
  titleBefore,
  worksFor,
} from './person-evidence.ts';
import {
  isCampAt,
  isHomeOfPeople,
  isDoneToTown,
  placeClue,
  prepositionBefore,
  readPlacePhrase,
  readSiteOfPeople,
} from './place-evidence.ts';
import { clueOf, isPaperOnlyByCapitals, mayOpenOrganisation, wordsOfOutlet, type Clue } from './known-clue.ts';
import { SMALL_WORDS } from './small-words.ts';
import { isSeat, ownerOf, readBareMinistry, readSharedBody, readStateBody } from './state-bodies.ts';
import { type Token, gapAt, isShouted } from './tokens.ts';
import { lowerAt } from '../../text/word-at.ts';

/** What scanning a sentence may know beyond it. */
export interface ScanContext {
  readonly registry: Registry;
  /** True for what the gazetteer has. */
  readonly isTown: (name: string) => boolean;
  /** Whether the document lists what happened, an entry or row for each day. */
  readonly isList: boolean;
  /** Every word that the document writes with a small letter somewhere. */
  readonly smallWords: ReadonlySet<string>;
}

const MAX_NAME_WORDS = 5;
/** Within a name: whoever is called so is found by the name alone, too. */
const NICKNAME = / ["“][^"“”]{1,40}["”] /u;

/** Finds the names in one sentence, from left to right, none overlapping another. */
export function scanSentence(
  sentence: Sentence,
  tokens: readonly Token[],
  context: ScanContext,
): readonly NameMention[] {
  return new SentenceScan(sentence, tokens, context).run();
}

class SentenceScan {
  readonly #sentence: Sentence;
  readonly #tokens: readonly Token[];
  readonly #context: ScanContext;
  readonly #mentions: NameMention[] = [];
  readonly #shouted: boolean;
  /** Where a label that only says where it happened ends in the text. */
  readonly #labelEnd: number;

  constructor(sentence: Sentence, tokens: readonly Token[], context: ScanContext) {
    this.#sentence = sentence;
    this.#tokens = tokens;
    this.#context = context;
    this.#shouted = isShouted(tokens);
    this.#labelEnd = sentence.span.start + labelLength(sentence.text, context.isList ? context.isTown : undefined);
  }

  run(): readonly NameMention[] {
    let at = this.#dateline();
    while (at < this.#tokens.length) at += Math.max(1, this.#step(at));
    return this.#mentions;
  }

  /** How many words the dateline takes: where a story was written stands for nobody and is no place that it tells of. */
  #dateline(): number {
    const length = datelineLength(this.#sentence.text);
    if (length === 0) return 0;
    const end = this.#sentence.span.start + length;
    return this.#tokens.filter((token) => token.start < end).length;
  }

  /** Tries to read a name at one word; returns how many words it took. */
  #step(at: number): number {
    const token = this.#tokens[at];
    // "US$4 million": the money of a state is not that state
    if (token === undefined || this.#tokens[at + 1]?.gap === '$') return 1;
    if (!token.capital && !this.#context.registry.opensLongName(token.key)) return this.#bareBody(at);
    const match = this.#knownAt(at);
    if (!token.capital && match === undefined) return this.#bareBody(at);
    return (
      this.#forceOfPeople(at) ||
      this.#ownedBody(at, match) ||
      this.#ministry(at) ||
      this.#organisation(at, match) ||
      this.#place(at, match) ||
      this.#known(at, match) ||
      this.#unknown(at)
    );
  }

  /** A registered name at this word; in small letters only a long one ("international criminal court"). */
  #knownAt(at: number): { known: Known; length: number } | undefined {
    const match = this.#context.registry.match(this.#tokens, at);
    const token = this.#tokens[at];
    if (match === undefined || token === undefined) return undefined;
    for (let index = at + 1; index < at + match.length; index++)
      if (/[^\s\p{L}.,&'’–-]/u.test(gapAt(this.#tokens, index))) return undefined;
    const single = match.length === 1;
    if (this.#shouted && single && token.plain.length < 4) return undefined;
    if (token.capital) {
      if (single && this.#startsSentence(at) && !token.upper && this.#isSmallWord(token) && match.known.is !== 'state')
        return undefined;
      return isPaperOnlyByCapitals(match.known, this.#tokens[at + 1]) ? undefined : match;
    }
    if (token.lower === 'the') return undefined;
    if (
      match.known.is === 'actor' &&
      (match.length > 2 || (match.known.actor.kind === 'armed-force' && match.length > 1))
    )
      return match;
    // "al-Qaeda", "von der Leyen": the name itself begins small; so it may be written where a capital follows.
    const capital = this.#tokens.slice(at + 1, at + match.length).some((word) => word.capital);
    return match.known.is === 'person' && capital ? match : undefined;
  }

  #forceOfPeople(at: number): number {
    const force = this.#tokens[at]?.capital === true ? readForceOfPeople(this.#tokens, at) : undefined;
    if (force !== undefined) this.#add(at, force.length, force.name, 'armed-force');
    return force?.length ?? 0;
  }

  #ownedBody(at: number, match: { known: Known; length: number } | undefined): number {
    const owner = match === undefined ? undefined : ownerOf(match.known, this.#textOf(at, match.length));
    if (match === undefined || owner === undefined) return 0;
    const last = this.#tokens[at + match.length - 1];
    const next = at + match.length;
    const adjective = match.known.is === 'demonym' && !match.known.people;
    const possessive = last?.possessive === true;
    if (!adjective && !possessive && match.known.is !== 'state') return 0;
    const seat = 'state' in match.known ? match.known.state.capitals[0] : undefined;
    if ((adjective || possessive) && seat !== undefined && isSeat(this.#tokens, next)) {
      this.#add(at, match.length + 1, seat, 'place', { preposition: prepositionBefore(this.#tokens, at) });
      return match.length + 1;
    }
    const peopleAt = (index: number): number => {
      const other = this.#context.registry.match(this.#tokens, index);
      return other?.known.is === 'demonym' ? other.length : 0;
    };
    const body =
      readStateBody(this.#tokens, next, owner, adjective || possessive) ??
      (adjective ? readSharedBody(this.#tokens, next, owner, peopleAt) : undefined);
    if (body === undefined) return 0;
    this.#add(at, match.length + body.length, body.name, body.kind);
    return match.length + body.length;
  }

  #bareBody(at: number): number {
    const ministry = this.#ministry(at);
    if (ministry > 0) return ministry;
    if (lowerAt(this.#tokens, at) !== 'national' || lowerAt(this.#tokens, at + 1) !== 'police') return 1;
    this.#add(at, 2, 'national police', 'organisation');
    return 2;
  }

  /** A ministry without its state: "the defence ministry", "the Defense Ministry". */
  #ministry(at: number): number {
    const bare = readBareMinistry(this.#tokens, at);
    if (bare === undefined) return 0;
    this.#add(at, bare.length, `Ministry of ${bare.portfolio}`, 'organisation');
    return bare.length;
  }

  #organisation(at: number, match: { known: Known; length: number } | undefined): number {
    const token = this.#tokens[at];
    if (token === undefined || !token.capital || this.#shouted) return 0;
    if (!mayOpenOrganisation(match)) return 0;
    const found = organisationAt(
      this.#tokens,
      at,
      (index) => this.#startsSentence(index) && this.#isPlainOpener(index),
      wordsOfOutlet(match),
    );
    if (found === undefined || found.length <= (match?.length ?? 0)) return 0;
    this.#add(at, found.length, found.name, found.kind);
    return found.length;
  }

  #place(at: number, match: { known: Known; length: number } | undefined): number {
    if (match?.known.is === 'person' || match?.known.is === 'actor') return 0;
    if (this.#startsSentence(at) && match === undefined && this.#isPlainOpener(at)) return 0;
    const { isTown } = this.#context;
    const phrase =
      match?.known.is === 'demonym'
        ? readSiteOfPeople(this.#tokens, at, isTown)
        : readPlacePhrase(this.#tokens, at, match?.length, isTown);
    if (phrase === undefined) return 0;
    this.#add(at, phrase.length, phrase.name, 'place', { preposition: prepositionBefore(this.#tokens, at) });
    return phrase.length;
  }

  #known(at: number, match: { known: Known; length: number } | undefined): number {
    if (match === undefined) return 0;
    const { known, length } = match;
    const title = known.is === 'person' || known.is === 'capital' ? titleBefore(this.#tokens, at)?.text : undefined;
    const longer = known.is === 'person' ? this.#nameLength(at) : 0;
    // "Donald Trump Jr", "Boris Johnson-Smith", "Graham Greene": a longer name is another person.
    if (known.is === 'person' && longer > length && length < 2) return 0;
    if (
      known.is === 'state' &&
      length === 1 &&
      isNamedLikeState(this.#tokens, at) &&
      this.#knownAt(at + 1) === undefined
    )
      return 0;
    if (known.is === 'actor' && known.actor.kind === 'media' && isInChargeOf(this.#tokens, at, length)) return length;
    this.#add(at, length, this.#textOf(at, length), clueOf(known), {
      title,
      preposition: prepositionBefore(this.#tokens, at),
    });
    return length;
  }

  #unknown(at: number): number {
    const token = this.#tokens[at];
    if (token === undefined || !token.capital || this.#shouted) return 1;
    const town = this.#townLength(at);
    if (town > 1 && !looksLikePerson(this.#tokens.slice(at, at + town))) {
      this.#add(at, town, this.#textOf(at, town), 'place', { preposition: prepositionBefore(this.#tokens, at) });
      return town;
    }
    if (this.#beginsNoName(token, at)) return 1;
    const length = this.#nameLength(at);
    // "Deadly Attack on Village"
    if (length === 1 && PLACE_NOUNS.has(token.lower)) return 1;
    this.#addUnknown(at, length);
    return length;
  }

  /** "French-Sudanese", "Monday", "5th", "President", and the word with a capital that opens a sentence. */
  #beginsNoName(token: Token, at: number): boolean {
    const { lower, plain } = token;
    if (isOfTwoPeoples(token, (word) => this.#context.registry.find(word)?.is === 'demonym')) return true;
    if (/^\p{N}/u.test(plain) || SMALL_WORDS.has(lower)) return true;
    if (ORDINARY_WORDS.has(lower) && !opensSyllables(this.#tokens, at) && !this.#isWordAsGivenName(at)) return true;
    if (HONORIFICS.has(lower) || FUNCTIONS.has(lower) || isWithinOffice(this.#tokens, at)) return true;
    return this.#startsSentence(at) && this.#isPlainOpener(at) && !looksLikePerson(this.#tokens.slice(at, at + 2));
  }

  /** A name that nobody lists: a person where something says so, else a medium, a place or unknown. */
  #addUnknown(at: number, length: number): void {
    const title = titleBefore(this.#tokens, at);
    const office = length > 1 ? officeBefore(this.#tokens, at) : undefined;
    const after = office ?? appositionAfter(this.#tokens, at + length);
    const isHome = isCampAt(this.#tokens, at + length) || isHomeOfPeople(this.#tokens, at);
    const name = this.#tokens.slice(at, at + length);
    const person = !isHome && this.#isPerson(name, at, title !== undefined, after);
    const text = this.#textOf(at, length);
    const town = isDoneToTown(this.#tokens, at) && this.#context.isTown(text) ? 'place' : undefined;
    const clue = person ? 'person' : (mediaClue(this.#tokens, at) ?? placeClue(this.#tokens, at, length) ?? town);
    this.#add(at, length, text, clue, {
      title: title === undefined || (title.honorific && after) ? after || title?.text : title.text,
      preposition: prepositionBefore(this.#tokens, at),
    });
  }

  /** "Christian Beck, a spokesman", "Grace Odhiambo said": a word that is a given name too, where what follows proves a person. */
  #isWordAsGivenName(at: number): boolean {
    const [first, second] = [this.#tokens[at], this.#tokens[at + 1]];
    if (first === undefined || second === undefined || !isGivenName(first.lower) || first.possessive) return false;
    if (second.gap !== ' ' || !second.capital || second.upper || this.#endsName(second, at + 1)) return false;
    const next = at + this.#nameLength(at);
    return speaksAfter(this.#tokens, next) || appositionAfter(this.#tokens, next) !== undefined;
  }

  #isPerson(name: readonly Token[], at: number, titled: boolean, after: string | undefined): boolean {
    const [first] = name;
    if (first === undefined || name.some((token) => token.upper && token.plain.length > 2)) return false;
    // "the Premier League", "the General Staff": what a function opens is no person where it ends like an organisation
    const last = lowerAt(name, name.length - 1);
    if (titled) return last !== 'staff' && !ORGANISATION_HEADS.has(last);
    // "a doctor in Axum, who asked not to be named"
    if (after === '' && name.length === 1 && prepositionBefore(this.#tokens, at) !== undefined) return false;
    const town = this.#context.isTown(name.map((token) => token.text).join(' '));
    // A town can have an apposition too, but no age and no "who".
    if (after !== undefined) return !town || looksLikePerson(name) || (after === '' && isGivenName(first.lower));
    if (isCalledSo(this.#tokens, at)) return true;
    if (name.length < 2 || town) return false;
    const next = at + name.length;
    return (
      looksLikePerson(name) ||
      speaksAfter(this.#tokens, next) ||
      isPresentedSpeaker(this.#tokens, next) ||
      (isSaidBy(this.#tokens, at) && !ORGANISATION_HEADS.has(last)) ||
      worksFor(this.#tokens, next, this.#context.registry)
    );
  }

  /** How many words from here on make one name: capitals, initials and small particles between them. */
  #nameLength(at: number): number {
    let length = 1;
    while (length < MAX_NAME_WORDS) {
      const next = this.#tokens[at + length];
      const before = this.#tokens[at + length - 1];
      if (next === undefined || before === undefined || before.possessive) break;
      const nickname = nicknameLength(this.#tokens, at + length);
      if (nickname > 0) {
        length += nickname + 1;
        continue;
      }
      const joined = next.gap === ' ' || (next.gap === '. ' && before.plain.length === 1);
      if (!joined) break;
      if (!next.capital) {
        const follows = particleRun(this.#tokens, at + length);
        if (follows === 0) break;
        length += follows;
        continue;
      }
      if (this.#endsName(next, at + length)) break;
      length++;
    }
    return length;
  }

  /** How many words from here on are together one town or region of the gazetteer ("South Carolina"). */
  #townLength(at: number): number {
    if (/^(?:the|an?)$/u.test(lowerAt(this.#tokens, at))) return 0;
    let run = 1;
    while (run < 4 && this.#tokens[at + run]?.capital === true && this.#tokens[at + run]?.gap === ' ') run++;
    for (let length = run; length > 1; length--) if (this.#context.isTown(this.#textOf(at, length))) return length;
    return 0;
  }

  #endsName(token: Token, at: number): boolean {
    if (token.upper && token.plain.length > 2) return true;
    if (FUNCTIONS.has(token.lower) || /^\p{N}/u.test(token.plain)) return true;
    if (ORDINARY_WORDS.has(token.lower) && token.plain.length > 1) return true;
    const known = this.#context.registry.match(this.#tokens, at)?.known;
    // "Abdul Fatah Younis": a name of three parts, and not the party
    if (known?.is === 'actor' && isMiddleName(this.#tokens, at)) return false;
    // "Zelene Pole", "Michael Dane": nouns for people are parts of names far more often than adjectives are.
    if (known?.is === 'demonym') return known.people || token.text === known.state.demonyms[0];
    return known?.is === 'state' || known?.is === 'actor';
  }

  #startsSentence(at: number): boolean {
    const token = this.#tokens[at];
    return at === 0 || /[.:!?…•“"‘([\n]\s{0,8}['‘“"]?$/u.test(token?.gap ?? '');
  }

  /** True when a capital at the start of a sentence is most likely only that. */
  #isPlainOpener(at: number): boolean {
    const token = this.#tokens[at];
    return token !== undefined && this.#isSmallWord(token);
  }

  #isSmallWord(token: Token): boolean {
    return ORDINARY_WORDS.has(token.lower) || SMALL_WORDS.has(token.lower) || this.#context.smallWords.has(token.lower);
  }

  #textOf(at: number, length: number): string {
    const first = this.#tokens[at];
    const last = this.#tokens[at + length - 1];
    if (first === undefined || last === undefined) return '';
    if (first === last) return first.text;
    const from = this.#sentence.span.start;
    return this.#sentence.text
      .slice(first.start - from, last.end - from)
      .replace(NICKNAME, ' ')
      .replace(/\s+/gu, ' ');
  }

  #add(
    at: number,
    length: number,
    name: string,
    clue: Clue | undefined,
    more: { title?: string | undefined; preposition?: string | undefined } = {},
  ): void {
    const first = this.#tokens[at];
    const last = this.#tokens[at + length - 1];
    if (first === undefined || last === undefined) return;
    const from = this.#sentence.span.start;
    const inLabel = last.end <= this.#labelEnd;
    this.#mentions.push({
      sentence: this.#sentence.index,
      span: { start: first.start, end: last.end },
      text: this.#sentence.text.slice(first.start - from, last.end - from),
      name,
      clue: clue ?? (inLabel ? 'place' : undefined),
      title: more.title === '' ? undefined : more.title,
      preposition: inLabel ? 'in' : more.preposition,
    });
  }
}
