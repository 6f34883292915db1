import { BE_FORMS, DETERMINERS, PREPOSITIONS } from '../../lexicon/function-words.ts';
import { FIGURE_NOUNS, FIGURE_VERBS } from '../../lexicon/figure-verbs.ts';
import type { Word } from '../../text/words.ts';
import { readNumber } from '../quantities/numbers.ts';
import { chunkEnd, gapBefore } from './chunks.ts';
import { lowerAt } from '../../text/word-at.ts';

const whole = (alternatives: string): RegExp => new RegExp(`^(?:${alternatives})$`, 'u');

const FIGURES = whole(`${FIGURE_NOUNS}|losses|casualties|damage|strength|cost|estimates?|it|them`);
/** As far as a figure may stand from the verb that gives it: "put the number of people who had fled at 9,000". */
const REACH = 12;

/** Verbs that give a figure, and what stands between them and it. */
const GIVING: readonly (readonly [verb: RegExp, between: RegExp])[] = [
  [whole(FIGURE_VERBS.at), /^(?:at|as|closer|nearer|above)$/u],
  [whole(FIGURE_VERBS.of), /^of$/u],
  [whole(FIGURE_VERBS.to), /^(?:to|from|at)$/u],
];
/** "spoke of 4,400", "talked of several hundred". */
const SPEAKING = whole(FIGURE_VERBS.speakingOf);
/** "counted 41 dead", "documented at least 30 deaths". */
const COUNTING = whole(FIGURE_VERBS.counting);
/** "Reports 64 dead": with a toll only, as much else is reported in numbers. */
const REPORTING = whole('report(?:ed|s)');
const TOLL = whole('dead|killed|wounded|injured|missing|deaths|casualties|fatalities|injuries');
const CHANGING = whole(FIGURE_VERBS.to);
/** What one side has more or less of by its own will. */
const OWN_STRENGTH = whole(
  'troops|soldiers|forces|peacekeepers|personnel|police|advisers|trainers|warships|aircraft|monitors|observers',
);
const VERBS = new RegExp(
  [...GIVING.map(([verb]) => verb), SPEAKING, COUNTING, REPORTING].map(({ source }) => source).join('|'),
  'u',
);
/** Whether a lower-case word is any of these verbs. */
export const isFigureVerb = (lower: string): boolean => VERBS.test(lower);

/** Words between a count and its verb. */
const BEFORE_NUMBER =
  /^(?:at|least|most|more|less|fewer|than|about|around|some|nearly|almost|over|only|up|to|as|many|high|low|a|total|of|another|roughly)$/u;

/**
 * Whether somebody gives a figure with the verb at `at`: "put the number of displaced people at 120,000", "gave a toll of nine",
 * "spoke of 4,400", "counted 41 dead". `text` is the document.
 */
export function givesFigure(words: readonly Word[], at: number, text: string): boolean {
  const lower = lowerAt(words, at);
  if (!isFigureVerb(lower)) return false;
  const before = lowerAt(words, at - 1);
  if (before === 'to' || BE_FORMS.has(before) || DETERMINERS.has(before) || PREPOSITIONS.has(before)) return false;
  if (SPEAKING.test(lower)) return lowerAt(words, at + 1) === 'of' && numberAfter(words, at + 2);
  if (COUNTING.test(lower)) return numberAfter(words, at + 1);
  if (REPORTING.test(lower)) return numberAfter(words, at + 1) && tollEnds(words, at + 1, text);
  const between = GIVING.find(([verb]) => verb.test(lower))?.[1];
  if (between === undefined) return false;
  const clause = words.slice(at + 1, chunkEnd(words, at, text, REACH));
  const figure = clause.findIndex((word) => FIGURES.test(word.lower));
  // "raised the number of its troops to 5,000": that is done, and not said
  if (CHANGING.test(lower) && clause.some((word, i) => i > figure && OWN_STRENGTH.test(word.lower))) return false;
  return (
    figure >= 0 && clause.some((word, i) => i > figure && between.test(word.lower) && numberAfter(words, at + 2 + i))
  );
}

/** Whether a number stands at word `at`, or behind its bound ("at least 30"). */
function numberAfter(words: readonly Word[], at: number): boolean {
  let first = at;
  while (first - at < 4 && BEFORE_NUMBER.test(lowerAt(words, first)) && !readNumber(words, first)) first++;
  return readNumber(words, first) !== undefined;
}

/** Whether the words from `at` on are a toll and no clause: "at least 64 dead", "12 civilian deaths", not "two men killed a guard". */
function tollEnds(words: readonly Word[], at: number, text: string): boolean {
  const toll = words.slice(at, at + LONGEST_TOLL).findIndex(({ lower }) => TOLL.test(lower));
  const next = words[at + toll + 1];
  if (toll < 0) return false;
  return (
    next === undefined ||
    PREPOSITIONS.has(next.lower) ||
    next.lower === 'and' ||
    /[,;]/u.test(gapBefore(words, at + toll + 1, text))
  );
}

const LONGEST_TOLL = 6;
