import type { Telling } from './tellings.ts';

/** Sentences of a post within which sources answer each other: a quotation may stand between. */
const REACH = 4;

/** Whether two tellings stand so close to each other in one post that the later may answer the earlier. */
export const standCloseBy = (a: Telling, b: Telling): boolean =>
  a.post === b.post && Math.abs(a.mention.sentence - b.mention.sentence) <= REACH;
