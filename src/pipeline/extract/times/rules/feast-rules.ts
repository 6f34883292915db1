/** Feasts: "Christmas", "New Year's Eve", "Good Friday 2024", "last Thanksgiving". */
import { FIXED_FEASTS, MOVABLE_FEASTS } from '../../../lexicon/feasts.ts';
import { wordSet } from '../../../lexicon/word-list.ts';
import type { TimeExpression } from '../../../stage.ts';
import { readYear, withYear } from '../words/date-parts.ts';
import type { TimeRule } from './match.ts';
import { isCapitalised, isHyphen, wordAt, wordsBetween } from '../words/tokens.ts';
import { readWhich } from '../words/which.ts';

const LONGEST_NAME = 4;

export const feast: TimeRule = (tokens, at) => {
  const which = readWhich(tokens, at);
  const place = which?.next ?? at;
  if (!STARTERS.has(wordAt(tokens, place)) || !isCapitalised(tokens, place)) return undefined;
  for (let to = place + LONGEST_NAME; to > place; to--) {
    const name = wordsBetween(tokens, place, to).replace(" 's", "'s").replace(" '", "'").replace(' . ', '. ');
    if (isHyphen(tokens, to)) continue;
    const year = which ? undefined : readYear(tokens, to);
    const beside = which ? { which: which.which, from: which.from } : withYear(year);
    const expression = feastNamed(name, beside);
    if (expression && AFTER_FEASTS_IN_NAMES.has(wordAt(tokens, to))) return { to };
    if (expression) return { to: year?.next ?? to, expression };
  }
  return undefined;
};

/** "The Good Friday Agreement", "the Easter Offensive", "Christmas Island" are no days. */
const AFTER_FEASTS_IN_NAMES = wordSet('agreement accord accords offensive rising uprising massacre island islands');

type Beside = Pick<Extract<TimeExpression, { kind: 'feast' }>, 'which' | 'from' | 'year'>;

function feastNamed(name: string, beside: Beside): TimeExpression | undefined {
  const fixed = FIXED_FEASTS.get(name);
  if (fixed) return { kind: 'calendar', month: fixed[0], day: fixed[1], ...beside };
  return MOVABLE_FEASTS.has(name) ? { kind: 'feast', name, ...beside } : undefined;
}

/** The words with which the name of a feast can begin. */
export const FEAST_STARTERS: readonly string[] = [...FIXED_FEASTS.keys(), ...MOVABLE_FEASTS.keys()].map(
  (name) => name.split(/[ '.]/)[0] ?? name,
);
const STARTERS: ReadonlySet<string> = new Set(FEAST_STARTERS);
