import { groupBy } from './group-by.ts';
import type { Claim } from './records.ts';

/**
 * The quantities of one event on which its sources differ, each with all its claims, in the order in which the
 * quantities are first told. Values in different units are different values.
 */
export function disagreements(claims: readonly Claim[]): readonly (readonly Claim[])[] {
  const quantities = groupBy(claims, (claim) => claim.what);
  return [...quantities.values()].filter((group) => statedValues(group).size > 1);
}

function statedValues(claims: readonly Claim[]): Set<string> {
  return new Set(claims.map(({ value, unit }) => JSON.stringify([value, unit])));
}
