/** What other tellings of an event say against the one that gives its title. */
import { amountRange, amountsMeet, type AmountRange } from '../../dataset/claims/claim-amount.ts';
import { rememberingEach } from '../../dataset/remembering.ts';
import { giveFactsDifferently } from './claims/differing-facts.ts';
import { quantityKey } from './tellings/quantity-key.ts';
import type { Telling } from './tellings/tellings.ts';

/**
 * Whether a telling denies what the one that gives the title tells, names another culprit, holder or target, or counts the same and gives
 * no figure that may be one of the other's.
 */
export const saysOtherwise = (titled: Telling, other: Telling): boolean =>
  titled !== other &&
  ((other.mention.status === 'denied') !== (titled.mention.status === 'denied') ||
    giveFactsDifferently(titled, other) ||
    countsOtherwise(titled, other));

function countsOtherwise(titled: Telling, other: Telling): boolean {
  const told = figuresOf(titled);
  return figuresOf(other).some(({ key }, _, others) => {
    const mine = told.filter((figure) => figure.key === key);
    const theirs = others.filter((figure) => figure.key === key);
    const mayBeOne = mine.some(({ range }) => theirs.some((figure) => amountsMeet(range, figure.range)));
    return mine.length > 0 && !mayBeOne;
  });
}

interface Figure {
  readonly key: string;
  readonly range: AmountRange;
}

/** The telling that gives the title is set against each of the others. */
const figuresOf = rememberingEach(({ mention, topics }: Telling): readonly Figure[] =>
  mention.claims.flatMap((claim): Figure[] => {
    const key = quantityKey({ ...claim, topics });
    const range = amountRange(claim.value);
    return key === undefined || range === undefined ? [] : [{ key, range }];
  }),
);
