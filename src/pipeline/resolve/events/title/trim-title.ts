import { datelineLength } from '../../../text/dateline.ts';
import { matchesOf } from '../../../text/matches.ts';
import { isFunctionVerb, isPastForm } from '../../../text/grammar/verbs.ts';
import { wordsOf } from '../../../text/words.ts';

/** A title longer than this is shortened where that loses nothing. */
const GOOD_LENGTH = 130;
/** Up to here a title is rather long than cut where no clause ends. */
const LONGEST = 150;
/** Where a sentence may end early without losing what happened. */
const CUTS =
  /, (?:who|which|while|where|after|amid|with|adding|saying|including|among|according to|following|though|although|despite|but|as|even though|so)\b|(?<! (?:shortly|just|soon|long|hours?|minutes?|days?|weeks?|months?|years?)) (?:after|amid|while|before(?! (?:now|then|that)\b)) |; | – /gu;
/** "Reed, the head of the navy, has …": what only explains a name. */
const APPOSITION =
  /, (?<=\p{L}, )(?:the|an?|who|which) [^,“”";:]{3,70},(?= (?:has|have|had|was|were|is|are|will|would|said|says|told|to|did|does|\p{Ll}{3,20}ed)\b)/gu;
/** "An officer, who asked not to be named because he may not speak, said", "…, speaking on condition of anonymity, …": why nobody is named. */
const UNNAMED =
  /^([^,“”"]{3,80}), (?:who (?:asked|wished|declined|did not want|spoke|requested|is|was)|speaking|asking|requesting) [^,“”"]{0,30}\b(?:named|identified|anonymity|anonymously|anonymous)\b[^,“”"]{0,100},(?= \p{Ll})/u;
/** "On 29 June, the council held a briefing, followed by …": what stands behind it is no name's apposition. */
const OPENS_SENTENCE =
  /^(?:on|in|at|by|from|after|before|since|during|for|last|this|next|earlier|later|meanwhile|yesterday|today)\b[^,]*$/iu;
/** What only leads through the page. */
const REFERENCE =
  /(?: \(see (?:also )?(?:post|our|below|above)[^()]{0,60}\)|, as (?:our|we|this) [^,;.]{0,40}(?:said|told|reported|noted|mentioned|wrote)(?: (?:earlier|before))?)/giu;
/** How such a reference begins: replacing builds a text anew, and few titles hold one. */
const MAY_REFER = / \(see|, as /iu;
/** White space that is not a single space. */
const ODD_SPACE = /\s\s|[^\S ]/u;
const SHORTEST_CUT = 60;

const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
/** "Some context: ", "04:45: ", "AFRICA: ", "Shelter: ", "19 Jul 2003: ": what only labels a paragraph or an entry. */
const LABEL = new RegExp(
  `^(?:(?:some |for )?context|background|breaking|just in|updated?|exclusive|asia|africa|europe|mid(?:dle )?east|world|health|shelter|access|protection|food security|nutrition|education|logistics|water and sanitation|wash|displacement|casualties|security|\\d{1,2}[:.]\\d\\d(?: ?[ap]\\.?m\\.?)?|(?:\\d{1,2} ${MONTH}|${MONTH} \\d{1,2})(?:,? \\d{4})?) ?[:–—] `,
  'iu',
);
/** "CORRECTED-", "UPDATE 2-": which version of a story an agency sends. */
const VERSION =
  /^(?:CORRECTED|CORRECTION|REFILE|WRAPUP|UPDATE|RPT|EXCLUSIVE|ANALYSIS|INSIGHT)(?: \d{1,2})?-(?=\p{Lu})/u;
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
export function trimTitle(text: string): string {
  if (!isLongTitle(text)) return closeQuotes(text);
  const bare = text
    .replace(UNNAMED, '$1')
    .replace(APPOSITION, (aside, at: number) => (OPENS_SENTENCE.test(text.slice(0, at)) ? aside : ''));
  if (!isLongTitle(bare)) return closeQuotes(bare.replace(/[,;:]$/u, ''));
  let cut = 0;
  for (const match of matchesOf(CUTS, bare)) {
    if (match.index > GOOD_LENGTH) break;
    if (match.index >= SHORTEST_CUT && !inQuotation(bare, match.index) && !isTornAt(bare, match.index))
      cut = match.index;
  }
  if (cut > 0) return bare.slice(0, cut).replace(/[,;:]$/u, '');
  return closeQuotes(bare.length <= LONGEST ? bare : atWord(bare));
}

/** "Said little about what their strike" of "…, which hit the port, meant": the clause that was opened waits for its verb. */
function isTornAt(text: string, at: number): boolean {
  const words = wordsOf(text.slice(0, at), 0);
  const opener = words.findLast(({ lower }) => OPENS_CLAUSE.has(lower));
  if (opener === undefined || /[,;:]/u.test(text.slice(opener.end, at))) return false;
  const clause = words.filter(({ start }) => start > opener.start);
  if (clause.length === 0 || clause.length > LONGEST_TORN) return false;
  return !clause.some((word) => isFunctionVerb(word) || isPastForm(word.lower) || /[^s]s$/u.test(word.lower));
}

const OPENS_CLAUSE: ReadonlySet<string> = new Set(['what', 'how', 'why', 'whether', 'that']);
/** So many words may stand between what opens a clause and its verb. */
const LONGEST_TORN = 7;

/** Words that lead to what is cut off: "in some of the". */
const DANGLING =
  /(?: (?:a|an|the|this|that|these|those|its|his|her|their|our|some|any|of|in|on|at|to|for|from|with|by|as|and|or|but|nor|not|which|who|while|is|are|was|were|be|has|have|had|will|would|could|possibly|also|during|into|over)){1,6}$/u;

/** Ends at the last word before the good length that stands in no quotation; the whole text when there is none. */
function atWord(text: string): string {
  for (let at = text.lastIndexOf(' ', GOOD_LENGTH); at > 60; at = text.lastIndexOf(' ', at - 1)) {
    if (!inQuotation(text, at))
      return `${text
        .slice(0, at)
        .replace(DANGLING, '')
        .replace(/(?: [–—-]|[,;:–—-])$/u, '')} …`;
  }
  return text;
}

function inQuotation(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return before.lastIndexOf('“') > before.lastIndexOf('”') || ((before.match(/"/gu)?.length ?? 0) & 1) === 1;
}

/** A quotation that ran on into the next sentence is closed, one that ran in is opened, behind the name of who says it. */
export function closeQuotes(text: string): string {
  if (!/["“”]/u.test(text)) return text;
  const name = /^[^:"“”]{2,60}: /u.exec(text)?.[0] ?? '';
  const said = text.slice(name.length);
  const straight = said.split('"').length - 1;
  if (straight % 2 === 1) return /^[^"]*[\p{L}\d,.!?…]"(?:[\s,.]|$)/u.test(said) ? `${name}"${said}` : `${text}"`;
  const opens = said.lastIndexOf('“') > said.lastIndexOf('”');
  const closesOnly = said.includes('”') && (!said.includes('“') || said.indexOf('”') < said.indexOf('“'));
  return `${name}${closesOnly ? '“' : ''}${said}${opens ? '”' : ''}`;
}
