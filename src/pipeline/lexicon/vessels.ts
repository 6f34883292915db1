/** Nouns before the name of a ship: "the cruiser Tripoli" is no town. */
export const VESSELS =
  'ship|warship|flagship|cruiser|frigate|destroyer|corvette|battleship|submarine|trawler|freighter|tanker|oil tanker|vessel|ferry|yacht|steamer|minesweeper|patrol boat|landing ship|cargo ship|container ship|hospital ship|cruise ship|aircraft carrier|carrier|icebreaker|barge';
