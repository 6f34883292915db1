/** What a telling has that another may share, as bits: most pairs have so little in common that more need not be looked at. */
import type { EventStatus } from '../../../dataset/records/records.ts';
import type { LocalFact } from '../../stage.ts';
import type { Telling } from '../tellings/tellings.ts';
import { forceOf } from './one-blow.ts';
import { lossesIn } from './same-losses.ts';
import { tellsOfNight } from './parts-of-day.ts';

export const SIGN = {
  acts: 1,
  speaks: 2,
  // What sources differ on across posts.
  holder: 4,
  day: 8,
  date: 16,
  // What is planned or proposed is another thing than what is done, and than its denial.
  ahead: 32,
  denied: 64,
  done: 128,
  recaps: 256,
  /** Its post alone dates it. */
  datedByPost: 512,
  /** It stands first in its post. */
  leads: 1024,
  /** It happened in a night, which is of two days. */
  night: 2048,
  /** It gives figures. */
  figures: 4096,
  /** It counts machines that one side lost. */
  losses: 8192,
  /** It says what was hit, or by whom. */
  hit: 16384,
};
export const STAGES = SIGN.ahead | SIGN.denied | SIGN.done;
/** Above all these: which kinds of force it tells of, a bit each. */
const FORCE_FROM = 32768;

/** The signs of a telling, added up. */
export function signsOf(telling: Telling): number {
  const { mention, actors, facts, leads, post, datedByText } = telling;
  const tells = (wanted: LocalFact['of']): number => Number(facts.some(({ of }) => of === wanted));
  return (
    SIGN.acts * Number(mention.kind === 'action') +
    SIGN.speaks * Number(actors.some(({ role }) => role === 'speaker')) +
    SIGN.holder * tells('holder') +
    SIGN.day * tells('day') +
    SIGN.date * tells('date') +
    SIGN.hit * (tells('target') || tells('culprit')) +
    STAGE[mention.status] +
    SIGN.recaps * Number(post.kind === 'summary') +
    SIGN.leads * Number(leads) +
    SIGN.night * Number(tellsOfNight(telling)) +
    SIGN.datedByPost * Number(!datedByText) +
    SIGN.figures * Number(mention.claims.length > 0) +
    SIGN.losses * Number(lossesIn(telling).length > 0) +
    FORCE_FROM * forceOf(telling)
  );
}

const STAGE: Readonly<Record<EventStatus, number>> = {
  planned: SIGN.ahead,
  proposed: SIGN.ahead,
  denied: SIGN.denied,
  happened: SIGN.done,
  ongoing: SIGN.done,
  claimed: SIGN.done,
};

/** Whether two tellings of such signs have any of `wanted` in common. */
export const shareSign = (a: number, b: number, wanted: number): boolean => (a & b & wanted) !== 0;

/** Whether they tell of one kind of force. */
export const shareForce = (a: number, b: number): boolean => (a & b) >= FORCE_FROM;
