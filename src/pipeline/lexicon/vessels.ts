/** Nouns before the name of a ship: "the cruiser Tripoli" is no town. */
const VESSELS =
  'ship|warship|flagship|cruiser|frigate|destroyer|corvette|battleship|submarine|trawler|freighter|tanker|oil tanker|vessel|ferry|yacht|steamer|minesweeper|patrol boat|landing ship|cargo ship|container ship|hospital ship|cruise ship|aircraft carrier|carrier|icebreaker|barge';

const BEFORE_SHIP = new RegExp(`\\b(?:${VESSELS})s? (?:called |named )?(?:the )?["“‘']?$`, 'iu');

/** Whether the words before a name make it the name of a ship. */
export const namesShip = (before: string): boolean => BEFORE_SHIP.test(before);
