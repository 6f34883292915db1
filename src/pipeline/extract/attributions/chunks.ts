import type { Span } from '../../../dataset/records/records.ts';
import { isTitleAbbreviation } from '../../lexicon/abbreviations.ts';
import { FULL_MONTHS, MONTHS, WEEKDAYS } from '../../lexicon/calendar-words.ts';
import {
  BE_FORMS,
  BETWEEN_SUBJECT_AND_VERB,
  DO_FORMS,
  HAVE_FORMS,
  MODALS,
  PREPOSITIONS,
} from '../../lexicon/function-words.ts';
import { FUNCTIONS } from '../../lexicon/titles.ts';
import { wordSet } from '../../lexicon/word-list.ts';
import { isDottedAcronym } from '../../text/dotted-acronym.ts';
import type { Word } from '../../text/words.ts';
import { mayBeVerb } from '../../text/grammar/verbs.ts';
import { lowerAt, textAt } from '../../text/word-at.ts';

/** What stands between two words: punctuation that parts a sentence into chunks. */
const BREAK = /[,;:–—"“”‘]|[.?!…]|\s-+\s|['’]\s|\s'/u;

/** Whether punctuation parts word `at` from the word before it. */
export function breaksBefore(words: readonly Word[], at: number, text: string): boolean {
  const before = words[at - 1];
  const word = words[at];
  if (!before || !word) return true;
  const gap = word.start - before.end;
  // "the rebels’ delegation": the mark is the possessive's, and no quotation ends
  if (gap === 2 && before.possessive) return false;
  // "at 8 p.m. local time"
  if (gap === 2 && /^[ap]\.m$/u.test(before.lower) && /^\p{Ll}/u.test(word.text)) return false;
  // "the U.N. envoy said"
  if (isDottedAcronym(before.text) && text.slice(before.end, word.start) === '. ') return false;
  // "said Dr. Reed": the full stop is the abbreviation's
  if (gap === 2 && isTitleAbbreviation(before.text)) return false;
  // "31 October, 2025", "October 31, 2025": one date
  if (gap === 2 && /^(?:19|20)\d\d$/u.test(word.text) && ofDate(words, at - 1)) return false;
  return gap > 1 && BREAK.test(text.slice(before.end, word.start));
}

/** Whether word `at` is a month, or the day behind one. */
const ofDate = (words: readonly Word[], at: number): boolean =>
  words.slice(Math.max(0, at - 1), at + 1).some(({ text, lower }) => MONTHS.has(lower) && /^\p{Lu}/u.test(text));

/** Position after the last word of the chunk that begins at `at`, at most `reach` words on. */
export function chunkEnd(words: readonly Word[], at: number, text: string, reach: number): number {
  let end = at + 1;
  while (end < words.length && end - at <= reach && !breaksBefore(words, end, text)) end++;
  return end;
}

/** The text between word `at` and the word before it. */
export function gapBefore(words: readonly Word[], at: number, text: string): string {
  const before = words[at - 1];
  const word = words[at];
  return before && word ? text.slice(before.end, word.start) : '';
}

/** Words that end a subject when walking back from its verb: another clause lies before them. */
const CLAUSE_EDGES = wordSet('what why how whether that but and while because although though as if when after before');

function mayStandBeforeVerb(word: string): boolean {
  return (
    BETWEEN_SUBJECT_AND_VERB.has(word) ||
    HAVE_FORMS.has(word) ||
    BE_FORMS.has(word) ||
    MODALS.has(word) ||
    DO_FORMS.has(word) ||
    (word.endsWith('ly') && word.length > 4) ||
    word === 'last' ||
    word === 'week' ||
    word === 'month'
  );
}

/** Where a noun phrase stands: its span, and the position of its first word. */
interface Subject {
  readonly span: Span;
  readonly first: number;
}

/**
 * The noun phrase in front of the verb at `cue`, with its apposition: "Ivan Orlov, the governor of Tver," as well as
 * "a negotiator, Sam Reed," are one subject.
 * @returns undefined when no words stand there.
 */
export function subjectBefore(words: readonly Word[], cue: number, text: string): Subject | undefined {
  const nearest = subjectEnd(words, cue, text);
  if (nearest.last < 0) return undefined;
  // "Reed, who said …", "the agency, which spoke of …": the speaker stands before the pronoun
  const pronoun = beforeAdjunctOfWho(words, nearest.last, text);
  const relative = pronoun > 0 && /^(?:who|which)$/u.test(lowerAt(words, pronoun));
  // "by the army on Saturday, which also said"
  const last = relative ? beforeDay(words, pronoun - 1) : pronoun;
  if (last < 0) return undefined;
  if (CLAUSE_EDGES.has(lowerAt(words, last))) return undefined;
  // "At a briefing with Reed he said": a pronoun is a subject by itself
  const isPronoun = !relative && /^(?:he|she)$/u.test(lowerAt(words, last));
  if (isPronoun) return subjectOf(words, last, last);
  const first = Math.max(phraseStart(words, last, text, relative, nearest.comma), bracketStart(words, cue, text));
  return subjectOf(words, nearest.comma ? first : subjectOfClauseOnNoun(words, first, last), last);
}

/** "The bomb which doctors now say killed 45": behind "which" and "whom" the subject of the clause begins, where no verb stands yet. */
function subjectOfClauseOnNoun(words: readonly Word[], first: number, last: number): number {
  const pronoun = words.findLastIndex(({ lower }, at) => at >= first && at < last && OBJECT_PRONOUNS.has(lower));
  return pronoun < 0 || words.slice(pronoun + 1, last + 1).some(mayBeVerb) ? first : pronoun + 1;
}

const OBJECT_PRONOUNS = wordSet('which whom');

/** The last word of the subject, before adverbs, auxiliaries and a day; and whether a comma stands between it and its verb. */
function subjectEnd(
  words: readonly Word[],
  cue: number,
  text: string,
): { readonly last: number; readonly comma: boolean } {
  let last = cue - 1;
  let comma = breaksBefore(words, cue, text);
  while (last >= 0 && mayStandBeforeVerb(lowerAt(words, last))) {
    comma ||= breaksBefore(words, last, text);
    last--;
  }
  return { last: beforeDay(words, last), comma };
}

/**
 * Where the noun phrase begins that ends with word `last`, its apposition included.
 * @param relative whether "who" stands behind it
 * @param comma    whether a comma closes it
 */
function phraseStart(words: readonly Word[], last: number, text: string, relative: boolean, comma: boolean): number {
  if (relative) return unclosedStart(words, antecedentStart(words, last, text), text);
  const first = chunkStart(words, last, text, !comma);
  if (!comma) return unclosedStart(words, first, text);
  // a comma right before the verb closes an apposition: its head is the chunk before
  const opening = first > 0 ? gapBefore(words, first, text) : '';
  // "Ann Reed – the mother of Sam Reed – said"
  const dashed = DASH.test(opening) && DASH.test(gapBefore(words, last + 1, text));
  // "Reed and his deputy, Ann Khan, said"
  return listStart(words, dashed || opening.includes(',') ? headStart(words, first, last, text) : first, text);
}

/** Where the name begins that the apposition from word `first` to `last` presents. */
function headStart(words: readonly Word[], first: number, last: number, text: string): number {
  const described = RELATIVE.has(lowerAt(words, first));
  let start = first;
  // "Ann Reed, who lives in Kosti, where shells fell, said"
  do start = chunkStart(words, start - 1, text, true);
  while (start > 0 && RELATIVE.has(lowerAt(words, start)));
  const presents = described || AGE.test(textAt(words, start)) || isOfficeOf(words, start, last);
  return presents ? presentedStart(words, start, text) : start;
}

function subjectOf(words: readonly Word[], first: number, last: number): Subject | undefined {
  const [start, end] = [words[first]?.start, words[last]?.end];
  return start === undefined || end === undefined ? undefined : { span: { start, end }, first };
}

/** "Reed, who in the past has called …": position of "who", where only an adjunct of time or place stands between it and the verb. */
function beforeAdjunctOfWho(words: readonly Word[], last: number, text: string): number {
  const first = chunkStart(words, last, text, false);
  const opens = first > 0 && /^(?:who|which)$/u.test(lowerAt(words, first));
  const adjunct = words.slice(first + 1, last + 1);
  const isAdjunct = PREPOSITIONS.has(lowerAt(adjunct, 0)) && !adjunct.some(mayBeVerb);
  return opens && isAdjunct ? first : last;
}

const isSomebody = (noun: Word | undefined): boolean => FUNCTIONS.has(noun?.lower ?? '');

const DASH = /^\s(?:[–—]|--?)\s/u;

/** "Ann Reed, 34, a farmer, said". */
const AGE = /^[1-9]\d$/u;

/** "Ann Reed, the governor of Bor, a town in the south, said": an office, and what says more of where it is. */
const isOfficeOf = (words: readonly Word[], first: number, last: number): boolean =>
  /^(?:the|an?)$/u.test(lowerAt(words, first)) &&
  words
    .slice(first, Math.min(first + 4, last))
    .some((word, i) => isSomebody(word) && lowerAt(words, first + i + 1) === 'of');

/** "Ann Reed, the governor's aide, who was there, said": the name before what presents it, where chunk `first` is that. */
function presentedStart(words: readonly Word[], first: number, text: string): number {
  if (!gapBefore(words, first, text).includes(',')) return first;
  const start = chunkStart(words, first - 1, text, true);
  // "between Chad, Sudan and Mali, a spokesman said": the last of a list
  if (lowerAt(words, start - 1) === 'and') return first;
  const name = words.slice(start, first);
  return name.length <= 4 && name.every(isName) && !PREPOSITIONS.has(lowerAt(name, 0)) ? start : first;
}

/**
 * "“…,” Ann Reed, a deputy elected for Bor told the agency", "the bridge had fallen, Ann Reed, a resident said": the name at the head of
 * the clause, whose apposition no comma closes.
 */
function unclosedStart(words: readonly Word[], first: number, text: string): number {
  const start = /^(?:an?|the)$/u.test(lowerAt(words, first)) ? presentedStart(words, first, text) : first;
  const opens = start === 0 || /["”]/u.test(gapBefore(words, start, text)) || isSomebody(words[first + 1]);
  return start < first - 1 && opens ? start : listStart(words, first, text);
}

/** Words that open a clause on the noun before them. */
export const RELATIVE = wordSet('who whom whose which where');

/** A day or month by its full name; not "may". */
const isCalendarName = (word: string): boolean => WEEKDAYS.has(word) || (FULL_MONTHS.has(word) && word !== 'may');

/** "The strike killed six (the army confirmed)": where the bracket begins in which word `at` stands; 0 where it stands in none. */
function bracketStart(words: readonly Word[], at: number, text: string): number {
  for (let first = at; first > 0; first--) {
    const gap = gapBefore(words, first, text);
    if (gap.includes(')')) return 0;
    if (gap.includes('(')) return first === at ? 0 : first;
  }
  return 0;
}

/** "Investigators on Sunday said": the day is no part of the subject. */
function beforeDay(words: readonly Word[], last: number): number {
  const preposition = lowerAt(words, last - 1);
  return isCalendarName(lowerAt(words, last)) && (preposition === 'on' || preposition === 'in') ? last - 2 : last;
}

/**
 * Position of the first word of the chunk in which word `at` stands.
 * @param edges whether conjunctions part chunks too: not within a relative clause between commas
 */
export function chunkStart(words: readonly Word[], at: number, text: string, edges: boolean): number {
  let first = at;
  while (first > 0 && !breaksBefore(words, first, text)) {
    if (edges && CLAUSE_EDGES.has(lowerAt(words, first - 1))) break;
    first--;
  }
  return first;
}

/** "The envoy was flanked by Sam Reed, who said": where the name or noun begins to which the clause belongs. */
function antecedentStart(words: readonly Word[], last: number, text: string): number {
  const start = chunkStart(words, last, text, true);
  let first = last;
  while (first > start && !endsAntecedent(lowerAt(words, first - 1))) first--;
  return first;
}

const BEFORE_ANTECEDENT = wordSet('by with to from beside alongside against about on upon');
const endsAntecedent = (word: string): boolean =>
  BE_FORMS.has(word) || HAVE_FORMS.has(word) || BEFORE_ANTECEDENT.has(word);

/** "The leaders of Poland, Romania and Latvia": where a list of names that ends at word `first` begins. */
function listStart(words: readonly Word[], first: number, text: string): number {
  if (lowerAt(words, first - 1) !== 'and') return first;
  // "Reed and deputy foreign minister Ann Khan"
  const isNamed = words.slice(first, first + 4).some(isName);
  if (!isNamed || !isName(words[first - 2])) return unnamedPairStart(words, first, text);
  let start = chunkStart(words, first - 2, text, true);
  // "The U.K., France and Canada": the full stop is the name's
  while (start > 0 && /^\.?, $/u.test(gapBefore(words, start, text)) && isName(words[start - 1])) {
    const before = chunkStart(words, start - 1, text, true);
    if (PREPOSITIONS.has(lowerAt(words, before)) || !words.slice(before, start).every(isListed)) break;
    start = before;
  }
  return words.slice(start, first).every(isListed) ? start : first;
}

/** "The bridge had fallen, residents and a local official said", "officials of the group and a charity": where a pair of people without names begins. */
function unnamedPairStart(words: readonly Word[], first: number, text: string): number {
  const start = chunkStart(words, first - 2, text, true);
  const opens = start === 0 || gapBefore(words, start, text).includes(',');
  const people = words.slice(start, first - 1);
  const of = people.findIndex(({ lower }) => lower === 'of');
  const head = lowerAt(people, (of > 0 ? of : people.length) - 1);
  return opens &&
    people.length <= (of > 0 ? 6 : 4) &&
    (PEOPLE.test(head) || FUNCTIONS.has(head)) &&
    !people.some(mayBeVerb)
    ? start
    : first;
}

const PEOPLE = /^(?:police|military|army|government|\p{L}{3,}s)$/u;
/** What may stand in a list of names that is a subject. */
const LISTING =
  /^(?:of|the|and|foreign|prime|defen[cs]e|leaders|ministers|presidents|officials|governments|heads|envoys|armies)$/u;
const isName = (word: Word | undefined): boolean =>
  word !== undefined && /^\p{Lu}/u.test(word.text) && !isCalendarName(word.lower);

const isListed = (word: Word): boolean => isName(word) || LISTING.test(word.lower);

/** Where a noun phrase that begins at word `first` ends: at punctuation, a function verb or after `limit` words. */
export function phraseEnd(words: readonly Word[], first: number, text: string, limit: number): number {
  let at = first + 1;
  while (at < words.length && at - first < limit && !breaksBefore(words, at, text)) {
    const lower = lowerAt(words, at);
    if (HAVE_FORMS.has(lower) || BE_FORMS.has(lower) || PHRASE_ENDS.has(lower) || isModal(words[at])) break;
    at++;
  }
  return at;
}

/** "Would", "may"; not the month. */
const isModal = (word: Word | undefined): boolean =>
  word !== undefined && MODALS.has(word.lower) && word.text === word.lower;

const PHRASE_ENDS = wordSet(
  'who which that after before during following while as on at during when with through earlier later',
);
