import type { Span } from '../../../dataset/records/records.ts';
import { REPORTING_ADJUNCTS, SPEAKER_PRONOUNS } from '../../lexicon/function-words.ts';
import { FUNCTIONS } from '../../lexicon/titles.ts';
import { wordSet } from '../../lexicon/word-list.ts';
import type { SpeechAct } from '../../stage.ts';
import { runsOfSentence, type Word } from '../../text/words.ts';
import { breaksBefore, chunkStart, gapBefore, phraseEnd, RELATIVE, subjectBefore } from './chunks.ts';
import {
  asksForSilence,
  isOnlyAdded,
  isParticiple,
  isThought,
  isThreatOfThing,
  isVerbOfWho,
  nextChunk,
  staysAside,
  tellsWho,
} from './asides.ts';
import { findCues, type Cue } from './cues.ts';
import { headlineColon, headlineDash } from './headline-attribution.ts';
import { readNumber } from '../quantities/numbers.ts';
import { inOnesView } from './in-ones-view.ts';
import { introducedQuote } from './introduced-quote.ts';
import { namesOutlet } from './outlets.ts';
import { inside, isQuoted, quotesOnlySome, spanOf, type OwnAttribution } from './own-attribution.ts';
import { quotedByOutlet } from './quoted-by-outlet.ts';
import { saidBy } from './said-by.ts';
import { isOnlyPresented } from './said-at-the-end.ts';
import type { Scanned } from './scanned.ts';
import { mayBeVerb } from '../../text/grammar/verbs.ts';
import { saysUntrue } from '../../text/unreal.ts';
import { CLAUSE_STARTS, contentOf, isFinal } from './what-is-said.ts';
import { lemmaAt, lowerAt, textAt } from '../../text/word-at.ts';

type Pattern = (scanned: Scanned, cues: readonly Cue[]) => OwnAttribution | readonly OwnAttribution[] | undefined;

/** The patterns, the most certain first; one that fits nothing returns nothing. */
const PATTERNS: readonly Pattern[] = [
  headlineColon,
  accordingTo,
  quotedByOutlet,
  invertedCue,
  inOnesView,
  subjectAndCue,
  saidBy,
  quotesFrom,
  headlineDash,
  introducedQuote,
];

/** Who says this sentence, as far as the sentence itself tells; a second entry where a second clause has a speaker of its own. */
export function attributeSentence(scanned: Scanned): readonly OwnAttribution[] {
  // a quotation block has no speaker of its own: its words of saying are the speaker's
  if (scanned.sentence.kind === 'quotation') return [];
  const cues = findCues(scanned.words, scanned.quotes.spans, scanned.text);
  let passedOn: readonly OwnAttribution[] = [];
  for (const pattern of PATTERNS) {
    const found = pattern(scanned, cues);
    if (!found) continue;
    const all = ('act' in found ? [found] : found).map((one) => asDenial(scanned, one));
    if (pattern !== accordingTo || !all.every(({ speaker }) => isOutlet(scanned, speaker)))
      return withoutOutlet(all, passedOn[0]);
    passedOn = all;
  }
  return passedOn;
}

/** "It was not Chad that shelled the camp, the ministry said", "the reports were false, it added": denied, whatever the verb. */
function asDenial({ sentence, text }: Scanned, said: OwnAttribution): OwnAttribution {
  if (!SAYING.has(said.act) || said.act === 'warn') return said;
  const content = text.slice(said.content.start, said.content.end);
  return saysUntrue(content, runsOfSentence(sentence)) ? { ...said, act: 'deny' } : said;
}

const inBrackets = ({ sentence, text }: Scanned, at: number): boolean => {
  const before = text.slice(sentence.span.start, at);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
};

const isOutlet = ({ text }: Scanned, speaker: Span | undefined): boolean =>
  speaker !== undefined && namesOutlet(text.slice(speaker.start, speaker.end));

/** "Reed said that the war was lost, according to Reuters": said by Reed, and without the outlet that passes it on. */
function withoutOutlet(
  said: readonly OwnAttribution[],
  passedOn: OwnAttribution | undefined,
): readonly OwnAttribution[] {
  if (passedOn === undefined) return said;
  const { end } = passedOn.content;
  return said.map((one) =>
    one.content.start < end && end < one.content.end ? { ...one, content: { start: one.content.start, end } } : one,
  );
}

/**
 * "…, according to Reed", "According to Reed, …", "in the words of Reed"; each of two where sources are set beside each other: "killed
 * ten people, according to Reed, and two according to Khan".
 */
function accordingTo(scanned: Scanned, cues: readonly Cue[]): readonly OwnAttribution[] | undefined {
  const { sentence, words, quotes } = scanned;
  const found: OwnAttribution[] = [];
  for (const [at, word] of words.entries()) {
    if (!isSourcePhrase(words, at) || inside(quotes, word.start)) continue;
    // "The army says 200 remain (thousands according to the rebels)": who says the sentence stands outside the bracket
    if (cues.length > 0 && inBrackets(scanned, word.start)) continue;
    const before = found.at(-1)?.speaker?.end;
    const one = sourceAt(scanned, at, before ?? sentence.span.start);
    if (one !== undefined) found.push(one);
  }
  const [first, ...others] = found;
  if (first === undefined) return undefined;
  const before = figureBefore(scanned, cues, first) ?? clauseBefore(scanned, cues, first);
  return before === undefined ? found : [...before, ...others];
}

/** "A sniper killed a man, the police said; two died in Bor, according to medics": what another says before the semicolon. */
function clauseBefore(
  scanned: Scanned,
  cues: readonly Cue[],
  last: OwnAttribution,
): readonly OwnAttribution[] | undefined {
  const { words, text } = scanned;
  const { start, end } = last.content;
  const second = words.findLastIndex(
    (word, i) => word.start > start && word.start < end && gapBefore(words, i, text).includes(';'),
  );
  const opening = words[second];
  if (opening === undefined || inside(scanned.quotes, opening.start)) return undefined;
  const said = subjectAndCue({ ...scanned, words: words.slice(0, second) }, cues)?.[0];
  return said === undefined ? undefined : [said, { ...last, content: { start: opening.start, end } }];
}

/** "12 people, the police said, or 20, according to witnesses": who gives the figure before that of the source that is named last. */
function figureBefore(
  scanned: Scanned,
  cues: readonly Cue[],
  last: OwnAttribution,
): readonly OwnAttribution[] | undefined {
  const { words, text } = scanned;
  const behind = words.findIndex(({ start }) => start >= (last.cue?.start ?? Infinity));
  const near = words.slice(0, Math.max(0, behind)).findLastIndex(({ lower }) => JOINS_FIGURES.has(lower));
  const joint = words[near];
  if (joint === undefined || behind - near > LONGEST_FIGURE || !gapBefore(words, near, text).includes(','))
    return undefined;
  const figure = words.slice(near + 1, behind);
  const [first] = figure;
  if (first === undefined || !figure.some((_, i) => readNumber(words, near + 1 + i))) return undefined;
  const said = subjectAndCue(scanned, cues)?.[0];
  if (said?.cue === undefined || said.cue.end > joint.start) return undefined;
  const before = { start: said.content.start, end: Math.min(said.content.end, words[near - 1]?.end ?? joint.start) };
  const end = words[behind - 1]?.end ?? first.end;
  return [
    { ...said, content: before },
    { ...last, content: { start: first.start, end } },
  ];
}

const JOINS_FIGURES = new Set(['or', 'and', 'but']);
/** No more words join one figure with another: "or at least 20 people". */
const LONGEST_FIGURE = 7;

/** "According to available information": words that name nobody. */
const NOBODY =
  /^(?:(?:the |all |our |currently |more |most )?(?:available|preliminary|initial|early|first|latest|updated|unconfirmed|incomplete|various|further|additional|operational) )+(?:information|data|reports?|indications|details|findings|figures|estimates)$/iu;

/** The source that is named by the phrase at word `at`; what it says begins at `from` at the earliest, unless it follows. */
function sourceAt(scanned: Scanned, at: number, from: number): OwnAttribution | undefined {
  const { sentence, words, text } = scanned;
  const first = at + (lowerAt(words, at) === 'according' ? 2 : 4);
  const end = nameBehindOffice(words, phraseEnd(words, first, text, 14), text);
  const speaker = spanOf(words, first, end);
  const cue = spanOf(words, at, first);
  if (!speaker || !cue || NOBODY.test(text.slice(speaker.start, speaker.end))) return undefined;
  const behind = nextChunk(words, end, text);
  const after = words[behind];
  if (closesClause(words, at, behind, text)) return undefined;
  const content =
    at < 2 && after ? { start: after.start, end: sentence.span.end } : { start: from, end: words[at - 1]?.end ?? from };
  if (lowerAt(words, at) === 'in' && quotesOnlySome(scanned, content)) return undefined;
  return { act: 'say', speaker, cue, content, quoted: isQuoted(scanned, content), introduces: false };
}

/**
 * "Reed, who won the vote according to the commission, fled": the phrase at word `at` closes a clause on a name, and what follows from
 * word `behind` on is not the source's.
 */
function closesClause(words: readonly Word[], at: number, behind: number, text: string): boolean {
  if (breaksBefore(words, at, text) || !gapBefore(words, behind, text).startsWith(',')) return false;
  const first = chunkStart(words, at, text, false);
  return RELATIVE.has(lowerAt(words, first)) && words.slice(behind, behind + 3).some(mayBeVerb);
}

/** "According to a security expert, Ann Reed, …": the name behind the comma belongs to the office before it. */
function nameBehindOffice(words: readonly Word[], end: number, text: string): number {
  if (!FUNCTIONS.has(lowerAt(words, end - 1)) || gapBefore(words, end, text) !== ', ') return end;
  let last = end;
  while (last - end < 4 && /^\p{Lu}/u.test(textAt(words, last)) && (last === end || !breaksBefore(words, last, text)))
    last++;
  return last - end > 1 ? last : end;
}

function isSourcePhrase(words: readonly Word[], at: number): boolean {
  const lower = lowerAt(words, at);
  if (lower === 'according') return lowerAt(words, at + 1) === 'to';
  return lower === 'in' && lowerAt(words, at + 2) === 'words' && lowerAt(words, at + 3) === 'of';
}

/** "“…,” said Reed", "…, explained the agency", "Truce 'unlikely' says envoy". */
function invertedCue(scanned: Scanned, cues: readonly Cue[]): OwnAttribution | undefined {
  const { sentence, words, text } = scanned;
  for (const cue of cues) {
    if (!mayBeInverted(words, cue, text)) continue;
    const next = cue.at + cue.length;
    const end = phraseEnd(words, next, text, 16);
    if (!speaksBehind(scanned, cue, end) || CLAUSE_STARTS.has(lowerAt(words, next))) continue;
    const speaker = spanOf(words, next, appositionEnd(words, end, text));
    const cueSpan = spanOf(words, cue.at, next);
    const content = { start: sentence.span.start, end: words[cue.at - 1]?.end ?? sentence.span.end };
    if (!speaker || !cueSpan) continue;
    return { act: cue.act, speaker, cue: cueSpan, content, quoted: isQuoted(scanned, content), introduces: false };
  }
  return undefined;
}

function mayBeInverted(words: readonly Word[], cue: Cue, text: string): boolean {
  const next = cue.at + cue.length;
  // "…, told Reuters": those who are told stand behind the cue
  if (!cue.reports || cue.figure || cue.at < 2 || lemmaAt(words, cue.at) === 'tell') return false;
  // "Reed, whose forces hold the town, said the front …"; what a quotation ends with is no such clause
  const behindQuotation = closesQuotation(gapBefore(words, cue.at, text));
  if (!behindQuotation && RELATIVE.has(lowerAt(words, chunkStart(words, cue.at - 1, text, false)))) return false;
  return next < words.length && !breaksBefore(words, next, text);
}

const closesQuotation = (gap: string): boolean => /["”’']/u.test(gap) && gap.trim() !== '’' && gap.trim() !== "'";

/** Whether the words between a cue and `end` are who says what stands before it: behind a quotation, or to the end of the sentence. */
function speaksBehind({ sentence, words, text }: Scanned, cue: Cue, end: number): boolean {
  const next = cue.at + cue.length;
  const isToEnd = end === words.length;
  if (sentence.kind === 'headline' && isToEnd && lowerAt(words, cue.at) === 'says') return true;
  const following = words[next];
  if (!following || !(startsPhrase(following) || isUntitledSomebody(words, next, end))) return false;
  const gap = gapBefore(words, cue.at, text);
  if (closesQuotation(gap) || /^(?:[,.?!]?['’])\s/u.test(gap)) return true;
  // "The defence minister, Ann Reed, said the army fired first": without a verb before it, the cue has its subject there
  if (!gap.includes(',') || !words.slice(0, cue.at).some(mayBeVerb)) return false;
  const isTitled = appositionEnd(words, end, text) === words.length && isPresented(words, next, end);
  return isToEnd || isTitled || isWhoFollows(words, next, end) || isOnlyPresented(words, next, end, text);
}

const startsPhrase = (word: Word): boolean =>
  (/^[\p{Lu}\d]/u.test(word.text) && !REPORTING_ADJUNCTS.has(word.lower)) ||
  ['the', 'a', 'an', 'one', 'another', 'his', 'her', 'their'].includes(word.lower);

/** "Said army spokesman Reed", "said local residents": somebody without an article, by an office before a name or by what people are. */
function isUntitledSomebody(words: readonly Word[], first: number, end: number): boolean {
  const name = words.findIndex((word, i) => i > first && i < end && /^\p{Lu}/u.test(word.text));
  if (name > 0) return FUNCTIONS.has(lowerAt(words, name - 1));
  const people = lowerAt(words, end - 1);
  return end - first <= MOST_WORDS_OF_PEOPLE && (PEOPLE.has(people) || FUNCTIONS.has(people.replace(/s$/u, '')));
}

const MOST_WORDS_OF_PEOPLE = 3;
const PEOPLE = wordSet('witnesses eyewitnesses police authorities locals sources investigators insurgents');

/** "Anna Reed, the head of the police": a name, and what it is. */
const isPresented = (words: readonly Word[], first: number, end: number): boolean =>
  end - first <= 4 && (/^(?:the|an?)$/u.test(lowerAt(words, end)) || FUNCTIONS.has(lowerAt(words, end)));

/** "said Anna Reed, who heads the police": behind a comma the sentence says who that is, to its end. */
const isWhoFollows = (words: readonly Word[], first: number, end: number): boolean =>
  end - first <= 4 &&
  lowerAt(words, end) === 'who' &&
  words.slice(first, end).some(({ text }) => /^\p{Lu}/u.test(text));

/** "said Anna Reed, 42, head of the police": the apposition names the office. */
function appositionEnd(words: readonly Word[], end: number, text: string): number {
  let at = end;
  for (let i = 0; i < 2 && at < words.length && gapBefore(words, at, text).startsWith(','); i++) {
    at = phraseEnd(words, at, text, 10);
  }
  return at;
}

interface Candidate {
  readonly cue: Cue;
  readonly subject: { readonly span: Span; readonly first: number };
}

/** "Reed said (that) …", "…, Reed said on Monday", "Reed accused …", "In a post, Reed wrote:". */
function subjectAndCue(scanned: Scanned, cues: readonly Cue[]): readonly OwnAttribution[] | undefined {
  const { words, text } = scanned;
  const candidates: Candidate[] = [];
  for (const cue of cues) {
    if (isParticiple(words, cue.at, text) || asksForSilence(words, cue.at) || tellsWho(words, cue, text)) continue;
    const subject = subjectBefore(words, cue.at, text);
    if (subject && isOnlyAdded(words, subject.first, cue, text)) continue;
    const named =
      subject &&
      !isImpersonal(words, subject.first, cue.at) &&
      !inside(scanned.quotes, subject.span.start) &&
      !isThreatOfThing(words, subject.first, cue.at) &&
      !staysAside(words, subject.first, cue);
    if (named) candidates.push({ cue, subject });
  }
  // "A doctor, who asked not to be named, put the number at ten": an aside on whoever then speaks
  const own = candidates.filter(
    ({ cue, subject }, i) =>
      !isYetToBeTold(scanned, cue, candidates.slice(i + 1)) &&
      (!isVerbOfWho(words, cue.at) ||
        !candidates.some((other) => other.cue.at > cue.at && other.subject.first === subject.first)),
  );
  const [first] = own;
  if (!first) return undefined;
  const sayings = own.filter(({ cue }) => SAYING.has(cue.act) && cue.reports);
  const closing = sayings.find(({ cue, subject }) => cue !== first.cue && isFinal(scanned, cue, subject.first));
  const saying = first.cue.act === 'expect' ? sayings[0] : isThought(words, first.cue) ? closing : undefined;
  const main = saying ?? first;
  const others = own.filter(
    (other, i) =>
      other.cue.at > main.cue.at &&
      // "but an official said Kenya had refused": the words before the first verb are no subject of the second
      !own.slice(0, i).some(({ subject }) => subject.first === other.subject.first) &&
      opensClause(scanned, other.subject.first, main.cue.figure === true),
  );
  return [main, ...others].flatMap((candidate) => attributionOf(scanned, candidate) ?? []);
}

/** "The two will tell each other on Monday what they want, the envoy said": told later, and not by who says so. */
const isYetToBeTold = (scanned: Scanned, { at }: Cue, others: readonly Candidate[]): boolean =>
  [scanned.words[at - 1], scanned.words[at - 2]].some((word) => word?.lower === 'will' || word?.lower === 'would') &&
  others.some(({ cue, subject }) => SAYING.has(cue.act) && cue.reports && isFinal(scanned, cue, subject.first));

const SAYING: ReadonlySet<SpeechAct> = new Set(['say', 'announce', 'claim', 'confirm', 'warn']);

/**
 * Whether a subject begins an independent clause: "…, but he added", "…; the army said", "…, although Reed denied", "…, and the
 * rebels said"; after a figure a comma is enough ("The army put the toll at ten, the rebels say it was two").
 */
function opensClause({ words, text }: Scanned, first: number, afterFigure: boolean): boolean {
  const before = lowerAt(words, first - 1);
  const gap = gapBefore(words, first, text);
  if (gap.includes(';') || (afterFigure && gap.includes(','))) return true;
  if (before === 'and') return gapBefore(words, first - 1, text).includes(',');
  return CONTRASTING.has(before);
}

const CONTRASTING = new Set(['but', 'while', 'whereas', 'although', 'though']);

function attributionOf(scanned: Scanned, { cue, subject }: Candidate): OwnAttribution | undefined {
  const { sentence, words } = scanned;
  const cueSpan = spanOf(words, cue.at, cue.at + cue.length);
  if (!cueSpan) return undefined;
  const final = cue.reports && SAYING.has(cue.act) && isFinal(scanned, cue, subject.first);
  const content = contentOf(scanned, cue, subject.first, final);
  const introduces = !final && sentence.text.trimEnd().endsWith(':') && !quotesAfter(scanned, cueSpan.end);
  return { act: cue.act, speaker: subject.span, cue: cueSpan, content, quoted: isQuoted(scanned, content), introduces };
}

/** "It is believed that", "it was reported", "there": nobody speaks. */
function isImpersonal(words: readonly Word[], first: number, cue: number): boolean {
  const head = lowerAt(words, first);
  // "as we reported earlier": the outlet speaks of itself
  if (words.slice(first, cue).some((word) => word.lower === 'we')) return true;
  if (head === 'there' || head === 'who' || head === 'which') return cue - first <= 1 || isAside(words, first + 1);
  if (/^(?:that|what|which|whom?)$/u.test(lowerAt(words, first - 1)) && isAside(words, first)) return true;
  // "The strikes hit what Kenya described as a camp"
  if (first > 1 && lowerAt(words, first - 1) === 'what') return true;
  return head === 'it' && words[cue - 1] !== undefined && /^(?:is|was|been|be)$/u.test(lowerAt(words, cue - 1));
}

/** "Banks that it says finance the rebels", "what they expect to be an assault": a clause within another, not the sentence's speaker. */
const isAside = (words: readonly Word[], at: number): boolean => SPEAKER_PRONOUNS.has(lowerAt(words, at));

const quotesAfter = ({ quotes }: Scanned, at: number): boolean => quotes.spans.some((span) => span.start >= at);

const QUOTED_TEXTS = wordSet('quotes comments remarks lines excerpts readout statement words');

/** "Here are some more quotes from Reed:" announces a quotation. */
function quotesFrom(scanned: Scanned): OwnAttribution | undefined {
  const { sentence, words, text } = scanned;
  if (lowerAt(words, 0) !== 'here') return undefined;
  const at = words.findIndex(
    (word, i) => (word.lower === 'from' || word.lower === 'by') && QUOTED_TEXTS.has(lowerAt(words, i - 1)),
  );
  if (at < 0) return undefined;
  const speaker = spanOf(words, at + 1, phraseEnd(words, at + 1, text, 10));
  const cue = spanOf(words, at - 1, at + 1);
  return speaker && cue && { act: 'say', speaker, cue, content: sentence.span, quoted: false, introduces: true };
}
