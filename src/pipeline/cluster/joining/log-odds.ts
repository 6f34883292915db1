/** What each sign says of two tellings being of one happening. */

/**
 * Log-odds that each sign adds; a sign is between 0 and 1, or between -1 and 1. Fitted by logistic regression over annotated pairs,
 * then rounded: what is told counts for more than who and where, which neighbouring happenings share.
 */
export const WEIGHT = {
  words: 4,
  rareWords: 2.2,
  fewWords: -1,
  topics: 1.6,
  trigger: 0.7,
  quantity: 1,
  rareQuantity: 1.5,
  actions: 1.4,
  speaker: 1.4,
  agents: 0.65,
  stage: 0.3,
  samePost: 1.1,
  neighbours: 0.9,
  nearby: 0.8,
  distance: -0.65,
  headline: 0.85,
  lead: 0.6,
  recap: 0.9,
  strangers: -1,
  blow: 2.5,
  losses: 2.5,
  dispute: 2.5,
  story: 4,
  contradiction: 1,
};

/** Log-odds that two tellings of which nothing is known tell one happening. */
export const BASE = -6.2;
/** Inverse document frequency from which a shared trigger, quantity or town says all it can: one telling in twenty has it. */
export const RARE = Math.log(20);
