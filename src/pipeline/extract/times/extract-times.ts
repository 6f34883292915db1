/**
 * Time expressions: an ordered list of small rules reads the words from left to right, the longest reading wins, then
 * neighbours that speak of one time are joined and widened over the words that bound them.
 */
import { CARDINALS, ORDINALS, TENS, VAGUE_COUNTS, APPROXIMATE_WORDS } from '../../lexicon/time-numbers.ts';
import { MONTHS, SHORT_WEEKDAYS, WEEKDAYS } from '../../lexicon/calendar-words.ts';
import { DAY_PARTS, PLURAL_WEEKDAYS, SEASONS, UNITS } from '../../lexicon/time-words.ts';
import type { Span } from '../../../dataset/records/records.ts';
import { IN_HEADER, type SegmentedDocument, type Sentence, type TimeMention } from '../../stage.ts';
import { wordsOfSentence } from '../../text/words.ts';
import { amount, stretch } from './rules/amount-rules.ts';
import { clock } from './rules/clock-rules.ts';
import { countedUnit } from './rules/counted-unit-rules.ts';
import { FEAST_STARTERS, feast } from './rules/feast-rules.ts';
import { grainOf } from './granularity.ts';
import { joinNeighbours, joinRanges, shareDays, shareYears } from './join.ts';
import type { Piece, RuleMatch, TimeRule } from './rules/match.ts';
import { knownUnit, reportedPeriod } from './rules/known-unit-rules.ts';
import { dayPart, dayWord, whichDayPart } from './rules/day-rules.ts';
import { dayThenMonth, isoDate, monthThenDay, numericDate, whichMonth } from './rules/date-rules.ts';
import { now, repeated } from './rules/recurrence-rules.ts';
import { partOfYear, season } from './rules/season-rules.ts';
import { comparedUnit, edgeOfUnit, partGone, unitThenDirection, whichUnit } from './rules/unit-rules.ts';
import { weekday } from './rules/weekday-rules.ts';
import { century, DECADE_WORDS, decade, year, yearBeforeChrist, yearInWords } from './rules/year-rules.ts';
import { withBound, withEdge, withPreposition } from './surroundings.ts';
import { tenseAround } from './tense.ts';
import { type Token, tokenise, type Tokens } from './words/tokens.ts';
import { wordList } from '../../lexicon/word-list.ts';

/** Where two rules read equally far, the earlier one is right. */
const RULES: readonly TimeRule[] = [
  isoDate,
  numericDate,
  dayThenMonth,
  monthThenDay,
  whichMonth,
  weekday,
  feast,
  season,
  partOfYear,
  century,
  decade,
  year,
  yearBeforeChrist,
  yearInWords,
  clock,
  dayWord,
  whichDayPart,
  dayPart,
  stretch,
  whichUnit,
  unitThenDirection,
  comparedUnit,
  countedUnit,
  partGone,
  edgeOfUnit,
  knownUnit,
  reportedPeriod,
  amount,
  repeated,
  now,
];

const OPENERS = `latter a an half couple dozen number dozens hundreds more less fewer well at up over under
  last latest this current next coming previous preceding that same following ensuing past recent
  today yesterday tomorrow tonight overnight earlier later so end beginning start middle close rest remainder turn course eve
  noon midnight quarter every each daily nightly hourly weekly monthly yearly annual annually
  now currently recently presently nowadays future past time q h per final opening early closing
  full whole entire fiscal financial calendar corresponding comparable equivalent similar soon term no once twice thrice`;

/** The words with which a rule can begin to read: at all others nothing is tried. */
const STARTERS: ReadonlySet<string> = new Set([
  ...wordList(OPENERS),
  ...[MONTHS, WEEKDAYS, SHORT_WEEKDAYS, PLURAL_WEEKDAYS, UNITS, DAY_PARTS, SEASONS, CARDINALS, TENS, ORDINALS].flatMap(
    (list) => [...list.keys()],
  ),
  ...VAGUE_COUNTS,
  ...APPROXIMATE_WORDS,
  ...FEAST_STARTERS,
  ...DECADE_WORDS.keys(),
]);

function canStart(token: Token): boolean {
  return token.kind === 'word' ? STARTERS.has(token.word) : token.kind !== 'mark';
}

/** One mention for "from 30 June to 2 July", or, as TimeML wants it, one for each end. */
export type RangeStyle = 'whole' | 'ends';

/** The time expressions of a document in text order: those of the sentences, and those of the posts' header lines. */
export function extractTimes(doc: SegmentedDocument, ranges: RangeStyle = 'whole'): readonly TimeMention[] {
  const mentions: TimeMention[] = [];
  for (const sentence of doc.sentences) {
    for (const found of readTimes(sentence, ranges)) mentions.push(placed(found, sentence.index, sentence.span.start));
  }
  for (const { start, end } of headerLines(doc)) {
    const line = { text: doc.text.slice(start, end), span: { start, end } };
    for (const found of readTimes(line, ranges)) {
      if (isStamp(found)) mentions.push(placed(found, IN_HEADER, start));
    }
  }
  return mentions.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** How far above a post's first paragraph its stamp is looked for. */
const LONGEST_HEADER = 200;

/** The lines above a post's first block, and those between its headline and its text: where stamps stand. */
function headerLines(doc: SegmentedDocument): readonly Span[] {
  return doc.posts.flatMap((post, at) => {
    const [first, second] = post.blocks;
    const end = first?.span.start ?? post.span.start;
    const before = doc.posts[at - 1]?.span.end ?? 0;
    const gaps = [{ start: Math.max(before, end - LONGEST_HEADER), end }];
    if (first?.kind === 'headline' && second !== undefined)
      gaps.push({ start: first.span.end, end: second.span.start });
    return gaps.flatMap((gap) => linesOf(doc.text, gap));
  });
}

function linesOf(text: string, { start, end }: Span): readonly Span[] {
  const lines: Span[] = [];
  let from = start;
  for (const line of text.slice(start, Math.max(start, end)).split('\n')) {
    lines.push({ start: from, end: from + line.length });
    from += line.length + 1;
  }
  return lines;
}

/** "12 mins ago", "09:05", "2 June": not what the lines of furniture around a stamp may say besides. */
function isStamp(found: FoundTime): boolean {
  const { expression } = found.parsed;
  const grain = grainOf(expression);
  return (grain === 'clock' || grain === 'day') && expression.kind !== 'now' && expression.kind !== 'day-part';
}

type FoundTime = Omit<TimeMention, 'sentence'>;

function placed(found: FoundTime, sentence: number, offset: number): TimeMention {
  const { core } = found.parsed;
  return {
    sentence,
    span: { start: found.span.start + offset, end: found.span.end + offset },
    text: found.text,
    parsed: { ...found.parsed, core: { start: core.start + offset, end: core.end + offset } },
  };
}

/** The time expressions of one sentence; offsets count within it. */
export function readTimes(sentence: Pick<Sentence, 'text' | 'span'>, ranges: RangeStyle = 'whole'): FoundTime[] {
  const { text, span } = sentence;
  const tokens = tokenise(text, wordsOfSentence(sentence), span.start);
  const atoms = readAtoms(tokens);
  if (atoms.length === 0) return [];
  const edged = joinNeighbours(atoms, tokens).map((piece) => withEdge(piece, tokens));
  const ends = shareYears(shareDays(joinNeighbours(edged, tokens), tokens), tokens);
  return (ranges === 'whole' ? joinRanges(ends, tokens) : ends)
    .map((piece) => withPreposition(withBound(piece, tokens), tokens))
    .map((piece) => foundTime(piece, tokens, text));
}

/** The longest reading at each place, from left to right, without overlap. */
function readAtoms(tokens: Tokens): Piece[] {
  const atoms: Piece[] = [];
  let taken = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (at < taken || !token || !canStart(token)) continue;
    const best = longestMatch(tokens, at);
    if (!best) continue;
    const from = Math.max(best.from ?? at, taken);
    if (best.expression)
      atoms.push({ from, core: Math.max(best.core ?? from, from), to: best.to, expression: best.expression });
    taken = best.to;
  }
  return atoms;
}

function longestMatch(tokens: Tokens, at: number): RuleMatch | undefined {
  let best: RuleMatch | undefined;
  for (const rule of RULES) {
    const match = rule(tokens, at);
    if (match && (!best || match.to > best.to)) best = match;
  }
  return best;
}

function foundTime(piece: Piece, tokens: Tokens, text: string): FoundTime {
  const possessive = tokens[piece.to]?.word === "'s" && tokens[piece.to]?.spaced === false;
  const start = tokens[piece.from]?.start ?? 0;
  const coreEnd = tokens[piece.to - 1]?.end ?? text.length;
  const end = possessive ? (tokens[piece.to]?.end ?? coreEnd) : coreEnd;
  const told = tenseAround(tokens, piece.from, piece.to);
  const core = { start: tokens[piece.core]?.start ?? start, end: coreEnd };
  return {
    span: { start, end },
    text: text.slice(start, end),
    parsed: {
      expression: piece.expression,
      core,
      ...(told ? { tense: told.tense, ...(told.loosely ? { loosely: true as const } : {}) } : {}),
    },
  };
}
