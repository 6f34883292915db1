/** Seasons, quarters and halves of years. */
import { ORDINALS } from '../../../lexicon/time-numbers.ts';
import { AMBIGUOUS_SEASONS, SEASONS } from '../../../lexicon/time-words.ts';
import { readYear } from '../words/date-parts.ts';
import type { RuleMatch, TimeRule } from './match.ts';
import { isCapitalised, isHyphen, type Tokens, wordAt, wordsBetween } from '../words/tokens.ts';
import { readWhich } from '../words/which.ts';

/** "summer 2023", "the spring of 2022", "this summer", "summer". */
export const season: TimeRule = (tokens, at) => {
  const which = readWhich(tokens, at);
  const place = which?.next ?? at;
  const word = wordAt(tokens, place);
  const code = SEASONS.get(word);
  if (code === undefined) return undefined;
  const stated = readYear(tokens, place + 1);
  if (stated) return { to: stated.next, expression: { kind: 'season', season: code, year: stated.year } };
  if (which)
    return { to: place + 1, expression: { kind: 'season', season: code, which: which.which, from: which.from } };
  if (isCapitalised(tokens, place) && (place > 0 || isCapitalised(tokens, place + 1))) return undefined;
  if (AMBIGUOUS_SEASONS.has(word) && !isSeasonHere(tokens, place)) return undefined;
  return { to: place + 1, expression: { kind: 'season', season: code } };
};

function isSeasonHere(tokens: Tokens, at: number): boolean {
  const before = wordAt(tokens, at - 1);
  if (['in', 'by', 'early', 'late', 'until', 'since'].includes(before)) return wordAt(tokens, at + 1) !== 'of';
  if (before !== 'the') return wordAt(tokens, at + 1) === 'offensive' && wordAt(tokens, at) === 'spring';
  return (
    ['in', 'by', 'during', 'until', 'since', 'over', 'of', 'before'].includes(wordAt(tokens, at - 2)) &&
    wordAt(tokens, at + 1) !== 'of'
  );
}

const HALVES = 2;

const QUARTERS = 4;

/** "the third quarter of 2024", "first half of the year", "Q1 2024", "H2". */
export const partOfYear: TimeRule = (tokens, at) => {
  const word = wordAt(tokens, at);
  const parts = PARTS_BY_LETTER.get(word);
  if (parts !== undefined && isCapitalised(tokens, at) && tokens[at + 1]?.spaced === false) {
    const number = Number(wordAt(tokens, at + 1));
    return number >= 1 && number <= parts ? months(tokens, at + 2, number, parts) : undefined;
  }
  const next = isHyphen(tokens, at + 1) ? at + 2 : at + 1;
  if (word === 'fiscal' || word === 'financial') return partOfYear(tokens, next);
  const ordinal = LAST.has(word) ? lastPart(tokens, next) : ORDINALS.get(word);
  return ordinal === undefined ? undefined : countedPart(tokens, next, ordinal);
};

const PARTS_BY_LETTER: ReadonlyMap<string, number> = new Map([
  ['q', QUARTERS],
  ['h', HALVES],
]);

/** "quarter", "half of 2024", "half of the year": behind which of them it is. */
function countedPart(tokens: Tokens, at: number, ordinal: number): RuleMatch | undefined {
  const name = wordAt(tokens, at);
  if (name === 'quarter' && ordinal <= QUARTERS) return months(tokens, at + 1, ordinal, QUARTERS);
  if (name !== 'half' || ordinal > HALVES || wordAt(tokens, at + 1) !== 'of') return undefined;
  const unit = wordsBetween(tokens, at + 2, at + 4);
  return readYear(tokens, at + 1) || unit.endsWith(' year') ? months(tokens, at + 1, ordinal, HALVES) : undefined;
}

const LAST: ReadonlySet<string> = new Set(['last', 'latter', 'final']);

/** "The last half", "the final quarter of 2024"; "the last quarter" by itself is the one before this. */
function lastPart(tokens: Tokens, at: number): number | undefined {
  const name = wordAt(tokens, at);
  if (name === 'half') return HALVES;
  return name === 'quarter' && wordAt(tokens, at + 1) === 'of' ? QUARTERS : undefined;
}

function months(tokens: Tokens, at: number, ordinal: number, parts: number): RuleMatch {
  const size = 12 / parts;
  const span = { first: (ordinal - 1) * size + 1, last: ordinal * size };
  const stated = readYear(tokens, at);
  if (stated) return { to: stated.next, expression: { kind: 'months', ...span, year: stated.year } };
  const place = wordAt(tokens, at) === 'of' ? at + 1 : at;
  const which = readWhich(tokens, place);
  if (which && wordAt(tokens, which.next) === 'year') {
    return { to: which.next + 1, expression: { kind: 'months', ...span, whichYear: which.which, from: which.from } };
  }
  const ofYear = wordsBetween(tokens, at, at + 3) === 'of the year';
  return { to: ofYear ? at + 3 : at, expression: { kind: 'months', ...span } };
}
