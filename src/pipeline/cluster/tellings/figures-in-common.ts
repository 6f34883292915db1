import type { Telling } from './tellings.ts';

/** Whether two tellings give one figure in the same words: a headline and its text sum up the same, however each says so. */
export const shareFigure = ({ mention: { claims } }: Telling, { mention }: Telling): boolean =>
  claims.some(({ value }) => mention.claims.some((claim) => claim.value === value));
