/** What a telling has that another may share, as bits: most pairs have so little in common that more need not be looked at. */
import { tellsForce } from './one-blow.ts';
import type { Telling } from '../tellings.ts';

export const SIGN = { acts: 1, names: 2, counts: 4, tellsFacts: 8, tellsForce: 16, leads: 32, recaps: 64 };

/** The signs of a telling, added up. */
export function signsOf(telling: Telling): number {
  const { mention, actors, quantities, facts, leads, post } = telling;
  return (
    SIGN.acts * Number(mention.kind === 'action') +
    SIGN.names * Number(actors.length > 0) +
    SIGN.counts * Number(quantities.size > 0) +
    SIGN.tellsFacts * Number(facts.length > 0) +
    SIGN.tellsForce * Number(tellsForce(telling)) +
    SIGN.leads * Number(leads) +
    SIGN.recaps * Number(post.kind === 'summary')
  );
}
