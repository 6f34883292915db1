/** Sources that answer each other in one post. */
import { ANY_PEOPLE_SURE, countTheSame, KINDRED_SURE } from '../tellings/quantity-key.ts';
import { standCloseBy } from '../tellings/close-by.ts';
import { tellFactsDifferently } from '../claims/differing-facts.ts';
import { conceptOf } from '../../text/concepts.ts';
import { stem } from '../../text/stems.ts';
import type { Telling } from '../tellings/tellings.ts';
import { countOthers } from '../claims/count-others.ts';

/** Sentences within which somebody is answered with a figure; right behind it, with one for what may be the same thing. */
const REPLY = { sameThing: 2, kindred: 1 };

/** Whether two sources tell one thing differently close by: what one post sets side by side it means to compare. */
export const answers = (a: Telling, b: Telling): boolean =>
  standCloseBy(a, b) && (answersWithFigure(a, b) || tellFactsDifferently(a, b));

/** Whether they do so however far apart the days are of which they seem to speak: there a figure must say what befell whom it counts. */
export const answersWhenever = (a: Telling, b: Telling): boolean =>
  answers(a, b) && (tellFactsDifferently(a, b) || countTheSame(a.quantities, b.quantities) >= KINDRED_SURE);

function answersWithFigure(a: Telling, b: Telling): boolean {
  const gap = Math.abs(a.mention.sentence - b.mention.sentence);
  if (gap > REPLY.sameThing || a.quantities.size === 0 || b.quantities.size === 0) return false;
  const sources = ({ mention }: Telling): readonly string[] => mention.claims.flatMap(({ by }) => by ?? []);
  const mine = sources(a);
  const theirs = sources(b);
  if (mine.length === 0 || theirs.length === 0 || mine.some((by) => theirs.includes(by))) return false;
  if (isToCome(a) !== isToCome(b)) return false;
  if (a.mention.claims.every((claim) => b.mention.claims.every((other) => countOthers(claim, other)))) return false;
  return countTheSame(a.quantities, b.quantities) >= (gap <= REPLY.kindred ? ANY_PEOPLE_SURE : 1);
}

const AGREES = conceptOf(stem('agree'));

/** Whether a telling is of what is still to be done: how many are then exchanged is no answer to how many were agreed on. */
const isToCome = ({ trigger, mention: { status } }: Telling): boolean =>
  trigger === AGREES || status === 'planned' || status === 'proposed';
