/** Where claimed figures stand beside each other on a line from the smallest to the greatest. */
import { parseAmount, type AmountBound } from '../dataset/claims/claim-amount.ts';
import type { ClaimedFigure } from './claim-groups.ts';
import { measureOf } from './claim-words.ts';

export interface ScaleMark {
  /** From 0, the smallest figure, to 1, the greatest. */
  readonly share: number;
  readonly bound: AmountBound;
}

/**
 * The marks of the figures that are numbers, by their words.
 * Undefined where there are no two numbers to compare, or they count in different units.
 */
export function layoutClaimScale(figures: readonly ClaimedFigure[]): ReadonlyMap<string, ScaleMark> | undefined {
  const amounts = figures.flatMap(({ words, claimants }) => {
    const claim = claimants[0]?.claims[0];
    const parsed = claim === undefined ? undefined : parseAmount(claim.value);
    return claim === undefined || parsed === undefined ? [] : [{ words, measure: measureOf(claim), ...parsed }];
  });
  const least = Math.min(...amounts.map(({ amount }) => amount));
  const greatest = Math.max(...amounts.map(({ amount }) => amount));
  if (amounts.length < 2 || least === greatest || new Set(amounts.map(({ measure }) => measure)).size > 1) {
    return undefined;
  }
  return new Map(
    amounts.map(({ words, amount, bound }) => [words, { share: (amount - least) / (greatest - least), bound }]),
  );
}

/** Figures as they stand side by side: the smallest first where they are numbers of one kind, those that are none at the end. */
export function figuresInOrder(
  figures: readonly ClaimedFigure[],
  scale: ReadonlyMap<string, ScaleMark> | undefined,
): readonly ClaimedFigure[] {
  if (scale === undefined) return figures;
  const share = ({ words }: ClaimedFigure): number => scale.get(words)?.share ?? 1;
  return figures.toSorted((a, b) => share(a) - share(b));
}
