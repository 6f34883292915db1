import { groupBy } from './group-by.ts';
import type { Claim } from './records.ts';

/** "6,000" and "6000" are one figure. */
const THOUSANDS = /(\d)[, ](?=\d{3}(?!\d))/g;

/**
 * The quantities of one event on which its sources differ, each with all its claims, in the order in which the
 * quantities are first told. Things counted have many names ("troops", "soldiers"), so figures are compared without them; sums of
 * money are compared with their currency.
 */
export function disagreements(claims: readonly Claim[]): readonly (readonly Claim[])[] {
  const quantities = groupBy(claims, (claim) => claim.what);
  return [...quantities.values()].filter((group) => statedValues(group).size > 1);
}

/** ISO 4217 code. */
const CURRENCY = /^[A-Z]{3}$/;

const figureOf = (value: string): string => value.replace(THOUSANDS, '$1').toLowerCase();

function statedValues(claims: readonly Claim[]): Set<string> {
  return new Set(claims.map(({ value, unit = '' }) => `${figureOf(value)} ${CURRENCY.test(unit) ? unit : ''}`));
}
