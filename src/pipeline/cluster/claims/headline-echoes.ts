import { amountRange, amountsMeet } from '../../../dataset/claims/claim-amount.ts';
import type { LocalClaim } from '../../stage.ts';
import type { Telling } from '../tellings/tellings.ts';

/**
 * The claims of a telling. A headline's figure is that of the text below it, which says better whose it is: one story counts once. It
 * stands where the text gives no such figure.
 * @param tellings of the same event
 */
export function claimsWithoutEcho(telling: Telling, tellings: readonly Telling[]): readonly LocalClaim[] {
  const { claims } = telling.mention;
  if (!telling.isHeadline || claims.length === 0) return claims;
  const below = tellings.filter(
    ({ document, post, isHeadline }) => !isHeadline && document.id === telling.document.id && post === telling.post,
  );
  const told = below.flatMap(({ mention }) => mention.claims);
  return claims.filter((claim) => !told.some((other) => maySayTheSame(claim, other)));
}

function maySayTheSame(a: LocalClaim, b: LocalClaim): boolean {
  const [mine, theirs] = [amountRange(a.value), amountRange(b.value)];
  return mine !== undefined && theirs !== undefined && a.unit === b.unit && amountsMeet(mine, theirs);
}
