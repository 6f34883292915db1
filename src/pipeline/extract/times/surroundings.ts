/** Widens a piece over the words around it that belong to it: "mid-", "the end of", "by", "since", "on the". */
import { groupBy } from '../../../dataset/group-by.ts';
import { WEEKDAYS } from '../../lexicon/calendar-words.ts';
import { wordSet } from '../../lexicon/word-list.ts';
import type { Bound, Edge, TimeExpression } from '../../stage.ts';
import { grainOf } from './granularity.ts';
import type { Piece } from './rules/match.ts';
import { endsNoun } from './words/noun-end.ts';
import { tenseAround } from './tense.ts';
import { isCapitalised, isHyphen, type Tokens, wordAt, wordsBetween } from './words/tokens.ts';

const EDGE_NOUNS: ReadonlyMap<string, Edge> = new Map<string, Edge>([
  ['beginning', 'start'],
  ['start', 'start'],
  ['outset', 'start'],
  ['turn', 'start'],
  ['middle', 'middle'],
  ['end', 'end'],
  ['close', 'end'],
]);

const EDGE_ADJECTIVES: ReadonlyMap<string, Edge> = new Map<string, Edge>([
  ['early', 'early'],
  ['mid', 'middle'],
  ['late', 'late'],
]);

/** "the end of June", "mid-May", "late August", "early on Monday", "end-2024", "earlier on Monday", "later in 2023". */
export function withEdge(piece: Piece, tokens: Tokens): Piece {
  const grain = grainOf(piece.expression);
  if (grain === 'clock' || grain === 'length' || piece.expression.kind === 'now') return piece;
  return edgeNoun(piece, tokens) ?? edgeAdjective(piece, tokens) ?? comparative(piece, tokens) ?? piece;
}

/** "By end 2024", and not "may end this summer". */
const BEFORE_END = wordSet('by at until till before from to since the');

function edgeNoun(piece: Piece, tokens: Tokens): Piece | undefined {
  const article = wordAt(tokens, piece.from - 1) === 'the' ? 1 : 0;
  const of = piece.from - 1 - article;
  const direct =
    article === 0 && wordAt(tokens, of) === 'end' && BEFORE_END.has(wordAt(tokens, of - 1))
      ? of
      : isHyphen(tokens, of) && wordAt(tokens, of - 1) === 'end'
        ? of - 1
        : undefined;
  const at = wordAt(tokens, of) === 'of' ? of - 1 : direct;
  if (at === undefined) return undefined;
  const edge = EDGE_NOUNS.get(wordAt(tokens, at));
  if (!edge || isAlreadyEdged(piece.expression)) return undefined;
  const from = wordAt(tokens, at - 1) === 'the' || wordAt(tokens, at - 1) === 'very' ? at - 1 : at;
  return edged(piece, from, edge);
}

function edgeAdjective(piece: Piece, tokens: Tokens): Piece | undefined {
  let at = piece.from - 1;
  if (isHyphen(tokens, at)) at -= 1;
  else if (['on', 'in'].includes(wordAt(tokens, at)) && EDGE_ADJECTIVES.has(wordAt(tokens, at - 1))) at -= 1;
  else if (
    wordAt(tokens, at) === 'the' &&
    wordAt(tokens, at - 1) === 'in' &&
    EDGE_ADJECTIVES.has(wordAt(tokens, at - 2))
  )
    at -= 2;
  const edge = EDGE_ADJECTIVES.get(wordAt(tokens, at));
  if (!edge || isAlreadyEdged(piece.expression)) return undefined;
  const very = wordAt(tokens, at - 1) === 'very' ? 1 : 0;
  return edged(piece, at - very, edge);
}

/** "sometime next year", "earlier on Monday", "later in 2023", "later that night": the words only say that it is seen from elsewhere in it. */
function comparative(piece: Piece, tokens: Tokens): Piece | undefined {
  const lead = wordAt(tokens, piece.from - 1);
  const at = lead === 'on' || lead === 'in' ? piece.from - 2 : piece.from - 1;
  const word = wordAt(tokens, at);
  return word === 'earlier' || word === 'later' || word === 'sometime' ? { ...piece, from: at, core: at } : undefined;
}

function isAlreadyEdged(expression: TimeExpression): boolean {
  return expression.kind === 'edge' || (expression.kind === 'day-part' && expression.shade !== undefined);
}

function edged(piece: Piece, from: number, edge: Edge): Piece {
  const { expression } = piece;
  if (expression.kind === 'day-part' && (edge === 'early' || edge === 'late')) {
    return { ...piece, from, core: from, expression: { ...expression, shade: edge } };
  }
  return { ...piece, from, core: from, expression: { kind: 'edge', edge, of: expression } };
}

const BOUNDS: readonly (readonly [words: string, bound: Bound])[] = [
  ['no later than', 'by'],
  ['not later than', 'by'],
  ['starting from', 'from'],
  ['starting on', 'from'],
  ['starting', 'from'],
  ['beginning on', 'from'],
  ['effective', 'from'],
  ['as from', 'from'],
  ['ever since', 'since'],
  ['up until', 'until'],
  ['up to', 'until'],
  ['prior to', 'before'],
  ['by', 'by'],
  ['before', 'before'],
  ['until', 'until'],
  ['till', 'until'],
  ['since', 'since'],
  ['after', 'after'],
  ['from', 'from'],
];

const NO_BOUNDS: readonly never[] = [];
/** By their last word, each with how many words it has. */
const BOUNDS_BY_END = groupBy(
  BOUNDS.map(([words, bound]) => [words, bound, words.split(' ').length] as const),
  ([words]) => words.slice(words.lastIndexOf(' ') + 1),
);
const boundsEndingOn = (word: string): readonly (readonly [words: string, bound: Bound, count: number])[] =>
  BOUNDS_BY_END.get(word) ?? NO_BOUNDS;

/** "by Friday", "since 2014", "until the end of June": an open end. Not where the time only describes a noun. */
export function withBound(piece: Piece, tokens: Tokens): Piece {
  if (!takesBound(piece.expression)) return piece;
  const at = piece.from - (wordAt(tokens, piece.from - 1) === 'the' ? 1 : 0);
  for (const [words, bound, count] of boundsEndingOn(wordAt(tokens, at - 1))) {
    const from = at - count;
    if (from < 0 || wordsBetween(tokens, from, at) !== words) continue;
    return describesNoun(piece, tokens, at) || (bound === 'from' && !opensPlan(tokens, piece, words))
      ? piece
      : {
          from,
          to: piece.to,
          core: takesArticle(piece, tokens) ? at : piece.from,
          expression: { kind: 'bound', bound, of: piece.expression },
        };
  }
  return piece;
}

function takesBound(expression: TimeExpression): boolean {
  switch (expression.kind) {
    case 'range':
    case 'bound':
    case 'stretch':
    case 'ahead':
    case 'duration':
    case 'set':
    case 'part-gone':
    case 'vague':
      return false;
    default:
      return true;
  }
}

const WORSHIP: ReadonlySet<string> = new Set(['prayers', 'prayer', 'mass', 'worship', 'sermon', 'service', 'services']);

/** "after today's talks", "since the 2014 annexation", "before Monday's vote", "after Friday prayers". */
function describesNoun(piece: Piece, tokens: Tokens, at: number): boolean {
  if (isPossessive(tokens, piece.to)) return true;
  if (piece.expression.kind === 'weekday' && WORSHIP.has(wordAt(tokens, piece.to))) return true;
  const next = tokens[piece.to];
  const article = at < piece.from;
  return (
    article && piece.expression.kind === 'calendar' && piece.expression.month === undefined && next?.kind === 'word'
  );
}

function isPossessive(tokens: Tokens, at: number): boolean {
  const word = wordAt(tokens, at);
  return word === "'s" || ((word === '’' || word === "'") && tokens[at]?.spaced === false);
}

const AFTER_OPENED: ReadonlySet<string> = new Set(['onwards', 'onward', 'on', 'until', 'to']);

/** "from Monday" opens a time in a plan, or with "onwards" behind it; "a video from Monday" only describes. */
function opensPlan(tokens: Tokens, piece: Piece, words: string): boolean {
  if (words !== 'from' || AFTER_OPENED.has(wordAt(tokens, piece.to))) return true;
  return tenseAround(tokens, piece.from, piece.to)?.tense === 'future';
}

const ARTICLES: ReadonlySet<string> = new Set(['the', 'this']);
const PREPOSITIONS = wordSet('on in at during over throughout between around about from through');

/** Takes the article into the core, and the preposition before it into the span. */
export function withPreposition(piece: Piece, tokens: Tokens): Piece {
  let { from, core } = piece;
  if (from === core && ARTICLES.has(wordAt(tokens, from - 1)) && takesArticle(piece, tokens)) {
    from -= 1;
    core -= 1;
  }
  if (from !== core || isPossessive(tokens, piece.to)) return { ...piece, from, core };
  const before = wordAt(tokens, from - 1);
  const leads = PREPOSITIONS.has(before) && (before !== 'from' || piece.expression.kind === 'range');
  if (!leads || isCapitalisedName(tokens, from - 2)) return { ...piece, from, core };
  // "turn things around soon"
  if (before === 'around' && piece.expression.kind === 'vague' && wordAt(tokens, from) !== 'that')
    return { ...piece, from, core };
  // "around March" says how well the month is known, "in March" does not
  return { ...piece, from: from - 1, core: before === 'around' ? from - 1 : core };
}

function isCapitalisedName(tokens: Tokens, at: number): boolean {
  return at >= 0 && isCapitalised(tokens, at) && tokens[at]?.kind === 'number';
}

/** Not the article of a noun that the time describes: "the 30-day truce", "the May 2023 summit", "the Monday night raid". */
function takesArticle({ expression, from, to }: Piece, tokens: Tokens): boolean {
  // "the 1980s-era bridge"
  if (isHyphen(tokens, to) && tokens[to]?.spaced === false && tokens[to + 1]?.kind === 'word') return false;
  switch (expression.kind) {
    case 'set':
    case 'now':
    case 'vague':
    case 'clock':
      return false;
    case 'weekday':
    case 'feast':
      return expression.which !== undefined;
    case 'months':
      return !isHyphen(tokens, to - 2);
    case 'duration':
      return wordAt(tokens, to - 1).endsWith('s') || wordAt(tokens, to - 1) === 'ahead';
    case 'shift':
      return !isHyphen(tokens, to - 2);
    case 'calendar':
      return tokens[from]?.kind === 'ordinal' || expression.which !== undefined;
    case 'day-part':
      return expression.on?.kind !== 'weekday' || !WEEKDAYS.has(wordAt(tokens, from));
    case 'season':
      return expression.year === undefined || wordAt(tokens, to - 2) === 'of' || endsNoun(tokens, to);
    default:
      return true;
  }
}
