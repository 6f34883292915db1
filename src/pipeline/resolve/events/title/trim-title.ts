import { datelineLength } from '../../../text/dateline.ts';
import { upperFirst } from '../../../text/upper-first.ts';
import { endedEarly, isEnclosed } from './end-early.ts';
import { withoutLeadingOver } from './leading-over.ts';

/** A title longer than this is shortened where that loses nothing. */
const GOOD_LENGTH = 130;
/** Up to here a title is rather long than cut where no clause ends. */
const LONGEST = 150;
/** "Reed, the head of the navy, has …": what only explains a name. */
const APPOSITION =
  /, (?<=\p{L}, )(?:the|an?|who|which) [^,“”";:]{3,70},(?= (?:has|have|had|was|were|is|are|will|would|said|says|told|to|did|does|\p{Ll}{3,20}ed)\b)/gu;
/** "An officer, who asked not to be named because he may not speak, said", "…, speaking on condition of anonymity, …": why nobody is named. */
const UNNAMED =
  /^([^,“”"]{3,80}), (?:who (?:asked|wished|declined|did not want|spoke|requested|is|was)|speaking|asking|requesting) [^,“”"]{0,30}\b(?:named|identified|anonymity|anonymously|anonymous)\b[^,“”"]{0,100},(?= \p{Ll})/u;
/** "On 29 June, the council held a briefing, followed by …": what stands behind it is no name's apposition. */
const OPENS_SENTENCE =
  /^(?:on|in|at|by|from|after|before|since|during|for|last|this|next|earlier|later|meanwhile|yesterday|today)\b[^,]*$/iu;
/** "Reed (45)", "the Patriotic Front (PF)": a title needs no second name, age or measure. */
const BRACKETS = / \([^()“”"]{2,40}\)/gu;
/** What only leads through the page. */
const REFERENCE =
  /(?: \(see (?:also )?(?:post|our|below|above)[^()]{0,60}\)|, as (?:our|we|this) [^,;.]{0,40}(?:said|told|reported|noted|mentioned|wrote)(?: (?:earlier|before))?)/giu;
/** How such a reference begins: replacing builds a text anew, and few titles hold one. */
const MAY_REFER = / \(see|, as /iu;
/** White space that is not a single space. */
const ODD_SPACE = /\s\s|[^\S ]/u;

const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
/** "Some context: ", "04:45: ", "AFRICA: ", "Shelter: ", "19 Jul 2003: ": what only labels a paragraph or an entry. */
const LABEL = new RegExp(
  `^(?:(?:some |for )?context|background|breaking|just in|updated?|exclusive|asia|africa|europe|mid(?:dle )?east|world|health|shelter|access|protection|food security|nutrition|education|logistics|water and sanitation|wash|displacement|casualties|security|\\d{1,2}[:.]\\d\\d(?: ?[ap]\\.?m\\.?)?|(?:\\d{1,2} ${MONTH}|${MONTH} \\d{1,2})(?:,? \\d{4})?) ?[:–—] `,
  'iu',
);
/** "CORRECTED-", "UPDATE 2-", "URGENT - ": which version of a story an agency sends. */
const VERSION =
  /^(?:CORRECTED|CORRECTION|REFILE|WRAPUP|UPDATE|RPT|EXCLUSIVE|ANALYSIS|INSIGHT|URGENT|FLASH|ALERT|NEWSALERT|BREAKING)(?: \d{1,2})?(?:-| [-–] |: )(?=\p{Lu})/u;
/** "❗️", "⚡️ ", "4/5 ": what messages put before their words. */
const MESSAGE_MARK =
  /^(?:[\u2190-\u21ff\u2300-\u25ff\u2600-\u27bf\u2b00-\u2bff\u{1f1e6}-\u{1f1ff}\u{1f300}-\u{1faff}]\ufe0f?\s?){1,6}|^\d{1,2}\/\d{1,2}\s(?=["“]?\p{Lu})/u;
/** "[12]", "[a]": the marks of notes in encyclopaedias and reports. */
const NOTE_MARK = /\[(?:\d{1,3}|[a-z]|note \d{1,2}|citation needed)\]/gu;

/** "https://…", "pic.twitter.com/…": addresses within what a message says. */
const LINK = / ?\(?\b(?:https?:\/\/|www\.|pic\.twitter\.com\/|t\.co\/)\S+/gu;

/** One line, without dateline, list marks, marks of notes, references to other posts, addresses and a closing full stop. */
export function cleanTitle(text: string): string {
  const plain = (ODD_SPACE.test(text) ? text.replace(/\s+/gu, ' ') : text).trim();
  const bare = plain
    .slice(datelineLength(plain))
    .replace(/^[•–—*:-] ?/u, '')
    .replace(MESSAGE_MARK, '')
    .replace(LABEL, '')
    .replace(VERSION, '');
  const unmarked = bare.includes('[') ? bare.replace(NOTE_MARK, '').trim() : bare;
  const unlinked = unmarked.includes('/') ? unmarked.replace(LINK, '').trimEnd() : unmarked;
  const line = MAY_REFER.test(unlinked) ? unlinked.replace(REFERENCE, '') : unlinked;
  return /[^.]\.$/u.test(line) ? line.slice(0, -1) : line.replace(/(?:,? (?:and|or|but)|[,;:])$/u, '');
}

export const isLongTitle = (text: string): boolean => text.length > GOOD_LENGTH;

/** Shortens a cleaned title; never within a word or a quotation. */
export function trimTitle(cleaned: string): string {
  const text = withoutLeadingOver(cleaned);
  if (!isLongTitle(text)) return closeQuotes(text);
  const bare = text
    .replace(UNNAMED, '$1')
    .replace(BRACKETS, '')
    .replace(APPOSITION, (aside, at: number) => (OPENS_SENTENCE.test(text.slice(0, at)) ? aside : ''));
  if (!isLongTitle(bare)) return closeQuotes(bare.replace(/[,;:]$/u, ''));
  const source = SOURCE.exec(bare)?.[0] ?? '';
  const mayBeWhole = bare.length <= LONGEST;
  const ended = endedEarly(bare.slice(0, bare.length - source.length), GOOD_LENGTH - source.length, mayBeWhole);
  if (ended !== undefined) return `${closeQuotes(ended)}${source}`;
  return closeQuotes(mayBeWhole ? bare : atWord(bare));
}

/**
 * "According to two dockers, the port is closed", "The port is closed, two dockers said on Sunday": shortened, with the news before its
 * source; undefined where none stands at an end of it, or it would be lost.
 */
export function sourceLast(text: string): string | undefined {
  const first = SOURCE_FIRST.exec(text);
  const source = first === null ? SOURCE.exec(text)?.[0] : `, according to ${first[1]}`;
  if (source === undefined) return undefined;
  const title = trimTitle(first === null ? text : `${text.slice(first[0].length)}${source}`);
  return title.endsWith(source) ? upperFirst(title) : undefined;
}

/** "According to two dockers, …", but not "According to its own figures". */
const SOURCE_FIRST =
  /^According to (?!(?:its|his|her|their|this|that|these|those|him|them)\b)([^,:;"“”()]{3,50}), (?=[^,]{25,})(?!based |who |which |whose |citing )/u;

/** ", according to the governor", ", residents said on Monday": whose word it is stays when the rest is shortened. */
const SOURCE =
  /, (?:according to [^,"“”]{2,50}|said [^,"“”]{2,45}|(?:(?:the|an?|one|another|two|local|police|military|state) )?[^,"“”]{2,45} (?:said|says|reported|reports)(?: (?:on |late |early )?\p{Lu}\p{Ll}{2,8}day)?)$/u;

/** Words that lead to what is cut off: "in some of the". */
const DANGLING =
  /(?: (?:a|an|the|this|that|these|those|its|his|her|their|our|some|any|of|in|on|at|to|for|from|with|by|as|and|or|but|nor|not|which|who|while|is|are|was|were|be|has|have|had|will|would|could|possibly|also|during|into|over)){1,6}$/u;

/** Ends at the last word before the good length that stands in no quotation; the whole text when there is none. */
function atWord(text: string): string {
  for (let at = text.lastIndexOf(' ', GOOD_LENGTH); at > 60; at = text.lastIndexOf(' ', at - 1)) {
    if (!isEnclosed(text, at))
      return `${text
        .slice(0, at)
        .replace(DANGLING, '')
        .replace(/(?: [–—-]|[,;:–—-])$/u, '')} …`;
  }
  return text;
}

/** A quotation that ran on into the next sentence is closed, one that ran in is opened, behind the name of who says it. */
export function closeQuotes(text: string): string {
  if (!/["“”]/u.test(text)) return text;
  const straight = text.split('"').length - 1;
  // “… peace" and "… peace”: one quotation, closed with the other mark
  if (straight === 1 && text.split('“').length - text.split('”').length === 1)
    return closeQuotes(text.replace('"', text.indexOf('"') > text.indexOf('“') ? '”' : ''));
  const name = /^[^:"“”]{2,60}: /u.exec(text)?.[0] ?? '';
  const said = text.slice(name.length);
  if (straight % 2 === 1) return /^[^"]*[\p{L}\d,.!?…]"(?:[\s,.]|$)/u.test(said) ? `${name}"${said}` : `${text}"`;
  const opens = said.lastIndexOf('“') > said.lastIndexOf('”');
  const closesOnly = said.includes('”') && (!said.includes('“') || said.indexOf('”') < said.indexOf('“'));
  return `${name}${closesOnly ? '“' : ''}${said}${opens ? '”' : ''}`;
}
