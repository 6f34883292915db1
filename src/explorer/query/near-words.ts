/** Which words are taken for slips of the keys. */
import { editDistanceAtMost } from '../../dataset/edit-distance.ts';

/** Of words this long one letter may differ, and of those that are longer by two, two: of "Iran" and "Iraq" neither is meant for the other. */
const LEAST_LETTERS = 5;

/** How many letters of a folded word may differ from another's. */
export const slipsIn = (word: string): number =>
  word.length >= LEAST_LETTERS + 2 ? 2 : word.length >= LEAST_LETTERS ? 1 : 0;

/** Whether a folded word may have been typed for another. */
export const isNear = (typed: string, word: string): boolean => editDistanceAtMost(typed, word, slipsIn(typed));
