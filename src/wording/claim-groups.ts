/** What sources claim of one quantity, put side by side: equal figures once, below each who says so and where. */
import { ownEarlierFigures } from '../dataset/claims/risen-toll.ts';
import { disagreements } from '../dataset/claims/disagreement.ts';
import { groupBy } from '../dataset/group-by.ts';
import type { Claim } from '../dataset/records/records.ts';
import { figureInWords, figureKey, quantityInWords } from './claim-words.ts';

/** One figure with everybody who gives it. */
export interface ClaimedFigure {
  /** "at least 13 planes". */
  readonly words: string;
  readonly claimants: readonly Claimant[];
}

export interface Claimant {
  /** Absent where the source does not say whose figure it is. */
  readonly by: string | undefined;
  /** One claim for each document that has the figure from this speaker. */
  readonly claims: readonly Claim[];
  /** What the same speaker counted before, in the order of the reports. */
  readonly earlier: readonly EarlierFigure[];
}

/** A figure that its own speaker has replaced by a later one. */
export interface EarlierFigure {
  readonly words: string;
  readonly claim: Claim;
}

/** The figures for one quantity. */
export interface ClaimGroup {
  /** "Planes hit". */
  readonly what: string;
  readonly figures: readonly ClaimedFigure[];
  readonly isDisputed: boolean;
}

/** True for a figure that a publisher gives as its own: the publisher's name alone tells whose it is. */
export function isPublishersOwn(
  { by, claims }: Pick<Claimant, 'by' | 'claims'>,
  publisherOf: (document: string) => string | undefined,
): boolean {
  return by !== undefined && claims.every(({ document }) => publisherOf(document) === by);
}

/** Claims by quantity, those on which sources differ first, else in the order in which they are told. */
export function groupClaims(claims: readonly Claim[]): readonly ClaimGroup[] {
  const groups = [...groupBy(claims, ({ what }) => what)].map(([what, group]) => {
    const replaced = ownEarlierFigures(group);
    const standing = group.filter((claim) => !replaced.has(claim));
    const figures = [...groupBy(standing, figureKey).values()].map((same) => figureOf(same, replaced));
    return { what: quantityInWords(what), figures, isDisputed: disagreements(group).length > 0 };
  });
  return groups.toSorted((a, b) => Number(b.isDisputed) - Number(a.isDisputed));
}

function figureOf(same: readonly Claim[], replaced: ReadonlyMap<Claim, Claim>): ClaimedFigure {
  const [first] = same;
  return { words: first === undefined ? '' : figureInWords(first), claimants: claimantsOf(same, replaced) };
}

function claimantsOf(claims: readonly Claim[], replaced: ReadonlyMap<Claim, Claim>): readonly Claimant[] {
  return [...groupBy(claims, ({ by }) => by ?? '')].map(([by, said]) => ({
    by: by === '' ? undefined : by,
    claims: [...groupBy(said, ({ document }) => document).values()].flatMap((same) => same.slice(0, 1)),
    earlier: [...replaced].flatMap(([claim, later]) =>
      said.includes(later) ? [{ words: figureInWords(claim), claim }] : [],
    ),
  }));
}
