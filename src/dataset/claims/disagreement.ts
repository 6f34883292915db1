import type { AmountRange } from './claim-amount.ts';
import { conversionBetween, unitThatCounts } from './claim-units.ts';
import { amountOf, amountsOfEachSide, isOneSideOfBoth } from './each-side.ts';
import { groupBy } from '../group-by.ts';
import { rememberingEach } from '../remembering.ts';
import type { Claim } from '../records/records.ts';
import { latestFigures } from './risen-toll.ts';

/** "6,000" and "6000" are one figure. */
const THOUSANDS = /(\d)[, ](?=\d{3}(?!\d))/g;

/**
 * The quantities of one event on which its sources differ, each with all its claims, in the order in which the
 * quantities are first told. Things counted have many names ("troops", "soldiers"), so figures are compared without them; areas
 * and sums of money are converted. What may be one figure in other words ("at least 9" and "9", "dozens" and "some 40", £2bn and
 * $2.5bn) is no disagreement, and neither is a toll that rises, nor what both sides of an exchange give beside what either gives.
 */
export const disagreements = (claims: readonly Claim[]): readonly (readonly Claim[])[] =>
  claims.length < 2 ? NONE : disagreementsAmong(claims);

const NONE: readonly never[] = [];

/** The claims of an event are asked for its times, its row and the report of the run. */
const disagreementsAmong = rememberingEach((claims: readonly Claim[]): readonly (readonly Claim[])[] => {
  const quantities = groupBy(claims, (claim) => claim.what);
  return [...quantities.values()].filter((group) => group.length > 1 && differ(group));
});

const figureOf = (value: string): string => value.replace(THOUSANDS, '$1').toLowerCase();

function differ(group: readonly Claim[]): boolean {
  const distinct = [...groupBy(latestFigures(group), statedValue).values()].flatMap(([first]) => first ?? []);
  const ofEachSide = amountsOfEachSide(group);
  return distinct.some((a, i) => distinct.slice(i + 1).some((b) => !maySayTheSame(a, b, ofEachSide)));
}

const statedValue = (claim: Claim): string => `${figureOf(claim.value)} ${unitThatCounts(claim.unit)}`;

/** Whether one amount may be meant by two values that are written differently. */
function maySayTheSame(a: Claim, b: Claim, ofEachSide: readonly AmountRange[]): boolean {
  const [mine, theirs] = [amountOf(a.value), amountOf(b.value)];
  if (mine === undefined || theirs === undefined) return false;
  if (isOneSideOfBoth(mine, theirs, ofEachSide)) return true;
  const conversion = conversionBetween(unitThatCounts(a.unit), unitThatCounts(b.unit));
  if (conversion === undefined) return true;
  const { factor, slack } = conversion;
  return mine.least * factor <= theirs.most * slack && theirs.least <= mine.most * factor * slack;
}
