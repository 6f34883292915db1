import { VESSELS } from '../lexicon/vessels.ts';
import { EndingPattern } from './ending-pattern.ts';

const BEFORE_SHIP = new EndingPattern(new RegExp(`\\b(?:${VESSELS})s? (?:called |named )?(?:the )?["“‘']?$`, 'iu'));

/** Whether the words before a name make it the name of a ship. */
export const namesShip = (before: string): boolean => BEFORE_SHIP.test(before);
