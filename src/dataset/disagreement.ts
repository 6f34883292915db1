import { amountRange } from './claim-amount.ts';
import { groupBy } from './group-by.ts';
import type { Claim } from './records.ts';

/** "6,000" and "6000" are one figure. */
const THOUSANDS = /(\d)[, ](?=\d{3}(?!\d))/g;

/**
 * The quantities of one event on which its sources differ, each with all its claims, in the order in which the
 * quantities are first told. Things counted have many names ("troops", "soldiers"), so figures are compared without them; sums of
 * money are compared with their currency. What may be one figure in other words ("at least 9" and "9", "dozens" and "some 40") is
 * no disagreement.
 */
export function disagreements(claims: readonly Claim[]): readonly (readonly Claim[])[] {
  if (claims.length < 2) return [];
  const quantities = groupBy(claims, (claim) => claim.what);
  return [...quantities.values()].filter((group) => group.length > 1 && differ(group));
}

/** ISO 4217 code. */
const CURRENCY = /^[A-Z]{3}$/;

const figureOf = (value: string): string => value.replace(THOUSANDS, '$1').toLowerCase();

function differ(group: readonly Claim[]): boolean {
  const distinct = [...groupBy(group, statedValue).values()].flatMap(([first]) => first ?? []);
  return distinct.some((a, i) => distinct.slice(i + 1).some((b) => !maySayTheSame(a, b)));
}

const currencyOf = ({ unit = '' }: Claim): string => (CURRENCY.test(unit) ? unit : '');
const statedValue = (claim: Claim): string => `${figureOf(claim.value)} ${currencyOf(claim)}`;

/** Whether one amount may be meant by two values that are written differently. */
function maySayTheSame(a: Claim, b: Claim): boolean {
  const [mine, theirs] = [amountRange(a.value), amountRange(b.value)];
  if (mine === undefined || theirs === undefined || currencyOf(a) !== currencyOf(b)) return false;
  return mine.least <= theirs.most && theirs.least <= mine.most;
}
