import type { ActorKind } from '../../../dataset/records/records.ts';
import { ORDINARY_WORDS } from '../../lexicon/ordinary-words.ts';
import { OPENING_HEADS, ORGANISATION_HEADS, PORTFOLIOS } from '../../lexicon/organisation-words.ts';
import { FUNCTIONS } from '../../lexicon/titles.ts';
import { wordSet } from '../../lexicon/word-list.ts';
import { MONTH_PATTERN, WEEKDAY_PATTERN } from '../../text/calendar.ts';
import type { Token } from './tokens.ts';
import { lowerAt, textAt } from '../../text/word-at.ts';

/** A name that its own words show to be an organisation's. */
export interface OrganisationPhrase {
  readonly name: string;
  readonly kind: ActorKind;
  readonly length: number;
}

const MAX_WORDS = 8;
const CALENDAR_NAME = new RegExp(`^(?:${MONTH_PATTERN}|${WEEKDAY_PATTERN})$`, 'iu');
/** Written small behind a name in many papers: "Trump administration", "Republican party", "Emdad agency". */
const SMALL_HEADS: ReadonlyMap<string, ActorKind> = new Map<string, ActorKind>([
  ['administration', 'organisation'],
  ['party', 'organisation'],
  ['movement', 'organisation'],
  ['foundation', 'organisation'],
  ['agency', 'organisation'],
  ['brigade', 'armed-force'],
  ['battalion', 'armed-force'],
  ['regiment', 'armed-force'],
  ['militia', 'armed-force'],
  ['newspaper', 'media'],
]);
const OUTLET_NOUNS = wordSet('television tv broadcaster newspaper agency outlet website station daily');
/** "Fighters of the X": not they but X is the organisation. */
const MEMBERS: ReadonlySet<string> = new Set(['fighters', 'rebels', 'insurgents']);
const MEDIA_OPENERS: ReadonlySet<string> = new Set(['radio', 'tv', 'channel']);

/**
 * Reads an organisation at word `at`: a run of capitals that ends in a head ("Sudan Liberation Movement"), a head with what
 * it governs ("Institute for the Study of War"), a station ("Radio X", "X TV"), or a name before a small head.
 * @param isOpener tells whether the capital of a word is only that of a sentence's start
 * @param outlet   how many words the name of a known outlet takes here, 0 where none begins
 */
export function organisationAt(
  tokens: readonly Token[],
  at: number,
  isOpener: (index: number) => boolean,
  outlet: number,
): OrganisationPhrase | undefined {
  if (outlet > 0) return namesakeOf(tokens, at, outlet);
  const first = tokens[at];
  if (first === undefined || !first.capital || FUNCTIONS.has(first.lower) || first.lower === 'the') return undefined;
  return station(tokens, at) ?? openedByHead(tokens, at) ?? (isOpener(at) ? undefined : closedByHead(tokens, at));
}

/** "state television X", "the newspaper X": an outlet, by the word before its name. */
export function mediaClue(tokens: readonly Token[], at: number): 'media' | undefined {
  const before = tokens[at - 1];
  return before !== undefined && !before.capital && tokens[at]?.gap === ' ' && OUTLET_NOUNS.has(before.lower)
    ? 'media'
    : undefined;
}

/** A paper that is called like the known one of `length` words at word `at` but for its place: "The Guardian of Bor (newspaper)". */
function namesakeOf(tokens: readonly Token[], at: number, length: number): OrganisationPhrase | undefined {
  const of = at + length;
  const isPaper = lowerAt(tokens, at) === 'the' && tokens[of - 1]?.possessive === false;
  if (!isPaper || lowerAt(tokens, of) !== 'of') return undefined;
  const first = lowerAt(tokens, of + 1) === 'the' ? of + 2 : of + 1;
  let end = first;
  while (end - at < MAX_WORDS && tokens[end]?.capital === true && tokens[end]?.gap === ' ') end++;
  if (end === first || CALENDAR_NAME.test(textAt(tokens, first))) return undefined;
  return phraseOf(tokens, at, end - at, 'media');
}

function station(tokens: readonly Token[], at: number): OrganisationPhrase | undefined {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (first === undefined || second?.gap !== ' ' || !second.capital) return undefined;
  const opens = MEDIA_OPENERS.has(first.lower) && /^\p{Lu}/u.test(second.text);
  const closes = second.upper && second.plain === 'TV';
  return opens || closes ? { name: `${first.text} ${second.text}`, kind: 'media', length: 2 } : undefined;
}

/** "Ministry of Health and Sport", "Centre for Countering Disinformation". */
function openedByHead(tokens: readonly Token[], at: number): OrganisationPhrase | undefined {
  const head = tokens[at];
  if (head === undefined || !OPENING_HEADS.has(head.lower)) return undefined;
  const link = tokens[at + 1];
  if (link?.gap !== ' ' || !/^(?:of|for|on)$/u.test(link.lower)) return undefined;
  const length = governed(tokens, at, 1);
  return length < 3 ? undefined : phraseOf(tokens, at, length, ORGANISATION_HEADS.get(head.lower) ?? 'organisation');
}

/** How many words the head takes along: linking words count only with a capital behind them. */
function governed(tokens: readonly Token[], at: number, from: number): number {
  let end = from;
  let index = from;
  while (index < MAX_WORDS) {
    const token = tokens[at + index];
    if (token === undefined || token.gap !== ' ') break;
    if (token.capital) end = index + 1;
    else if (!/^(?:of|for|on|the|and|in|to)$/u.test(token.lower) || isOnDay(tokens, at + index)) break;
    if (token.possessive) break;
    index++;
  }
  return end;
}

/** "The Ministry of Energy on May 24" */
const isOnDay = (tokens: readonly Token[], at: number): boolean =>
  lowerAt(tokens, at) === 'on' && CALENDAR_NAME.test(textAt(tokens, at + 1));

function closedByHead(tokens: readonly Token[], at: number): OrganisationPhrase | undefined {
  let found: OrganisationPhrase | undefined;
  for (let index = 1; index < MAX_WORDS; index++) {
    const token = tokens[at + index];
    const before = tokens[at + index - 1];
    if (token === undefined || before === undefined || token.gap !== ' ') break;
    // "People's Congress"
    if (before.possessive && before.lower !== 'people') break;
    const small = SMALL_HEADS.get(token.lower);
    if (!token.capital) {
      if (small !== undefined && index < 3) return phraseOf(tokens, at, index + 1, small);
      // "the Tanjug news agency": called by its name alone elsewhere
      if (index === 1 && token.lower === 'news' && lowerAt(tokens, at + 2) === 'agency')
        return phraseOf(tokens, at, 1, 'media');
      if (!links(token.lower, before)) break;
      continue;
    }
    if (FUNCTIONS.has(token.lower)) break;
    const kind = ORGANISATION_HEADS.get(token.lower);
    if (kind === undefined) continue;
    const extended = OPENING_HEADS.has(token.lower) && /^(?:of|for|on)$/u.test(lowerAt(tokens, at + index + 1));
    found = phraseOf(tokens, at, extended ? Math.max(index + 1, governed(tokens, at, index + 1)) : index + 1, kind);
  }
  return found;
}

/**
 * Whether a small word goes on with the name before it: "Union of Journalists" and "Justice and Equality Movement" are
 * names, "Ann Lee of the Refugee Council" and "Finland and the Security Council" are two.
 */
function links(word: string, before: Token): boolean {
  if (word === 'of' && MEMBERS.has(before.lower)) return false;
  if (word === 'of' || word === 'for') return ORGANISATION_HEADS.has(before.lower) || OPENING_HEADS.has(before.lower);
  if (word === 'the') return before.lower === 'of' || before.lower === 'for';
  return word === 'and' && (ORDINARY_WORDS.has(before.lower) || PORTFOLIOS.has(before.lower));
}

function phraseOf(tokens: readonly Token[], at: number, length: number, kind: ActorKind): OrganisationPhrase {
  const name = tokens
    .slice(at, at + length)
    .map(
      (token, index) =>
        `${index === 0 ? '' : token.gap}${token.text}${token.possessive && index < length - 1 ? "'s" : ''}`,
    )
    .join('');
  return { name, kind, length };
}
