/**
 * The dateline of an agency's or a paper's story: where and by whom it was written, before its first sentence.
 *
 *   CAIRO (AP) — …      KYIV, June 1 (Reuters) - …      RAFAH, Gaza Strip, Feb 12 (Meridian News) – …      BUKAVU, Congo — …
 *   SAIGON — …      MOSCOW, Feb. 1, 1943 — …      Port Sudan, 3 May (Example Wire) - …
 *   (Nairobi, June 1, 2023) – …      Press release, Goma/Geneva, 21 January 2025 – …      (Reuters) - …      June 1 (Reuters) - …
 *   GAZA/JERUSALEM, June 1 (Reuters) - …      CAIRO, June 1. /TASS/. …      New Delhi [India], June 1 (ANI): …
 *   DILI, May 6: …      By Ann Reed and Sam Khan KHARTOUM (Reuters) - …      NAIROBI, Kenya (AP) _ …      Goma/Kigali; 8 October 1999 (RFE/RL) - …
 */

import { MONTHS } from '../lexicon/calendar-words.ts';

/** "(AFP)": who reports. */
const SOURCE = String.raw`\(\p{Lu}[\p{L} ./]{1,30}\)`;
/** "EL OBEID", "LA PAZ": the first word of several may have two letters. */
const TOWN = String.raw`(?:\p{Lu}{2} )?\p{Lu}[\p{Lu}.'’-]{2,24}(?: \p{Lu}[\p{Lu}.'’-]{1,24}){0,3}`;
const TOWNS = String.raw`${TOWN}(?:/${TOWN}){0,3}`;
const NAME = String.raw`\p{Lu}[\p{L}'’-]*\p{Ll}(?: \p{Lu}[\p{L}.'’-]*){0,2} \p{Lu}[\p{L}'’-]*\p{Ll}`;
/** Pages that carry a story run its byline and its dateline together. */
const BYLINE = `(?:By ${NAME}(?:(?:, and |, | and )${NAME}){0,3} )?`;
const BY_AGENCY = String.raw`(?:,? [\p{L}\d ,.]{2,50}?)? ?${SOURCE} ?(?:[-–—]{1,2}|_) `;
/** Without an agency only behind the name of a country: "NATO — the alliance" names no town. */
const IN_COUNTRY = String.raw`, \p{Lu}\p{Ll}[\p{L} .]{2,40}(?:, \p{Lu}\p{Ll}{2,8}\.? \d{1,2})? ?[–—] `;
const MONTH = `(?:${[...MONTHS.keys()].map((name) => `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`).join('|')})\\.?`;
const DAY = `(?:${MONTH} \\d{1,2}|\\d{1,2} ${MONTH})`;
const PLACE = String.raw`\p{Lu}[\p{L}.'’-]{2,24}(?: \p{Lu}[\p{L}.'’-]{1,24}){0,3}`;
/** A name with a day behind it needs neither, nor capitals. */
const DATED = String.raw`${PLACE}(?:/${PLACE})?[,;] ${DAY}(?:,? \d{4})?(?: ${SOURCE})? {0,2}[-–—]{1,2} {1,2}`;
/** "Thursday, June 10" is no town's. */
const WHERE_ON = String.raw`(?:(?:Press|News|Media) (?:[Rr]elease|[Ss]tatement), )?(?!\p{L}+(?:day|DAY),)${PLACE}(?: ?[/,] ?${PLACE})?, ${DAY}`;
/** Statements of organisations give the town and the whole date, in brackets or not. */
const WHOLE = String.raw`${WHERE_ON},? \d{4}`;
/** Nothing but capitals and a dash; a sentence begins behind it: "NATO — the alliance" goes on. */
const BARE = String.raw`\p{Lu}{4,24}(?:[ /]\p{Lu}{3,24}){0,3} ?(?:--|[–—]) (?=["“‘]?\p{Lu})`;
/** Agencies that have signs of their own. */
const SIGNED = String.raw`${PLACE}(?:, ${DAY}\.? /\p{Lu}[\p{L} -]{1,24}/\.? | \[${PLACE}\], ${DAY} \(\p{L}{2,12}\): )`;
/** Papers of South Asia set a colon. */
const WITH_COLON = `${TOWNS}, ${DAY}(?:,? \\d{4})?: `;
/** The agency alone, or behind the day. */
const AGENCY = String.raw`(?:${DAY},? )?\(\p{Lu}[\p{L} ]{1,24}\) ?[-–—]{1,2} `;
const DATELINE = new RegExp(
  `^(?:${BYLINE}${TOWNS}(?:${BY_AGENCY}|${IN_COUNTRY})|${AGENCY}|${SIGNED}|${WITH_COLON}|${BARE}|${DATED}|${WHOLE} ?[-–—]{1,2} |\\(${WHOLE}\\) ?[-–—]{1,2} )`,
  'u',
);
/** A line with nothing but the town, the day, and its year or the agency or both. */
const ALONE = new RegExp(`^\\(?${WHERE_ON}(?: ?,? \\d{4}(?: ?${SOURCE})?| ?${SOURCE})\\)?(?:\\.| ?[-–—]{1,2})?$`, 'u');

/** "KABUL, Dec 2, 2006 (AFP)", "BARCELONA, Spain, April 29 (Reuters)": where and when a story was written, alone on its line. */
export const isDatelineAlone = (text: string): boolean => text.length <= LONGEST_ALONE && ALONE.test(text);

const LONGEST_ALONE = 90;

const TOWN_AND_DAY = new RegExp(`^${WHERE_ON}\\.?$`, 'u');

/** "Dili, 6 May": a dateline where it stands alone above the text of a story; elsewhere it may head what happened there then. */
export const isTownAndDay = (text: string): boolean => text.length <= LONGEST_ALONE && TOWN_AND_DAY.test(text);

/** A dateline ends in a dash or a colon or has the signs of an agency: without any, as most sentences are, a text has none. */
const SIGN = /[-–—/[_]|\d: /u;

/** Length of the dateline with which a text begins; 0 where it has none. */
export const datelineLength = (text: string): number => (SIGN.test(text) ? (DATELINE.exec(text)?.[0].length ?? 0) : 0);

/** Length of the dateline in front of a text or alone on its line; 0 where it has none. */
export const writtenLength = (text: string): number => (isDatelineAlone(text) ? text.length : datelineLength(text));

/** Length of what says where and on which full day a statement was made, in front of its text or alone on its line; 0 where nothing does. */
export function datedLineLength(text: string): number {
  const length = writtenLength(text);
  return /\d{4}/u.test(text.slice(0, length)) ? length : 0;
}
