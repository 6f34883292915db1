/**
 * What a page puts around its news: credits, captions, navigation, sharing, subscriptions, notices of the live blog about
 * itself. Furniture is in no post. Each pattern looks at a whole line.
 */
import { groupBy } from '../../dataset/group-by.ts';
import { remembering } from '../../dataset/remembering.ts';
import { MONTH_PATTERN, WEEKDAY_PATTERN } from '../text/calendar.ts';
import type { TextLine } from '../text/lines.ts';
import { announcesLatest } from '../text/update-notices.ts';

/** Patterns of which every match holds one of some signs or words: most lines hold none of them, and are not searched. */
interface Marked {
  readonly marks: readonly string[];
  readonly patterns: readonly RegExp[];
}

const MARKED_CREDITS: readonly Marked[] = [
  {
    marks: [':'],
    patterns: [
      /^[[(]?(?:file |handout |archive )?(?:image|photo|photograph|picture|pic|video|credit|graphic|illustration|map|file)s?(?: (?:source|credit|caption|by))?\s?:(?!.{0,200}\?$)/i,
      /\b(?:photo|photograph|image|picture|credit): [^.]{2,80}$/i,
    ],
  },
  {
    marks: ['/'],
    patterns: [
      /\([^()]{2,60}\/[^()]{0,40}(?:reuters|afp|ap|epa|getty images|anadolu)\)\.?$/i,
      /\[[^[\]]{2,80}\/(?:reuters|afp|ap|ap photo|epa|getty images|anadolu)[^[\]]{0,20}\]$/i,
      /^[\p{L} .'’-]{2,50}\/(?:reuters|afp|ap|epa|tass|anadolu|shutterstock|xinhua|epa-efe|the guardian|ap photo|pool)\b.{0,40}$/iu,
    ],
  },
  {
    marks: ['[', '('],
    patterns: [
      /[[(](?:image|photo|picture|pic|credit|file|getty)\b[^()[\]]{0,80}[\])]\.?$/i,
      /^[[(][^()[\]]{0,80}(?:getty|reuters|afp|epa|anadolu)[^()[\]]{0,30}[\])]\.?$/i,
    ],
  },
];
/** "02:49 - Source: The Herald" below the title of a video. */
const VIDEO_LENGTH = /^\d{1,2}:\d\d (?:[–—-] )?source: .{2,40}$/i;
const CREDITS: readonly RegExp[] = [
  VIDEO_LENGTH,
  /^(?:media|image|video) (?:caption|source|credit)\b/i,
  // glued to the caption: "… on the bridgeImage: Ann Lee/Agency", "… in the rainImage source, Agency"
  /\p{Ll}(?:(?:Image|Photo|Foto|Picture): [^.]{2,80}|Image source, [^.]{2,40})$/u,
  /(?:\/|via |\s|^)getty images(?:\/[\w ]{1,30})?\.?$/i,
];

/** Notices of the page about its own making. */
const NOTICES: readonly RegExp[] = [
  /^updated[.!]?$/i,
  new RegExp(
    `^(?:last )?(?:updated|modified|posted|(?:first |originally )?published)(?: at| on)?:?\\s(?:\\d|(?:${MONTH_PATTERN}|${WEEKDAY_PATTERN})\\b).{0,50}$`,
    'i',
  ),
  new RegExp(
    `^published in [^.!?]{2,60}?,? (?:(?:${MONTH_PATTERN})\\b|\\d{1,2}(?:st|nd|rd|th)? (?:${MONTH_PATTERN})\\b).{0,20}$`,
    'i',
  ),
  /^more (?:details|to follow|soon|follows)\b.{0,20}$/i,
  /^more updates\b.{0,20}$/i,
  /^(?:this|our) (?:live )?(?:page|blog|live ?blog|feed|article|coverage|briefing|minute[- ]by[- ]minute)\b.{0,50}\b(?:no longer|closed|closing|has ended|has been updated|was (?:last )?updated|ends here)\b[^.]{0,120}(?:\.|\.\s(?:for (?:more|further|the)|thanks?|thank you|you can|follow|read|see|please)\b.{0,120})?$/i,
  /^(?:these|our|today[’']s|this) live (?:updates?|coverage|blog|article|updates article)\b[^.]{0,40}\b(?:closed|paused|ended|over)\b[^.]{0,120}(?:\.\s(?:for|thanks?|you can|follow|read|see|please)\b.{0,120}|\.)?$/i,
  /^this (?:live )?(?:blog|coverage|page) (?:will )?(?:now )?(?:continues?|moves?|has moved|is finishing)\b.{0,80}$/i,
  /^you can (?:also )?(?:follow|read|watch|listen to|get)\b[^.!?]{0,120}$/i,
  /^live (?:page |blog )?(?:reporters?|editors?|writers?|team)(?: today)?: .{2,200}$/i,
  /^for ease of reading\b.{0,310}$/i,
  /^that (?:concludes|ends|wraps up) (?:our|the|this|today[’']s) (?:live )?(?:blog(?:ging)?|coverage|live ?blog(?:ging)?|page)\b.{0,120}$/i,
  /^[^.!?]{2,80} is live ?-?blogging\b.{0,80}$/i,
  /^[^.!?]{2,60} acknowledges\b.{0,60}\b(?:aboriginal|indigenous|first (?:peoples|nations))\b.{0,200}$/i,
  /^this is a live ?blog\b.{0,80}$/i,
  /^(?:our|coverage on this) (?:current )?(?:live )?(?:coverage|blog|live ?blog)\b.{0,160}\b(?:has moved|has ended|is|continues) here\.?$/i,
  /^coverage (?:on|of) this (?:live ?blog|event|story)\b.{0,40}\bended\b.{0,80}$/i,
  /^[a-z][a-z ]{4,60} vpx(?: \d{1,2})?$/i,
  /^event ended$|^last updated$/i,
  /^(?:ie|internet explorer) \d{1,2} is not supported\b.{0,120}$/i,
  // glued to the place of writing: "Goma, CongoUpdated: Nov 23, 2023, 01:54 AM IST"
  /^.{3,50}\p{Ll}(?:Last )?(?:Updated|Published)(?: on| at)?:? (?:\d|\p{Lu}\p{Ll}{2,8}\b).{4,40}$/u,
  /^the \S{2,20} may edit your comments\b.{0,80}$|^your comments may be published\b.{0,80}$/i,
  /^all times?\b.{0,80}$/i,
  /^[Tt]imes (?:are|in|given)\b.{0,40}\b(?:[A-Z]{2,4}T|GMT|UTC|time)\b.{0,20}$/,
  /^(?:here[’']s how the news is developing|follow our live (?:blog|coverage))\b.{0,120}$/i,
  /^(?:situation as of|reporting period|(?:data|information) cut-?off)\b.{0,60}$/i,
  new RegExp(
    `^\\(?(?:as (?:of|at)|(?:report|coverage) period|period covered|week ending|(?:issued|released)(?: on)?|(?:issue|report|release) date|date(?: of (?:issue|publication|report|release))?:|covering)\\b[^.!?]{0,50}(?:\\d{4}|\\d:\\d\\d|${MONTH_PATTERN})\\W{0,3}$`,
    'i',
  ),
  /^(?:this|the) (?:[\p{L}-]{1,20} ){0,2}(?:report|update|bulletin|briefing|snapshot) (?:is|was|has been) (?:produced|prepared|issued|compiled|published)\b.{0,260}$/iu,
  /^[[(]?(?:(?:this |the )?(?:timeline|chronology|list) )?(?:was )?(?:prepared|produced|compiled|issued) (?:by|with|in|from)\b.{0,200}$/i,
  /^(?:it covers the period|the next (?:report|update|bulletin) (?:will|is))\b.{0,160}$/i,
  /^for (?:further|more) information\b.{0,120}$/i,
  /^(?:correction|clarification|editor[’']?s[’']? note)\s?[:–—-].{0,300}$/i,
  /^(?:[–—-] ?)?this (?:article|story|post|report|page|entry)\b.{0,40}\b(?:was|has been) (?:amended|corrected|edited|revised)\b.{0,240}$/i,
  /^(?:with|additional|further|with additional) reporting (?:by|from)\b.{0,160}$/i,
  /^(?:issued|first issued) on: .{0,40}(?:modified: .{0,40})?$/i,
  // asked for the verb first: looking for letters of any script takes ten times as long
  /^(?=.{2,51} covers )\p{Lu}[\p{L} ’'-]{1,50} covers [^.]{2,80} for (?:the )?\p{Lu}[^.]{2,60}\.$/iu,
  /^(?:from|by) .{0,40}\b(?:staff|team|reporters|agencies|newsroom)$/i,
  /^(?:the )?\p{Lu}[\p{L} ]{1,30} (?:staff|reporters?|correspondents?)(?:,| and| with) (?:news )?agenc(?:y|ies)$/iu,
  /^(?:from|by) our (?:[\p{L}-]{1,20} ){0,3}(?:correspondents?|reporters?|staff)\b.{0,50}$/iu,
  /^this page was last (?:edited|modified)\b.{0,60}$/i,
  /^(?:audio |these |this |the )?transcripts? (?:is|are|was|were|has|have|may)\b[^.]{0,60}\b(?:automated|edited|errors|final|provided|rush|created|updated)\b.{0,160}$/i,
];

/** Codes that wires and transcripts put between the news: "(END VIDEO CLIP)", "(COUNTRY:Yemen; CODE:YEM;)", "AP-NY-03-25-99 2214EST". */
const CODES: readonly RegExp[] = [
  /^\(C\) [A-Z]/,
  /^\([A-Z]{3,14}(?: [A-Z]{2,14}){0,5}(?:\s?:[^()]{0,120})?\)?$/,
  /^[A-Z]{2,5}(?:-[A-Z]{2,5})?-\d\d-\d\d-\d\d \d{4}[A-Z]{2,4}$/,
  /^(?:by )?(?:the )?(?:associated press(?: writers?)?|agence france-presse|reuters?|afp|ap|upi|dpa|tass|itar-tass|xinhua)\.?$/i,
];

/** Footnotes and the frame of an encyclopaedia's page. */
const FOOTNOTE = /^\[\d{1,3}\]\s?[^ ]{0,60}(?:https?:|www\.|\/| dot (?:com|org|net)\b)/i;
/** "[The news as it happened: 27 September, 28 September, …]": what leads to other pages, in brackets of its own. */
const BRACKETED_LINKS = /^\[(?:the news|read|see|more|previous|earlier|follow|click|our)\b[^[\]]{0,2000}\]$/i;
const NOTES: readonly RegExp[] = [
  FOOTNOTE,
  BRACKETED_LINKS,
  /^\^\s?\S.{0,300}$/,
  /^(?:main articles?|further information|see also|hidden categor(?:y|ies)|categor(?:y|ies)): .{1,280}$/i,
  /^from wikipedia, the free encyclop(?:a|ae)edia$/i,
];

const BUTTON =
  '(?:share|tweet|post|copy link|copy|link|print|e-?mail|save|comments?|facebook|twitter|x|whatsapp|telegram|linkedin|pinterest|reddit|messenger|instagram|youtube|tiktok|bluesky|threads|rss|listen|bookmark|gift|cite|pdf)';

/** Words for the reader's hand: menus, sharing, signing up, other stories. */
const NAVIGATION: readonly RegExp[] = [
  /^(?:share|copy link|link copied|copied|print|email|comments?|save|follow|like|reply|retweet|listen|watch|play(?: video)?|menu|search|close|more|next|previous|back|top|home|world|news|live|video|advertisement|ad|sponsored|subscribe|sign in|log in|register|donate|support us|loading|contents|see also|references|external links|edit|embed|hide|bookmark|pinned(?: post)?|breaking(?: news)?|just in|key event|essential|developing(?: story)?|invalid email|accept(?: all)?(?: cookies)?|reject all|manage preferences|view|expand|open|skip)\b[\s.…:!|>»]*$/i,
  /^(?:share|copy) (?:this|on|via|to|page|post|link|article|by)\b.{0,60}$/i,
  /^(?:read|see|find out|learn|watch|listen|view|show|load) (?:more|the full|all|full|also|our full|key events|our)\b.{0,200}(?:here|[^.!?”"]{0,80})[.:]?$/i,
  /^(?:watch|listen|podcast|related|recommended|full (?:report|story)|gallery): .{0,160}$/i,
  /^video duration\b.{0,40}$/i,
  /^(?:related (?:stories|articles|topics|content|news|links)|recommended|more (?:on this story|from|news|stories|coverage|like this)|most (?:read|viewed|popular)|also (?:read|on)|don[’']t miss|in pictures|top stories|editor[’']?s[’']? picks?|our picks|trending|you (?:may|might) (?:also )?like)\b[^.!?]{0,100}$/i,
  /^(?:sign up|subscribe (?:to|now|for)|register (?:now|to|for|here)|log in to|sign in to|already a (?:member|subscriber)|download (?:the|our) app|get (?:the latest|all your|our|more)|join (?:us|our|the conversation)|follow (?:us|our|along|the latest)|click here|tap here|stay up to date|enter your email|newsletter|notifications? can be)\b.{0,160}$/i,
  /^skip (?:to )?(?:the )?next section\b.{0,200}$/i,
  /^(?:accessibility|useful|quick) links$/i,
  /^(?:sort by|auto[- ]?update):?$|^(?:latest|oldest|newest) first$|^(?:on|off)$/i,
  /^read the latest (?:summary|updates?|news)$/i,
  /^join the (?:discussion|debate)$|^comment here$|^terms and conditions$/i,
  /^stay updated on developing stories$/i,
  /\bcreated with sketch\b|(?:\b\p{Lu}\p{L}{2,20} ?Icon\b.{0,30}){3}/u,
  /^send in e-?mail(?:send in e-?mail)?$/i,
  /^click here (?:for|to)\b.{0,160}$/i,
  /^\d{1,4} (?:new )?(?:posts?|updates?|entries)$/i,
  /^(?:donate|contribute) (?:to|now|here|today)\b[^.!?]{0,40}$/i,
  /^(?:or,? )?click (?:to|on|for)\b[^.!?]{0,60}$/i,
  /^support (?:independent|our|quality|local) (?:journalism|reporting|newsroom)\b.{0,100}$/i,
  /^follow (?:[\p{L}’'‘]{1,20} ){1,3}live (?:blog|coverage|updates)\b[^.!?]{0,60}\.?$/iu,
  // what a style sheet leaves between the lines
  /^[#.]?[\w-]{2,60} ?\{[\w-]{1,30}:[^{}]{0,200}\}$/,
  /^(?:skip|jump|back|go|return) to (?:the )?(?:top|content|main|navigation|home|homepage|article|search|start)\b.{0,60}$/i,
  /^please (?:refresh|reload|turn on|enable|allow|accept|try again|check back|wait)\b.{0,120}$/i,
  /^(?:turn on|enable) javascript\b.{0,80}$/i,
  /^(?:cookie (?:policy|settings)|we use cookies|privacy (?:policy|notice)|terms (?:and conditions|of (?:use|service))|copyright|all rights reserved|©|\(c\) \d{4})(?![\p{L}\d]).{0,200}$/iu,
  /^(?:oops!?|something went wrong\.?|please try again later\.?|get involved|live reporting|got a tv licence\?|free trial|start reading)$/i,
  /^you need one to watch live tv\b.{0,120}$/i,
  /^interactive[_ ]/i,
  /^(?:(?:follow|find|read|see|more)\b.{0,90}[ :])?https?:\/\/\S{1,300}$/i,
  /^(?:www\.)?(?:[\w-]{1,40}\.){1,3}(?:com|org|net|info|int|news|live|co\.uk|eu|tv)\/?$/i,
  new RegExp(`^${BUTTON}(?: \\(\\d{1,6}\\))?(?:[ |·•,/]{1,4}${BUTTON}(?: \\(\\d{1,6}\\))?){0,9}$`, 'i'),
  /^\[?forwarded (?:message|from)\b.{0,80}$/i,
  /^(?:[-–—]{1,2} ?)?[^.!?@]{2,60}\(@\w{1,30}\).{0,40}$/,
  /^(?:subscribe|join|follow)\b[^.!?]{0,40}@\w{2,40}$/i,
  // the reader of lines takes the first sign for a heading's
  /^#?[\p{L}\d_]{2,40}(?: #[\p{L}\d_]{2,40}){1,12}$|^#[\p{L}\d_]{2,40}$/u,
  /^save articles? to read later\b.{0,80}$/i,
  /^listen to (?:this|the full) (?:article|story|episode|report|interview)\b.{0,60}$/i,
  /^.{0,120}\bbecome an? (?:patron|member|supporter|subscriber)\b.{0,80}$/i,
  /^(?:attachments?\b.{0,40} )?download (?:the )?(?:full |complete |entire )?(?:report|pdf|document|map|update|forecast|briefing|statement|paper)s?\b.{0,60}$|^.{0,80}\(?pdf \| [\d.]{1,8} ?[kmg]b\)?$/i,
  /^(?:read(?:ing)? time:? )?\d{1,3}[ -]min(?:ute)?s?(?: (?:read|reading(?: time)?))?\.?$/i,
  /^(?:live feed|live (?:updates?|coverage|blog)|latest updates?|filters(?: beta)?)$/i,
  /^(?:show )?(?:latest|new|newer|earlier|older) (?:updates?|posts?)$/i,
  /^screen ?(?:shot|grab) (?:of|from)\b[^.!?]{0,80}$/i,
  /^show key events only$|^see new posts$|^show (?:more )?replies$|^sourced from across x$|^discover more$/i,
  /^[\d.,\u00a0 ]{1,9}[km]? (?:comments?|shares?|likes?|views?|replies|retweets?|reposts?|quotes?|subscribers|followers|members)(?:, edited(?: at)? [\d:]{4,5})?(?:[ ·•|]{1,3}[\d.,]{1,9}[km]? (?:shares?|likes?|views?|replies|reposts?|quotes?|bookmarks?)){0,4}$/i,
  /^[\d.,]{1,9}[km]?(?:[^\p{L}\d:–—/.,-]{1,8}[\d.,]{1,9}[km]?){1,8}(?: views)?$/iu,
  /^(?:tweet|post) (?:from|by) @.{0,80}$/i,
  /^(?:got|have) (?:a|any) (?:questions?|tips?|story|stories)\b[^.!]{0,80}\?$/i,
  /^send us your\b.{0,200}$/i,
];

/** Who wrote or can be written to. */
const MARKED_OTHERS: readonly Marked[] = [
  {
    marks: ['contributed ', ' reported from '],
    patterns: [
      /^\p{Lu}[^.!?]{1,120}\bcontributed (?:reporting|to this (?:report|story|article|post))\b.{0,80}$/u,
      /^\p{Lu}[\p{L} ’'-]{1,60} reported from \p{Lu}[^.]{2,60}\.(?: .{0,160}\bcontributed to this (?:report|story|article)\.)?$/u,
    ],
  },
  {
    marks: ['@'],
    patterns: [/^[^.!?]{0,120}[\w.+-]{1,40}@[\w-]{2,40}\.[\w.-]{2,20}\b[^.!?]{0,60}$/i],
  },
];

/** Lines after which nothing but furniture follows. */
const TAIL =
  /^(?:sign up to read this|related (?:stories|articles|topics|content|news)|top stories on|more on this story|recommended (?:stories|for you)|most (?:read|viewed|popular)|more stories|read this next|you may also like|editor[’']?s[’']? picks?|our picks|(?:references|external links|see also|notes|further reading)(?:\[edit\])?$|share this (?:article|story)|comments$|topics:?$|more from\b|copyright ©|© \d{4}|©)/iu;

/** The last line of many pages: the sources of an article. In the middle it belongs to a picture. */
const SOURCES = /^sources?: [\p{L} ,&./-]{2,60}$/iu;
const LAST_LINES = 4;

/** One search for all patterns of the same flags: each search costs more to begin than to fail at the first letter. */
const joined = (patterns: readonly RegExp[]): readonly RegExp[] =>
  [...groupBy(patterns, ({ flags }) => flags)].map(
    ([flags, alike]) => new RegExp(alike.map(({ source }) => source).join('|'), flags),
  );
const joinedOnes = ({ marks, patterns }: Marked): Marked => ({ marks, patterns: joined(patterns) });
const ANY_CREDIT = [...MARKED_CREDITS, { marks: [], patterns: CREDITS }].map(joinedOnes);
const ALL_BUT_CREDITS = [
  ...MARKED_OTHERS,
  { marks: [], patterns: [...NOTICES, ...CODES, ...NOTES, ...NAVIGATION, SOURCES] },
].map(joinedOnes);

const matchesAny = (text: string, groups: readonly Marked[]): boolean =>
  groups.some(
    ({ marks, patterns }) =>
      (marks.length === 0 || marks.some((mark) => text.includes(mark))) &&
      patterns.some((pattern) => pattern.test(text)),
  );
const LONG_PARAGRAPH = 240;

const LONGEST_FURNITURE = 320;

/** True for a footnote with addresses, and for a list of links, however long they are. */
const isLongFurniture = (text: string): boolean => FOOTNOTE.test(text.slice(0, 120)) || BRACKETED_LINKS.test(text);

/** Lines of the documents read last: each is asked for some three times while its document's layout is found and read. */
const REMEMBERED = 2_000;

/** True when the line as a whole is furniture. */
export const isFurniture = remembering((text) => {
  if (text.length > LONGEST_FURNITURE) return isLongFurniture(text);
  return (
    isCredit(text) ||
    announcesLatest(text) ||
    matchesAny(text, ALL_BUT_CREDITS) ||
    text.length < 2 ||
    !/[\p{L}\d]/u.test(text)
  );
}, REMEMBERED);

/** True for lines that only say where a picture is from, or what it shows with a credit at the end. */
export function isCredit(text: string): boolean {
  return text.length <= 320 && matchesAny(text, ANY_CREDIT);
}

/**
 * Without captions that stand twice, once for those who cannot see and once with their credit ("… Photograph: Ann Lee/Agency"), and
 * without the titles of videos above their length.
 */
export function withoutRepeatedCaptions(lines: readonly TextLine[]): readonly TextLine[] {
  const kept = lines.filter((line, index) => {
    const next = lines[index + 1];
    if (next && VIDEO_LENGTH.test(next.text)) return false;
    return !(next && isCredit(next.text) && (extendsLine(next.text, line.text) || sharesWords(next.text, line.text)));
  });
  return renumbered(lines, kept);
}

const extendsLine = (caption: string, line: string): boolean =>
  caption.length > line.length && caption.startsWith(line);

/** So many words in common tell that two captions describe one picture. */
const FEWEST_SHARED = 5;
const SHARED = 0.8;

function sharesWords(caption: string, line: string): boolean {
  const [theirs, own] = [caption, line].map((text) => new Set(text.toLowerCase().match(/[\p{L}\d]{2,}/gu)));
  if (!theirs || !own) return false;
  const shared = [...own].filter((word) => theirs.has(word)).length;
  return shared >= FEWEST_SHARED && shared >= Math.min(own.size, theirs.size) * SHARED;
}

const renumbered = (lines: readonly TextLine[], kept: readonly TextLine[]): readonly TextLine[] =>
  kept.length === lines.length ? lines : kept.map((line, index) => ({ ...line, index }));

const CONTENTS = /^(?:table of )?contents(?: \[?hide\]?)?$/i;
const LONGEST_CONTENTS_LINE = 100;

/** Without the list of contents of a page: "1 February", "2.1 Siege of the port" below "Contents" are no dates and no news. */
export function withoutContents(lines: readonly TextLine[]): readonly TextLine[] {
  const head = lines.findIndex((line) => CONTENTS.test(line.text));
  if (head < 0) return lines;
  let end = head + 1;
  while (isContentsLine(lines[end])) end++;
  return end - head > 2 ? renumbered(lines, [...lines.slice(0, head), ...lines.slice(end)]) : lines;
}

/** Numbered without a full stop, so the reader of lines takes no mark off it. */
const isContentsLine = (line: TextLine | undefined): boolean =>
  line !== undefined && line.text.length <= LONGEST_CONTENTS_LINE && /^\d{1,2}(?:\.\d{1,2}){0,3} \S/.test(line.text);

/**
 * The index of the first line of the page's tail, or the number of lines when it has none. A tail starts at a tell-tale
 * line behind which no long paragraph follows.
 */
export function tailStart(lines: readonly TextLine[]): number {
  let start = lines.length;
  for (let index = lines.length - 1; index > 0; index--) {
    const text = lines[index]?.text ?? '';
    if (text.length >= LONG_PARAGRAPH) break;
    const endsPage = TAIL.test(text) || (lines.length - index <= LAST_LINES && SOURCES.test(text));
    if (text.length < 200 && endsPage) start = index;
  }
  return start;
}
