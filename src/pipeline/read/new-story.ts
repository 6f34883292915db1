/**
 * Where a live blog prints neither headline nor time, only the words tell that a new post begins: it presents its people
 * in full again, says the day, and repeats in a recap. What merely continues refers back ("he", "the attack", "also").
 * A score of such cues decides; precision comes first, since a wrong cut tears a story in two.
 */
import { FULL_WEEKDAY_PATTERN } from '../text/calendar.ts';
import type { TextLine } from '../text/lines.ts';
import { surnameOf } from '../text/names.ts';

/** The post so far. */
export interface OpenStory {
  readonly headline?: TextLine;
  readonly lines: readonly TextLine[];
}

export interface StoryDetector {
  /** True when the line opens a story of its own behind the lines of the open post. */
  startsStory(line: TextLine, open: OpenStory): boolean;
  /** True when the line behind a bullet list is a new post and no continuation of it. */
  followsList(line: TextLine): boolean;
}

const THRESHOLD = 3;

const REFERS_BACK =
  /^(?:he|she|they|it|this|these|that|those|his|her|their|its|but|and|or|so|however|meanwhile|instead|also|then|there|asked|in (?:a|an|his|her|the|response|addition|turn)\b.{0,40}|as (?:a reminder|we|well)|for (?:context|now|example|instance)|to |according to|speaking|among|another|others?|both|one|two|three|some|such|separately|earlier|later|after|before|when|while|if|since|the (?:second|first|third|two|latter|former|majority|spokesperson|attack|strike|statement|move|latest))\b/i;
const OPENS_WITH_QUOTE = /^["“‘'«„(…–—-]/;
const ADDS = /\b(?:added|adding|also|too|again|further|continued|went on|reiterated|repeated)\b/i;
const ANNOUNCES =
  /^(?:here (?:is|are)|here[’']s|we are (?:seeing|hearing|getting)|we[’']re (?:seeing|hearing|getting)|there are (?:more )?reports|(?:some|more) (?:news|reaction|details|lines|quotes)|breaking|reuters|afp|the associated press|news agenc)/i;
const WEEKDAY = new RegExp(`\\b(?:on )?${FULL_WEEKDAY_PATTERN}\\b`, 'i');
const SOURCE =
  /^(?:[^,]{0,40}\b(?:said|says|reports?|reported|according to|told)\b[^,.]{0,60}\.?|according to [^.]{3,80}\.?|[^.]{3,120}\b(?:said|says)(?: (?:on \p{L}+|in a [^.,]{3,30}))?\.)$/u;
const PERFECT =
  /\b(?:has|have) (?:\w+ ){0,2}?(?:\w+ed|met|said|made|held|hit|begun|told|given|sent|shot|struck|handed|called|left|taken|seen|put)\b/i;
const SAYS_PRONOUN = /,["”’]?\s(?:he|she|they|it) (?:said|says|added|wrote|told)\b/i;
const FULL_NAME = /(?<![\p{L}’'-])\p{Lu}[\p{L}’'-]+ (?:(?:von|van|de|der|al|bin|el) ){0,2}\p{Lu}[\p{L}’'-]+/gu;

/** Prepares the detector for one document: it must know what the recaps repeat. */
export function createStoryDetector(lines: readonly TextLine[]): StoryDetector {
  const recapped = new Set(lines.filter((line) => line.mark === 'bullet').map((line) => opening(line.text)));
  return {
    startsStory: (line, open) => storyScore(line, open, recapped) >= THRESHOLD,
    followsList: (line) => !REFERS_BACK.test(line.text) && !OPENS_WITH_QUOTE.test(line.text) && line.text.length > 60,
  };
}

function storyScore(line: TextLine, story: OpenStory, recapped: ReadonlySet<string>): number {
  const open = story.lines;
  const before = open.at(-1)?.text ?? '';
  if (OPENS_WITH_QUOTE.test(line.text) || REFERS_BACK.test(line.text) || before.endsWith(':')) return 0;
  const first = firstSentence(line.text);
  if (SAYS_PRONOUN.test(first)) return 0;
  const subject = first.slice(0, 110);
  const presented = subject.match(FULL_NAME) ?? [];
  let score = 0;
  if (ANNOUNCES.test(first)) score += 3;
  if (recapped.has(opening(line.text))) score += 3;
  if (presentsAgain(presented, subject, open)) score += 2;
  else score += Math.min(newPeople(presented, open), 2);
  if (endsWithSource(first)) score += WEEKDAY.test(first) ? 2 : 1;
  if (PERFECT.test(first.slice(0, 160))) score += 1;
  if (ADDS.test(first)) score -= 2;
  const named = names(first);
  if (story.headline && open.length >= 2 && sharedNames(named, story.headline.text) === 0) score += 1;
  // asked where it decides: it reads the whole paragraph before
  return score === THRESHOLD && mostlyShared(named, before) ? score - 1 : score;
}

/** "Rebels left the town, the army said on Monday.": behind a comma nothing but the source. */
const endsWithSource = (sentence: string): boolean =>
  [...sentence.matchAll(/,\s/gu)].some(({ index }) => SOURCE.test(sentence.slice(index + 2)));

const firstSentence = (text: string): string =>
  /^.{20,400}?[.!?]["”’]?(?=\s\p{Lu}|\s["“]|$)/u.exec(text)?.[0] ?? text.slice(0, 400);

const opening = (text: string): string => text.slice(0, 80).toLowerCase();

const NOBODY: ReadonlySet<string> = new Set();
const names = (text: string): ReadonlySet<string> => new Set(text.match(/\p{Lu}[\p{L}’'-]{2,}/gu));

/** Presents in full, with a title, somebody whom the open post has presented already. */
function presentsAgain([full]: readonly string[], subject: string, open: readonly TextLine[]): boolean {
  if (full === undefined || open.length < 2) return false;
  return open.some((line) => line.text.includes(full)) && /\p{Ll}{4} \p{Lu}|, (?:the |a |who )/u.test(subject);
}

/** How many people or bodies it presents in full of whom the open post knows nothing. */
function newPeople(presented: readonly string[], open: readonly TextLine[]): number {
  const surnames = presented.map(surnameOf);
  return surnames.filter((surname) => !open.some((line) => line.text.includes(surname))).length;
}

function sharedNames(mine: ReadonlySet<string>, b: string): number {
  const theirs = mine.size === 0 ? NOBODY : names(b);
  return [...mine].filter((name) => theirs.has(name)).length;
}

/** True when most names of a sentence stood in the paragraph before already. */
function mostlyShared(mine: ReadonlySet<string>, before: string): boolean {
  return mine.size > 0 && sharedNames(mine, before) * 3 > mine.size * 2;
}
