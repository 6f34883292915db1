/** Exchanges: what either side gives, and what both give together, are two figures for one thing. */
import { amountRange, amountsMeet, type AmountRange } from './claim-amount.ts';
import type { Claim } from '../records/records.ts';

/** "6,000 for 6,000". */
const ALIKE = /^(\S{1,20}) for \1$/;
/** What follows a figure that either side gives: "6,000 soldiers each", "1,000 prisoners from either side". */
const OF_EACH_SIDE =
  /^(?:[^\s.;]{1,20} ){0,4}(?:each(?! (?:day|night|week|month|year|other|of)\b)|apiece|(?:by|from|on) (?:each|either|both) sides?)\b/i;

/** The amount of a figure; of one that is given for as much, that of one side. */
export const amountOf = (value: string): AmountRange | undefined =>
  amountRange(ALIKE.exec(value.trim().toLowerCase())?.[1] ?? value);

function isOfEachSide({ value, quote }: Claim): boolean {
  if (ALIKE.test(value.trim().toLowerCase())) return true;
  const at = quote.indexOf(value);
  return at >= 0 && OF_EACH_SIDE.test(quote.slice(at + value.length).trimStart());
}

/** The amounts of one quantity that either of two sides gives, as somebody says. */
export const amountsOfEachSide = (group: readonly Claim[]): readonly AmountRange[] =>
  group.filter(isOfEachSide).flatMap(({ value }) => amountOf(value) ?? []);

const doubled = ({ least, most }: AmountRange): AmountRange => ({ least: 2 * least, most: 2 * most });

/** Whether one of two amounts is what either side gives, and the other what both give. */
export function isOneSideOfBoth(a: AmountRange, b: AmountRange, ofEachSide: readonly AmountRange[]): boolean {
  const [less, more] = a.most < b.most ? [a, b] : [b, a];
  return amountsMeet(doubled(less), more) && ofEachSide.some((amount) => amountsMeet(amount, less));
}
