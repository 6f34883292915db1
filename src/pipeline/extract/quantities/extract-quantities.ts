import type { Span } from '../../../dataset/records/records.ts';
import { BOUNDS, CURRENCY_SIGNS, CURRENCY_WORDS, MEASURES } from '../../lexicon/units.ts';
import { TRIGGER_FRAMES } from '../../lexicon/trigger-frames.ts';
import { wordSet } from '../../lexicon/word-list.ts';
import type { QuantityMention, SegmentedDocument, TimeMention } from '../../stage.ts';
import { groupBy } from '../../../dataset/group-by.ts';
import { lemmaOf } from '../../text/lemma.ts';
import { PhraseIndex } from '../../text/phrases.ts';
import type { Word } from '../../text/words.ts';
import { headNoun, nounBefore } from './head-noun.ts';
import { readNumber, type ReadNumber } from './numbers.ts';
import { lemmaAt, lowerAt, textAt } from '../../text/word-at.ts';

const measures = new PhraseIndex<string>();
for (const [words, code] of MEASURES) measures.add(words, code);
const currencies = new Map([...CURRENCY_WORDS].map(([word, code]) => [lemmaOf(word), code]));
const boundsByLength = BOUNDS.map((bound) => bound.split(' ')).toSorted((a, b) => b.length - a.length);

/**
 * Numbers with what they count: "more than 40 warplanes", "$7bn", "nearly 19 per cent", "dozens of trucks". Numbers inside time
 * expressions, ages and ordinals are none.
 * @param words the words of each sentence, in the document's order of sentences
 */
export function extractQuantities(
  document: SegmentedDocument,
  words: readonly (readonly Word[])[],
  times: readonly TimeMention[],
): QuantityMention[] {
  const timesBySentence = groupBy(times, (time) => time.sentence);
  return document.sentences.flatMap((sentence) => {
    const dated = (timesBySentence.get(sentence.index) ?? []).map((time) => time.span);
    return sentenceQuantities(words[sentence.index] ?? [], sentence.index, document.text, dated);
  });
}

function sentenceQuantities(
  words: readonly Word[],
  sentence: number,
  text: string,
  dated: readonly Span[],
): QuantityMention[] {
  const found: QuantityMention[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    const strength = word && strengthOf(word, words[at + 1], sentence);
    if (strength) found.push(strength);
    const number = strength ? undefined : readNumber(words, at);
    if (!number || !word || dated.some((span) => word.start >= span.start && word.start < span.end)) continue;
    const swap = oneForOne(words, at, number);
    const read = swap ?? partOfTotal(words, at, number) ?? number;
    const quantity = measure(words, at, read, text, sentence);
    const unit = quantity && swap && quantity.unit === undefined ? nounBefore(words, at) : undefined;
    if (quantity) found.push(unit === undefined ? quantity : { ...quantity, unit });
    at += read.length - 1;
  }
  return found;
}

/** "the 50,000-troop-strong force", "a 300-strong convoy": how many a body of people is. */
function strengthOf(word: Word, next: Word | undefined, sentence: number): QuantityMention | undefined {
  if (!word.lower.endsWith('-strong')) return undefined;
  const [, figure, noun] = /^(\d{1,3}(?:,\d{3}){0,3}|\d{4,7})(?:-([a-z]{3,12}))?-strong$/u.exec(word.lower) ?? [];
  const unit = noun ?? (ARMED.has(next?.lower ?? '') ? 'soldier' : undefined);
  if (figure === undefined || unit === undefined) return undefined;
  const { start, end, text } = word;
  return { sentence, span: { start, end }, text, value: figure.replaceAll(',', ''), unit };
}

const ARMED = new Set(['force', 'army', 'garrison', 'contingent', 'militia', 'brigade', 'corps']);

/** "6,000 for 6,000": as many from each side. */
function oneForOne(words: readonly Word[], at: number, number: ReadNumber): ReadNumber | undefined {
  if (lowerAt(words, at + number.length) !== 'for') return undefined;
  const other = readNumber(words, at + number.length + 1);
  return other?.value === number.value ? { value: number.value, length: number.length + 1 + other.length } : undefined;
}

const DEFINITE = wordSet('the those these its their his her our');

/** "18 of 31 trucks", "42 of the 60 hostages", "14 of the country's 34 provinces": what is counted stands behind the total. */
function partOfTotal(words: readonly Word[], at: number, number: ReadNumber): ReadNumber | undefined {
  const next = at + number.length;
  if (lowerAt(words, next) !== 'of') return undefined;
  const definite = DEFINITE.has(lowerAt(words, next + 1)) ? 1 : 0;
  const owner = [0, 1, 2].find((skipped) => words[next + 1 + definite + skipped]?.possessive === true);
  const figure = next + 1 + definite + (owner === undefined ? 0 : owner + 1);
  const total = readNumber(words, figure);
  return total && { value: number.value, length: figure - at + total.length };
}

function measure(
  words: readonly Word[],
  at: number,
  number: ReadNumber,
  text: string,
  sentence: number,
): QuantityMention | undefined {
  const first = words[at];
  const last = words[at + number.length - 1];
  if (!first || !last || isAge(text, first.start, last.end) || isNumbered(words, at) || isYearOf(words, at))
    return undefined;
  const next = at + number.length;
  const sign = CURRENCY_SIGNS.get(text.charAt(first.start - 1));
  const unit = unitAfter(words, next, text, sign);
  if (unit === undefined && (isBareNumber(words, at, number, text) || sign === undefined)) {
    if (!/^\d/u.test(number.value) || isBareNumber(words, at, number, text)) return undefined;
  }
  const bound = boundBefore(words, at);
  const start = bound ? bound.start : first.start - (sign ? 1 : 0);
  const end = unit?.end ?? last.end;
  return {
    sentence,
    span: { start, end },
    text: text.slice(start, end),
    value: number.value,
    ...(unit && { unit: unit.code }),
    ...(bound && { bound: bound.text }),
  };
}

interface UnitFound {
  readonly code: string;
  /** Where the words of the quantity end. */
  readonly end: number;
}

function unitAfter(
  words: readonly Word[],
  next: number,
  text: string,
  sign: string | undefined,
): UnitFound | undefined {
  const before = words[next - 1];
  if (!before) return undefined;
  if (sign) return { code: sign, end: before.end };
  if (text.charAt(before.end) === '%') return { code: '%', end: before.end + 1 };
  // "thousands of kilometres"
  const first = lowerAt(words, next) === 'of' ? next + 1 : next;
  const phrase = measures.find(words, first);
  if (phrase) return { code: phrase.value, end: words[first + phrase.length - 1]?.end ?? before.end };
  const currency = currencies.get(lemmaAt(words, first));
  if (currency) return { code: currency, end: words[first]?.end ?? before.end };
  const noun = headNoun(words, next, text);
  return noun && { code: noun.singular, end: noun.end };
}

/** Years, ages, clock times and page numbers stand alone; a count has its noun. */
function isBareNumber(words: readonly Word[], at: number, number: ReadNumber, text: string): boolean {
  const first = words[at];
  if (!first) return true;
  const value = Number(number.value);
  const year = /^\d{4}$/u.test(first.lower) && value >= 1900 && value <= 2100;
  const age = text.charAt(first.start - 2) === ',' && text.charAt(first.end) === ',' && value < 120;
  const clock = /[.:]\d/u.test(text.slice(first.end, first.end + 2)) || text.charAt(first.start - 1) === ':';
  return year || age || clock || value === 0 || words.length < 3;
}

/** "Paragraph 6 of resolution 2582", "Article 5": which one, and not how many. */
const isNumbered = (words: readonly Word[], at: number): boolean =>
  NUMBERED.has(lowerAt(words, at - 1)) && /^\d/u.test(lowerAt(words, at));

const NUMBERED = wordSet('paragraph resolution article chapter section annex page phase rule protocol decree');

const YEAR = /^(?:19\d\d|20[0-4]\d)$/u;
const happenings: ReadonlySet<string> = new Set(
  TRIGGER_FRAMES.flatMap(({ nouns }) => nouns.split(',').map((noun) => lemmaOf(noun.trim()))),
);

/** "The 2009 uprising", "2001 Jos riots": behind a year the happening of that name; not "2000 Chadian soldiers". */
function isYearOf(words: readonly Word[], at: number): boolean {
  if (!YEAR.test(lowerAt(words, at))) return false;
  let next = at + 1;
  while (next - at <= LONGEST_NAME && /^\p{Lu}/u.test(textAt(words, next))) next++;
  const noun = words[next];
  if (noun === undefined || !happenings.has(noun.lemma)) return false;
  return next > at + 1 || !noun.lower.endsWith('s');
}

/** Of no more words is the name of a riot or battle. */
const LONGEST_NAME = 4;

const isAge = (text: string, start: number, end: number): boolean =>
  AGED.test(text.slice(Math.max(0, start - 20), start)) || OF_AGE.test(text.slice(end, end + 16));

/** "Soldiers aged 18–25", "children aged between four and 11": right before an age. */
const AGED = /\b(?:aged?|ages)(?: between| from)? (?:\w{1,9}(?:[–-]| and | to ))?$/u;
const OF_AGE = /^ years (?:old|of age)\b/u;

const PARTICLE_VERBS = new Set(['hand', 'take', 'turn', 'give']);

function boundBefore(
  words: readonly Word[],
  at: number,
): { readonly text: string; readonly start: number } | undefined {
  for (const bound of boundsByLength) {
    const first = words[at - bound.length];
    // "hand over 60 bodies", "take over two towns": the verb's own particle
    const particle = bound[0] === 'over' && PARTICLE_VERBS.has(lemmaAt(words, at - 2));
    if (first && !particle && bound.every((word, k) => lowerAt(words, at - bound.length + k) === word)) {
      return { text: bound.join(' '), start: first.start };
    }
  }
  return undefined;
}
