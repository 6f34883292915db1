import { PLACE_NOUNS } from '../../lexicon/place-words.ts';
import type { KnownName } from '../../lexicon/registry.ts';
import type { NameMention, Sentence } from '../../stage.ts';
import { datelineLength } from '../../text/dateline.ts';
import { labelLength } from '../../text/place-label.ts';
import { lowerAt } from '../../text/word-at.ts';
import { readForceOfPeople } from './forces-of-peoples.ts';
import { clueOf, mayOpenOrganisation, wordsOfOutlet } from './known-clue.ts';
import { NameWords, type ScanContext } from './name-words.ts';
import { organisationAt } from './organisation-phrases.ts';
import { isInChargeOf, isNamedLikeState, looksLikePerson, titleBefore } from './person-evidence.ts';
import { actsBehindPlace, prepositionBefore, readPlacePhrase, readSiteOfPeople } from './place-evidence.ts';
import { isSeat, ownerOf, readBareMinistry, readSharedBody, readStateBody } from './state-bodies.ts';
import { readRoute } from './routes.ts';
import type { Token } from './tokens.ts';
import { beginsNoName, evidenceOf } from './unlisted-name.ts';

/** Finds the names in one sentence, from left to right, none overlapping another. */
export function scanSentence(
  sentence: Sentence,
  tokens: readonly Token[],
  context: ScanContext,
): readonly NameMention[] {
  return new SentenceScan(sentence, tokens, context).run();
}

/** What is found of a name. */
type FoundName = Pick<NameMention, 'name' | 'clue' | 'title' | 'preposition'>;

/** "A. Situation": where others are so too, a heading that a letter numbers. */
export const isLetteredHeading = ({ kind, text }: Sentence): boolean =>
  kind === 'headline' && /^[A-Z]\. \p{Lu}/u.test(text);

class SentenceScan {
  readonly #words: NameWords;
  readonly #mentions: NameMention[] = [];
  /** Where a label that only says where it happened ends in the text. */
  readonly #labelEnd: number;

  constructor(sentence: Sentence, tokens: readonly Token[], context: ScanContext) {
    this.#words = new NameWords(sentence, tokens, context);
    this.#labelEnd = sentence.span.start + labelLength(sentence.text, context.isList ? context.isTown : undefined);
  }

  run(): readonly NameMention[] {
    let at = Math.max(this.#dateline(), this.#letterOfSection());
    while (at < this.#tokens.length) at += Math.max(1, this.#step(at));
    return this.#mentions;
  }

  /** How many words the dateline takes: where a story was written stands for nobody and is no place that it tells of. */
  #dateline(): number {
    const { text, span } = this.#words.sentence;
    const length = datelineLength(text);
    return length === 0 ? 0 : this.#tokens.filter((token) => token.start < span.start + length).length;
  }

  /** "C. Power and water" as a heading: how many words the letter takes that numbers it, and is nobody's initial. */
  #letterOfSection(): number {
    const { sentence, context } = this.#words;
    return context.hasLetteredHeadings && isLetteredHeading(sentence) ? 1 : 0;
  }

  /** Tries to read a name at one word; returns how many words it took. */
  #step(at: number): number {
    const token = this.#tokens[at];
    // "US$4 million", "US$ 4 million": the money of a state is not that state
    if (token === undefined || this.#tokens[at + 1]?.gap.startsWith('$') === true) return 1;
    if (!token.capital && !this.#words.context.registry.opensLongName(token.key)) return this.#bareBody(at);
    const match = this.#words.knownAt(at);
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

  #forceOfPeople(at: number): number {
    const force = this.#tokens[at]?.capital === true ? readForceOfPeople(this.#tokens, at) : undefined;
    if (force !== undefined) this.#add(at, force.length, { name: force.name, clue: 'armed-force' });
    return force?.length ?? 0;
  }

  #ownedBody(at: number, match: KnownName | undefined): number {
    const owner = match === undefined ? undefined : ownerOf(match.known, this.#words.textOf(at, match.length));
    if (match === undefined || owner === undefined) return 0;
    const last = this.#tokens[at + match.length - 1];
    const next = at + match.length;
    const adjective = match.known.is === 'demonym' && !match.known.people;
    const possessive = last?.possessive === true;
    if (!adjective && !possessive && match.known.is !== 'state') return 0;
    const seat = 'state' in match.known ? match.known.state.capitals[0] : undefined;
    if ((adjective || possessive) && seat !== undefined && isSeat(this.#tokens, next)) {
      this.#addPlace(at, match.length + 1, seat);
      return match.length + 1;
    }
    const peopleAt = (index: number): number => {
      const other = this.#words.context.registry.match(this.#tokens, index);
      return other?.known.is === 'demonym' ? other.length : 0;
    };
    const body =
      readStateBody(this.#tokens, next, owner, adjective || possessive) ??
      (adjective ? readSharedBody(this.#tokens, next, owner, peopleAt) : undefined);
    if (body === undefined) return 0;
    this.#add(at, match.length + body.length, { name: body.name, clue: body.kind });
    return match.length + body.length;
  }

  #bareBody(at: number): number {
    const ministry = this.#ministry(at);
    if (ministry > 0) return ministry;
    if (lowerAt(this.#tokens, at) !== 'national' || lowerAt(this.#tokens, at + 1) !== 'police') return 1;
    this.#add(at, 2, { name: 'national police', clue: 'organisation' });
    return 2;
  }

  /** A ministry without its state: "the defence ministry", "the Defense Ministry". */
  #ministry(at: number): number {
    const bare = readBareMinistry(this.#tokens, at);
    if (bare === undefined) return 0;
    this.#add(at, bare.length, { name: `Ministry of ${bare.portfolio}`, clue: 'organisation' });
    return bare.length;
  }

  #organisation(at: number, match: KnownName | undefined): number {
    const token = this.#tokens[at];
    if (token === undefined || !token.capital || this.#words.isShouted) return 0;
    if (!mayOpenOrganisation(match) || this.#saysWhose(at, match)) return 0;
    const found = organisationAt(this.#tokens, at, (index) => this.#words.opensPlainly(index), wordsOfOutlet(match));
    if (found === undefined || found.length <= (match?.length ?? 0)) return 0;
    this.#add(at, found.length, { name: found.name, clue: found.kind });
    return found.length;
  }

  /** "Chinese" in "Chinese People's Liberation Army": it only says whose that is. */
  #saysWhose(at: number, match: KnownName | undefined): boolean {
    if (match?.known.is !== 'demonym') return false;
    const owned = this.#words.knownAt(at + match.length)?.known;
    return owned?.is === 'actor' && owned.actor.country === match.known.state.code;
  }

  #place(at: number, match: KnownName | undefined): number {
    if (match?.known.is === 'person' || match?.known.is === 'actor') return 0;
    if (match === undefined && this.#words.opensPlainly(at)) return 0;
    const { isTown } = this.#words.context;
    const phrase =
      match?.known.is === 'demonym'
        ? readSiteOfPeople(this.#tokens, at, isTown)
        : (readRoute(this.#tokens, at) ?? readPlacePhrase(this.#tokens, at, match?.length, isTown));
    if (phrase === undefined) return 0;
    this.#addPlace(at, phrase.length, phrase.name);
    return phrase.length;
  }

  #known(at: number, match: KnownName | undefined): number {
    if (match === undefined) return 0;
    const { known, length } = match;
    const title = known.is === 'person' || known.is === 'capital' ? titleBefore(this.#tokens, at)?.text : undefined;
    const longer = known.is === 'person' || title ? this.#words.nameLength(at) : 0;
    // "Colonel Sofia Reed"
    if (known.is === 'capital' && longer > length) return 0;
    // "Donald Trump Jr", "Boris Johnson-Smith", "Graham Greene": a longer name is another person.
    if (known.is === 'person' && longer > length && length < 2) return 0;
    if (
      known.is === 'state' &&
      length === 1 &&
      isNamedLikeState(this.#tokens, at, known.state) &&
      this.#words.knownAt(at + 1) === undefined
    )
      return 0;
    if (known.is === 'actor' && known.actor.kind === 'media' && isInChargeOf(this.#tokens, at, length)) return length;
    const acts = actsBehindPlace(this.#tokens, at, length);
    const preposition = acts ? undefined : prepositionBefore(this.#tokens, at);
    this.#add(at, length, { name: this.#words.textOf(at, length), clue: clueOf(known), title, preposition });
    return length;
  }

  #unknown(at: number): number {
    const token = this.#tokens[at];
    if (token === undefined || !token.capital || this.#words.isShouted) return 1;
    const town = this.#words.townLength(at);
    if (town > 1 && !looksLikePerson(this.#tokens.slice(at, at + town))) {
      this.#addPlace(at, town, this.#words.textOf(at, town));
      return town;
    }
    if (beginsNoName(this.#words, token, at)) return 1;
    const length = this.#words.nameLength(at);
    // "Deadly Attack on Village"
    if (length === 1 && PLACE_NOUNS.has(token.lower)) return 1;
    const { clue, title } = evidenceOf(this.#words, at, length);
    const preposition = prepositionBefore(this.#tokens, at);
    this.#add(at, length, { name: this.#words.textOf(at, length), clue, title, preposition });
    return length;
  }

  get #tokens(): readonly Token[] {
    return this.#words.tokens;
  }

  #addPlace(at: number, length: number, name: string): void {
    this.#add(at, length, { name, clue: 'place', preposition: prepositionBefore(this.#tokens, at) });
  }

  #add(at: number, length: number, { name, clue, title, preposition }: FoundName): void {
    const first = this.#tokens[at];
    const last = this.#tokens[at + length - 1];
    if (first === undefined || last === undefined) return;
    const { index, text, span } = this.#words.sentence;
    const isInLabel = last.end <= this.#labelEnd;
    this.#mentions.push({
      sentence: index,
      span: { start: first.start, end: last.end },
      text: text.slice(first.start - span.start, last.end - span.start),
      name,
      clue: clue ?? (isInLabel ? 'place' : undefined),
      title: title === '' ? undefined : title,
      preposition: isInLabel ? 'in' : preposition,
    });
  }
}
