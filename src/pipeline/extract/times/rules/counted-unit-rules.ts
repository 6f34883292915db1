/** Units counted within something that is told: "the second day of the siege", "its third year", "the last week of May". */
import { ORDINALS } from '../../../lexicon/time-numbers.ts';
import { UNITS } from '../../../lexicon/time-words.ts';
import { wordSet } from '../../../lexicon/word-list.ts';
import type { Edge, TimeUnit } from '../../../stage.ts';
import { monthAt, readYear, withYear } from '../words/date-parts.ts';
import type { RuleMatch, TimeRule } from './match.ts';
import { isHyphen, type Tokens, wordAt } from '../words/tokens.ts';
import { NOT_DEICTIC } from './unit-rules.ts';

/** Which part of the whole a unit so counted is. */
const POSITIONS: ReadonlyMap<string, Edge> = new Map<string, Edge>([
  ...[...ORDINALS.keys()].map((word): [string, Edge] => [word, 'middle']),
  ['first', 'start'],
  ['opening', 'start'],
  ['early', 'start'],
  ['last', 'end'],
  ['final', 'end'],
  ['closing', 'end'],
]);

/** "Last week" and "the last week" count from the time of writing, "early weeks" says nothing; "the last days" are told of. */
const ALSO_ADJECTIVES: ReadonlySet<string> = new Set(['last', 'early', 'final', 'opening', 'closing']);

const NOT_COUNTED: ReadonlySet<TimeUnit> = new Set<TimeUnit>(['quarter', 'century', 'decade']);
const COUNTED_WITH = wordSet('straight consecutive full successive');
const RUNNING = wordSet('straight consecutive successive');
const WITHIN_MONTHS: ReadonlySet<TimeUnit> = new Set<TimeUnit>(['week', 'weekend', 'day']);

/** A day is the one that the story has come to, anything else a length; with a month behind it, a part of that month. */
export const countedUnit: TimeRule = (tokens, at) => {
  const word = wordAt(tokens, at);
  const position = POSITIONS.get(word);
  if (!position) return undefined;
  const place = COUNTED_WITH.has(wordAt(tokens, at + 1)) ? at + 2 : at + 1;
  const name = wordAt(tokens, place);
  const unit = UNITS.get(name);
  if (!unit || NOT_COUNTED.has(unit) || NOT_DEICTIC.has(unit)) return undefined;
  // "the early hours" are a part of the day; "a third day-long meeting" counts meetings
  if ((unit === 'hour' && word === 'early') || isHyphen(tokens, place + 1)) return undefined;
  const hasArticle = wordAt(tokens, at - 1) === 'the';
  const from = hasArticle || wordAt(tokens, at - 1) === 'a' ? at - 1 : at;
  const ofMonth = WITHIN_MONTHS.has(unit) ? partOfMonth(tokens, place + 1, position) : undefined;
  if (ofMonth) return { from, ...ofMonth };
  const plural = name.endsWith('s');
  if (ALSO_ADJECTIVES.has(word) && (!hasArticle || (!plural && unit !== 'day'))) return undefined;
  if (unit === 'day' && !plural)
    return {
      from,
      to: place + 1,
      expression: {
        kind: 'unit',
        unit,
        which: 0,
        from: 'story',
        ...(RUNNING.has(wordAt(tokens, at + 1)) ? { running: true as const } : {}),
      },
    };
  const amount = plural ? { unit, vague: true as const } : { unit, count: 1 };
  return { from, to: place + 1, expression: { kind: 'duration', amount } };
};

/** "Of April", "of May 2019" behind the unit. */
function partOfMonth(tokens: Tokens, at: number, edge: Edge): RuleMatch | undefined {
  const month = wordAt(tokens, at) === 'of' ? monthAt(tokens, at + 1) : undefined;
  if (month === undefined) return undefined;
  const year = readYear(tokens, at + 2);
  const of = { kind: 'calendar', month, ...withYear(year) } as const;
  return { to: year?.next ?? at + 2, expression: { kind: 'edge', edge, of } };
}
