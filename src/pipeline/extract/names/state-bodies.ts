import type { ActorKind } from '../../../dataset/records/records.ts';

import { PORTFOLIOS, STATE_BODIES } from '../../lexicon/organisation-words.ts';
import { ownerAdjective } from '../../lexicon/owner.ts';
import type { Known } from '../../lexicon/registry.ts';
import { SPEECH_VERBS } from '../../lexicon/titles.ts';
import { wordSet } from '../../lexicon/word-list.ts';
import { SMALL_WORDS } from './small-words.ts';
import type { Token } from './tokens.ts';
import { lowerAt } from '../../text/word-at.ts';
import { upperFirst } from '../../text/upper-first.ts';

/** Something that belongs to a state, named by the state and common words: "Ukraine's foreign ministry". */
export interface StateBody {
  /** As it is called everywhere: "Ukrainian Ministry of Foreign Affairs". */
  readonly name: string;
  readonly kind: ActorKind;
  /** How many words after the owner it takes. */
  readonly length: number;
}

/** Whose body it is: an adjective for names such as "{} Navy", and the owner's own name. */
export interface Owner {
  readonly adjective: string;
  readonly name: string;
  /** How the text names it. */
  readonly text: string;
}

const MAX_MODIFIERS = 2;
/** What makes another thing of "capital". */
const CAPITAL_OF_MONEY = wordSet(
  'punishment market markets controls flows flight gains goods offence offences region province',
);
const MAX_WORDS = 4;
/** Common nouns that make a body of a state when a word stands before or "for …" after them. */
const COMMON_HEADS = wordSet(`
  agency service commission council committee authority centre center bureau institute inspectorate directorate`);

/**
 * The owner that a name may be: a state or a region.
 * @param text how the text names it
 */
export function ownerOf(known: Known, text: string): Owner | undefined {
  if (known.is === 'state' || known.is === 'demonym' || known.is === 'capital')
    return { adjective: ownerAdjective(known.state), name: known.state.name, text };
  return known.is === 'place' && known.place.kind === 'region' ? { adjective: text, name: text, text } : undefined;
}

/**
 * Reads the body that stands in the words from `at` on.
 * @param modifiers whether adjectives may come between the owner and its body ("Ukraine's vast land army")
 */
export function readStateBody(
  tokens: readonly Token[],
  at: number,
  owner: Owner,
  modifiers: boolean,
): StateBody | undefined {
  for (let skipped = 0; skipped <= (modifiers ? MAX_MODIFIERS : 0); skipped++) {
    const modifier = tokens[at + skipped - 1];
    if (skipped > 0 && (!isModifier(modifier) || isOfficeHolder(modifier))) break;
    if (tokens[at + skipped]?.gap !== ' ') break;
    const body = listedBody(tokens, at + skipped, owner) ?? ministry(tokens, at + skipped, owner);
    if (body !== undefined) return { ...body, length: body.length + skipped };
  }
  return modifiers ? commonBody(tokens, at, owner) : undefined;
}

/**
 * "Ukrainian" in "Ukrainian and Russian delegations": a body of its own, though the noun stands behind adjectives of other states. It
 * takes none of the words behind.
 * @param peopleAt how many words the adjective of a state takes that begins at a word, 0 where none does
 */
export function readSharedBody(
  tokens: readonly Token[],
  at: number,
  owner: Owner,
  peopleAt: (index: number) => number,
): StateBody | undefined {
  let next = at;
  for (;;) {
    const listed = tokens[next]?.gap === ', ';
    if (lowerAt(tokens, next) === 'and') next++;
    else if (!listed) break;
    const length = peopleAt(next);
    if (length === 0) return undefined;
    next += length;
  }
  const body = next > at ? readStateBody(tokens, next, owner, true) : undefined;
  return body && { ...body, length: 0 };
}

/** "capital" behind "Haitian" or "Mali's": the town by what it is to its state; not "capital markets". */
export function isSeat(tokens: readonly Token[], at: number): boolean {
  const [noun, next] = [tokens[at], tokens[at + 1]];
  const isMoney = next?.gap === ' ' && CAPITAL_OF_MONEY.has(next.lower);
  // "Mali's capital, Bamako": the name itself stands behind
  const isNamed = next?.gap === ', ' && next.capital;
  return noun?.lower === 'capital' && noun.gap === ' ' && !noun.possessive && !isMoney && !isNamed;
}

/** A ministry that stands without its state: "the health ministry". The owner is for others to find. */
export function readBareMinistry(
  tokens: readonly Token[],
  at: number,
): { portfolio: string; length: number } | undefined {
  for (const length of [2, 1]) {
    if (lowerAt(tokens, at + length) !== 'ministry') continue;
    const portfolio = PORTFOLIOS.get(phrase(tokens, at, length));
    const head = tokens[at + length];
    if (portfolio !== undefined && head?.gap === ' ' && head.lower === 'ministry')
      return { portfolio, length: length + 1 };
  }
  return undefined;
}

function listedBody(tokens: readonly Token[], at: number, owner: Owner): StateBody | undefined {
  for (let length = MAX_WORDS; length > 0; length--) {
    const pattern = STATE_BODIES.get(phrase(tokens, at, length));
    if (pattern === undefined) continue;
    return { name: fill(pattern.name, owner), kind: pattern.kind, length };
  }
  const aircraft = AIRCRAFT.test(tokens[at]?.plain ?? '') ? STATE_BODIES.get('jets') : undefined;
  return aircraft && { name: fill(aircraft.name, owner), kind: aircraft.kind, length: 1 };
}

/** "Thai F-16s", "a Russian Su-34", "Ethiopian MiG-23s": who flies them. */
const AIRCRAFT = /^(?:[A-Z]{1,2}|An|Il|Ka|Mi|MiG|Su|Tu|Yak)-\d{1,3}[A-Z]{0,2}s?$/u;

function ministry(tokens: readonly Token[], at: number, owner: Owner): StateBody | undefined {
  const bare = readBareMinistry(tokens, at);
  if (bare !== undefined) return ministryOf(owner, bare.portfolio, bare.length);
  if (lowerAt(tokens, at) !== 'ministry' || lowerAt(tokens, at + 1) !== 'of') return undefined;
  const first = lowerAt(tokens, at + 2) === 'the' ? at + 3 : at + 2;
  for (const length of [2, 1]) {
    const portfolio = PORTFOLIOS.get(phrase(tokens, first, length));
    if (portfolio !== undefined) return ministryOf(owner, portfolio, first + length - at);
  }
  return undefined;
}

function ministryOf(owner: Owner, portfolio: string, length: number): StateBody {
  return { name: `${owner.adjective} Ministry of ${portfolio}`, kind: 'organisation', length };
}

/** "Ukraine's centre for countering disinformation", "Iran's atomic energy agency". */
function commonBody(tokens: readonly Token[], at: number, owner: Owner): StateBody | undefined {
  for (let length = 1; length <= MAX_WORDS; length++) {
    const head = tokens[at + length - 1];
    if (head === undefined || head.gap !== ' ' || (!isModifier(head) && !COMMON_HEADS.has(head.lower)))
      return undefined;
    if (!COMMON_HEADS.has(head.lower)) continue;
    const complement = /^(?:for|on)$/u.test(lowerAt(tokens, at + length)) ? complementLength(tokens, at + length) : 0;
    if (length === 1 && complement === 0) return undefined;
    const named = tokens.slice(at, at + length).every(({ capital }) => capital);
    // "American Enterprise Institute" is a name of its own, "US Enterprise Institute" none
    if (named && /^\p{Lu}\p{Ll}/u.test(owner.text) && owner.adjective !== owner.text) return undefined;
    const words = tokens.slice(at, at + length + complement).map((token, index) => titleCase(token, index));
    return { name: [owner.adjective, ...words].join(' '), kind: 'organisation', length: length + complement };
  }
  return undefined;
}

/** How many words "for …" takes along: the preposition and what follows up to the next small word or sign. */
function complementLength(tokens: readonly Token[], at: number): number {
  let length = 1;
  while (length < MAX_WORDS && tokens[at + length]?.gap === ' ' && isModifier(tokens[at + length])) {
    // "the Kenyan Centre for Human Rights found that"
    if (tokens[at + length - 1]?.capital === true && tokens[at + length]?.capital === false) break;
    length++;
  }
  return length > 1 && tokens[at]?.gap === ' ' ? length : 0;
}

/** "Latin America's mightiest guerrilla army" is no army of Latin America's. */
const AGAINST_STATE = wordSet('guerrilla rebel insurgent separatist private');

function isModifier(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    !token.possessive &&
    /^\p{L}[\p{L}-]*$/u.test(token.lower) &&
    !SMALL_WORDS.has(token.lower) &&
    !AGAINST_STATE.has(token.lower) &&
    !SPEECH_VERBS.has(token.lower)
  );
}

/** "Kenya's president visited troops": who holds an office does not describe a body. */
const isOfficeHolder = (token: Token | undefined): boolean => token !== undefined && HOLDERS.has(token.lower);

const HOLDERS = wordSet(`
  president premier minister chancellor leader king queen prince chief commander ambassador envoy governor mayor`);

/** The words joined, when nothing but single spaces stands between them; possessives are kept ("president's office"). */
function phrase(tokens: readonly Token[], at: number, length: number): string {
  let joined = '';
  for (let index = at; index < at + length; index++) {
    const token = tokens[index];
    if (token === undefined || token.gap !== ' ') return '';
    joined += `${joined === '' ? '' : ' '}${token.lower}${token.possessive ? "'s" : ''}`;
  }
  return joined;
}

function fill(pattern: string, owner: Owner): string {
  return pattern.replace('{}', owner.adjective).replace('{s}', owner.name);
}

function titleCase(token: Token, index: number): string {
  if (index > 0 && /^(?:for|of|on|and|the)$/u.test(token.lower)) return token.lower;
  return upperFirst(token.text);
}
