/** Whom two figures count: the soldiers of a state, those who fight it, those who do not fight, the soldiers of one people or another. */
import { foldText } from '../../../dataset/fold.ts';
import type { Claim } from '../../../dataset/records/records.ts';
import { remembering } from '../../../dataset/remembering.ts';
import { STATES } from '../../lexicon/states.ts';
import { wordList } from '../../lexicon/word-list.ts';

/** Who is killed, by words that say which side of the war they were on; other words may mean any of them. */
const SIDES: readonly (readonly [side: string, words: string])[] = [
  ['state', 'soldier troop serviceman servicewoman servicemember serviceperson marine paratrooper conscript policeman'],
  ['rebels', 'rebel militant gunman insurgent jihadist terrorist extremist guerrilla militiaman'],
  [
    'civilians',
    `civilian resident villager patient student passenger miner worshipper mourner protester demonstrator pedestrian shopper inhabitant
    pupil journalist refugee child farmer herder trader worker teacher nurse doctor medic guest pilgrim priest monk`,
  ],
];
const sideOfWord = new Map(SIDES.flatMap(([side, words]) => wordList(words).map((word) => [word, side] as const)));
/** States by the adjectives that stand for them, and by their names. */
const CODES = new Map(STATES.flatMap(({ code, name, demonyms }) => [name, ...demonyms].map((word) => [word, code])));

type Counting = Pick<Claim, 'what' | 'unit' | 'by'>;

const sideOfUnit = remembering((unit) => sideOfWord.get(foldText(unit).split(' ').at(-1) ?? ''));
/** The code of the state that some words name, or its people. */
export const codeNamedIn = remembering(
  (words) => CODES.get(words) ?? words.split(/[ ,]+/u).flatMap((word) => CODES.get(word) ?? [])[0],
);

/** The state whose people or machines a figure counts; of what somebody has lost, the state that says so. */
export const ownerOf = ({ what, by }: Counting): string | undefined =>
  codeNamedIn(what) ?? (by !== undefined && LOST.test(what) ? codeNamedIn(by) : undefined);

/** "The guerrillas said they had lost six": whoever loses some speaks of the own side. */
const LOST = / lost$/u;
const SPEAKERS: readonly (readonly [side: string, words: RegExp])[] = [
  ['rebels', /\b(?:rebels?|guerrillas?|militants?|insurgents?|jihadists?|militia|separatists?)\b/iu],
  ['state', /\b(?:army|military|armed forces|ministry|government|navy|general staff)\b/iu],
];

function sideOf({ what, unit = '', by = '' }: Counting): string | undefined {
  const side = sideOfUnit(unit);
  return side ?? (LOST.test(what) ? SPEAKERS.find(([, words]) => words.test(by))?.[0] : undefined);
}

/**
 * Whether two figures cannot be of the same people or machines: of Armenian soldiers and of Azerbaijani ones, of soldiers and of rebels
 * or civilians, of those to be released and of those who were. Whom one calls a rebel another may call a villager: that is told as what was hit.
 */
export function countOthers(a: Counting, b: Counting): boolean {
  if (isToCome(a.what) ? isDone(b.what) : isToCome(b.what) && isDone(a.what)) return true;
  const [mine, theirs] = [ownerOf(a), ownerOf(b)];
  if (mine !== undefined && theirs !== undefined && mine !== theirs) return true;
  const [side, other] = [sideOf(a), sideOf(b)];
  return side !== undefined && other !== undefined && side !== other;
}

const isToCome = (what: string): boolean => / to be /u.test(what);
const isDone = (what: string): boolean => DONE.test(what) && !isToCome(what);
const DONE = / (?:\p{L}{2,12}(?:ed|en|wn)|sent|brought|lent|sold)(?: (?:over|back|out|up|off))?$/u;
