import { SPEAKER_PRONOUNS } from '../../lexicon/function-words.ts';
import type { Span } from '../../../dataset/records/records.ts';
import type { AttributionMention, SegmentedDocument, Sentence } from '../../stage.ts';
import { datelineLength } from '../../text/dateline.ts';
import { mayBeVerb } from '../../text/grammar/verbs.ts';
import { wordsOfSentence, type Word } from '../../text/words.ts';
import { findQuotes, type Quotes } from './quotes.ts';
import type { OwnAttribution } from './own-attribution.ts';
import { attributeSentence } from './sentence-attribution.ts';

/** What is known of the speaker while a post is read from top to bottom. */
interface PostState {
  readonly post: number;
  /** The last sentence of the post that names a speaker. */
  lastSpoken?: number;
  /** The sentence that introduced the quotation that is now running ("Y wrote:"). */
  introducedBy?: number;
  /** The block right after an introduction belongs to it although nothing marks it as a quotation. */
  introducedBlock?: number;
}

/**
 * Who says each sentence: within the sentence ("Reed said …", "…, according to Reed"), and carried over quotations that
 * run on, blocks after an introduction, and pronouns ("he added").
 * @param words the words of each sentence, in the document's order of sentences
 */
export function extractAttributions(
  document: SegmentedDocument,
  words: readonly (readonly Word[])[],
): AttributionMention[] {
  const scanned = scanQuotes(document);
  const own = document.sentences.map((sentence, i) =>
    attributeSentence({
      sentence,
      words: behindDateline(sentence, words[i] ?? []),
      quotes: scanned[i] ?? NO_QUOTES,
      text: document.text,
    }),
  );
  const mentions: AttributionMention[] = [];
  let state: PostState = { post: -1 };
  for (const sentence of document.sentences) {
    if (sentence.post !== state.post) state = { post: sentence.post };
    const quotes = scanned[sentence.index] ?? NO_QUOTES;
    const announcedBy = announcerOf(sentence, quotes, state);
    if (announcedBy !== undefined) own[sentence.index] = withoutOneself(sentence, own[sentence.index] ?? []);
    const found = attribute(sentence, own, quotes, { ...state, announcedBy }, document.sentences);
    mentions.push(...found);
    advance(state, sentence, own[sentence.index]?.[0], found.length > 0);
  }
  return mentions;
}

const NO_QUOTES: Quotes = { spans: [], open: false, opened: false };

/** The quotations of every sentence; an open one runs on within its paragraph, or into one that repeats the mark. */
function scanQuotes(document: SegmentedDocument): Quotes[] {
  const all: Quotes[] = [];
  let open = false;
  let before: Sentence | undefined;
  for (const sentence of document.sentences) {
    const sameBlock = before !== undefined && before.post === sentence.post && before.block === sentence.block;
    const repeats = before !== undefined && before.post === sentence.post && /^[“"]/u.test(sentence.text);
    const quotes = findQuotes(sentence.text, sentence.span.start, open && (sameBlock || repeats));
    all.push(quotes);
    open = quotes.open;
    before = sentence;
  }
  return all;
}

/** Who spoke before a sentence, as far as it may still be they. */
interface SpokenBefore {
  readonly lastSpoken?: number;
  readonly announcedBy: number | undefined;
}

function attribute(
  sentence: Sentence,
  own: readonly (readonly OwnAttribution[])[],
  quotes: Quotes,
  { lastSpoken, announcedBy }: SpokenBefore,
  sentences: readonly Sentence[],
): AttributionMention[] {
  const found = own[sentence.index] ?? [];
  if (found.length > 0) return ownMentions(sentence, found, lastSpoken, own, sentences);
  // a heading in quotation marks quotes what comes below it, whoever spoke above
  const wholly = sentence.kind !== 'headline' && isWhollyQuoted(sentence, quotes);
  if (announcedBy === undefined && !wholly) return [];
  const from = announcedBy ?? speakerAhead(sentence, own, sentences) ?? lastSpoken;
  if (from === undefined) return [];
  return [{ sentence: sentence.index, act: 'say', content: sentence.span, quoted: true, carriedFrom: from }];
}

/** The attributions of a sentence's own words; the first may mean who spoke before it, each other who spoke in the one before. */
function ownMentions(
  sentence: Sentence,
  found: readonly OwnAttribution[],
  lastSpoken: number | undefined,
  own: readonly (readonly OwnAttribution[])[],
  sentences: readonly Sentence[],
): AttributionMention[] {
  return found.map((one, i) => {
    const from = i > 0 ? sentence.index : lastSpoken;
    const last = from === undefined ? undefined : (i > 0 ? found[i - 1] : own[from]?.[0])?.speaker;
    const spokeIn = from === undefined ? undefined : sentences[from];
    return ownMention(sentence, one, from, last && spokeIn ? textOf(spokeIn, last) : '');
  });
}

/** The sentence that announced as somebody's the words in which this one stands; undefined where none did. */
const announcerOf = (sentence: Sentence, quotes: Quotes, state: PostState): number | undefined =>
  state.introducedBy !== undefined && continuesIntroduction(sentence, quotes, state) ? state.introducedBy : undefined;

/** "I look forward to …" within words that were announced as somebody's: said by that one, who needs no word of saying. */
const withoutOneself = (sentence: Sentence, own: readonly OwnAttribution[]): readonly OwnAttribution[] =>
  own.filter(({ speaker }) => speaker === undefined || !ONESELF.test(textOf(sentence, speaker)));

const ONESELF = /^(?:i|we)$/iu;

const textOf = ({ text, span }: Sentence, part: Span): string =>
  text.slice(part.start - span.start, part.end - span.start);

/** @param lastSpeaker the words for who spoke before, in sentence `lastSpoken` */
function ownMention(
  sentence: Sentence,
  own: OwnAttribution,
  lastSpoken: number | undefined,
  lastSpeaker: string,
): AttributionMention {
  const { introduces: _, ...rest } = own;
  const refersBack = own.speaker !== undefined && refersTo(lastSpeaker, textOf(sentence, own.speaker));
  const carry = refersBack && lastSpoken !== undefined ? { carriedFrom: lastSpoken } : {};
  return { sentence: sentence.index, ...rest, ...carry };
}

/** Many people, or a body: who spoke before is meant only where the same word was used of them. */
const COLLECTIVE =
  /^(?:\p{L}+s|people|police|army|military|militia|navy|government|ministry|office|agency|hospital|group|charity|junta|opposition|staff|command|union|party|network|press|media|court|side|service|movement|committee|note|wing|arm|branch|directorate|unit|bureau|watchdog|monitor|panel|institute|embassy|source|alliance|coalition|bloc|league|report|study|survey|newspaper|daily|\p{L}+(?:tion|ment|ity|cil|sion))$/u;

/** "a hospital source", "one resident", "three officers": somebody new. */
const INDEFINITE = /^(?:an?|one|another|some|several|many|few|dozens|hundreds|other|two|three|four|five|six|\d+) /iu;
/** "officials there", "police in the town", "a nurse at the camp": who is meant stands before it. */
const WHERE_THEY_ARE = / (?:there|here|in|at|on|of|from|near|with|for|around|outside|inside)(?= |$)/u;

/** "In his view". */
const POSSESSIVES: ReadonlySet<string> = new Set(['his', 'her', 'their']);

/** Whether a pronoun, or an office without a name ("the minister"), stands for who spoke before. */
function refersTo(lastSpeaker: string, words: string): boolean {
  // "the twins, surgeons who run it": what stands behind a comma presents them
  const [named = ''] = words.split(',', 1);
  const head = named.split(WHERE_THEY_ARE, 1).join().toLowerCase().split(' ').at(-1) ?? '';
  if (SPEAKER_PRONOUNS.has(head) || POSSESSIVES.has(head)) return true;
  if (INDEFINITE.test(words) || /\p{Lu}/u.test(words.replace(/^The\b/u, ''))) return false;
  return !COLLECTIVE.test(head) || lastSpeaker.toLowerCase().includes(head);
}

const FIRST_PERSON = /\b(?:we|our|us|i|my)\b/iu;

/**
 * Whether a sentence still belongs to the quotation that was announced: it is marked as one, stands in the block after the
 * announcement, lists what that block began, or goes on in the first person.
 */
function continuesIntroduction(sentence: Sentence, quotes: Quotes, state: PostState): boolean {
  if (sentence.kind === 'quotation' || sentence.block === state.introducedBlock) return true;
  return sentence.kind === 'paragraph' && quotes.spans.length === 0 && FIRST_PERSON.test(sentence.text);
}

function isWhollyQuoted(sentence: Sentence, quotes: Quotes): boolean {
  let covered = 0;
  for (const span of quotes.spans) covered += span.end - span.start;
  return sentence.kind === 'quotation' || covered * 10 > (sentence.span.end - sentence.span.start) * 8;
}

/** "“A. B,” he said": the first sentence has its speaker in a later one of the same paragraph. */
function speakerAhead(
  sentence: Sentence,
  own: readonly (readonly OwnAttribution[])[],
  sentences: readonly Sentence[],
): number | undefined {
  for (let i = sentence.index + 1; i < sentences.length && i <= sentence.index + 6; i++) {
    const next = sentences[i];
    if (!next || next.post !== sentence.post || next.block !== sentence.block) return undefined;
    const ahead = own[i]?.[0];
    if (ahead) return ahead.content.start <= next.span.start + 1 ? i : undefined;
  }
  return undefined;
}

const NAMES_WORDS =
  /\b(?:statements?|words|remarks|text|quotes?|message|post|tweet|letter|comments?|speech|interview|reaction|response|answer|said|says)\b/iu;

/** "Attacks in the north:": a heading without a verb, which announces nobody's words. */
const headsSection = (sentence: Sentence): boolean =>
  !NAMES_WORDS.test(sentence.text) && !wordsOfSentence(sentence).some(mayBeVerb);

function advance(state: PostState, sentence: Sentence, own: OwnAttribution | undefined, attributed: boolean): void {
  if (own?.speaker) state.lastSpoken = sentence.index;
  const announces = sentence.text.trimEnd().endsWith(':') && !headsSection(sentence);
  if (own?.introduces || (announces && !own && !attributed && state.lastSpoken !== undefined)) {
    state.introducedBy = own ? sentence.index : (state.lastSpoken ?? sentence.index);
    state.introducedBlock = sentence.block + 1;
  } else if (own || !attributed) {
    delete state.introducedBy;
    delete state.introducedBlock;
  } else if (state.introducedBy !== undefined && /[:;]\s*$/u.test(sentence.text.slice(-2))) {
    // a list within the quotation: "We have agreed on: – an exchange; – a truce."
    state.introducedBlock = sentence.block + 1;
  }
}

/** A dateline is said by nobody. */
function behindDateline({ span, text }: Sentence, words: readonly Word[]): readonly Word[] {
  const length = datelineLength(text);
  return length === 0 ? words : words.filter((word) => word.start >= span.start + length);
}
