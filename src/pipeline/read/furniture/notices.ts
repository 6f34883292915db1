/** What a page says of its own making. */
import { MONTH_PATTERN, WEEKDAY_PATTERN } from '../../text/calendar.ts';
import type { FurnitureFamily } from './family.ts';

export const NOTICES: readonly FurnitureFamily[] = [
  {
    rule: 'when-published',
    whole: [
      /^updated[.!]?$/i,
      new RegExp(
        `^published in [^.!?]{2,60}?,? (?:(?:${MONTH_PATTERN})\\b|\\d{1,2}(?:st|nd|rd|th)? (?:${MONTH_PATTERN})\\b).{0,20}$`,
        'i',
      ),
      // glued to the place of writing: "Goma, CongoUpdated: Nov 23, 2023, 01:54 AM IST"
      /^.{3,50}\p{Ll}(?:Last )?(?:Updated|Published)(?: on| at)?:? (?:\d|\p{Lu}\p{Ll}{2,8}\b).{4,40}$/u,
      /^last updated$/i,
      // "The Herald · Posted: Oct 18, 2019 6:55 AM ET"
      /^[^.!?:]{2,60} [·•|] (?:posted|updated|published)\b:? .{4,50}$/i,
      /^(?:issued|first issued) on: .{0,40}(?:modified: .{0,40})?$/i,
      /^this page was last (?:edited|modified)\b.{0,60}$/i,
    ],
    openings: [
      new RegExp(
        `^(?:last )?(?:updated|modified|posted|(?:first |originally )?published)(?: at| on)?\\s?:?\\s(?:\\d|(?:${MONTH_PATTERN}|${WEEKDAY_PATTERN})\\b).{0,50}$`,
        'i',
      ),
    ],
  },
  {
    rule: 'live-blog-closing',
    openings: [
      /^(?:this|our) (?:live )?(?:page|blog|live ?blog|feed|article|coverage|briefing|minute[- ]by[- ]minute)\b.{0,50}\b(?:no longer|closed|closing|has ended|has been updated|was (?:last )?updated|ends here)\b[^.]{0,120}(?:\.|\.\s(?:for (?:more|further|the)|thanks?|thank you|you can|follow|read|see|please)\b.{0,120})?$/i,
      /^(?:these|our|today[’']s|this) live (?:updates?|coverage|blog|article|updates article)\b[^.]{0,40}\b(?:closed|paused|ended|over)\b[^.]{0,120}(?:\.\s(?:for|thanks?|you can|follow|read|see|please)\b.{0,120}|\.)?$/i,
      /^this (?:live )?(?:blog|coverage|page) (?:will )?(?:now )?(?:continues?|moves?|has moved|is finishing)\b.{0,80}$/i,
      /^that (?:concludes|ends|wraps up) (?:our|the|this|today[’']s) (?:live )?(?:blog(?:ging)?|coverage|live ?blog(?:ging)?|page)\b.{0,120}$/i,
      /^(?:our|coverage on this) (?:current )?(?:live )?(?:coverage|blog|live ?blog)\b.{0,160}\b(?:has moved|has ended|is|continues) here\.?$/i,
      /^coverage (?:on|of) this (?:live ?blog|event|story)\b.{0,40}\bended\b.{0,80}$/i,
    ],
    whole: [/^event ended$/i],
  },
  {
    rule: 'live-blog-hint',
    openings: [
      /^you can (?:also )?(?:follow|read|watch|listen to|get)\b[^.!?]{0,120}$/i,
      /^[^.!?]{2,80} is live ?-?blogging\b.{0,80}$/i,
      /^this is a live ?blog\b.{0,80}$/i,
      /^(?:here[’']s how the news is developing|follow our live (?:blog|coverage))\b.{0,120}$/i,
    ],
    whole: [/^live (?:page |blog )?(?:reporters?|editors?|writers?|team)(?: today)?: .{2,200}$/i],
  },
  {
    rule: 'live-blog-clock',
    whole: [
      /^note: (?:live ?blog |all )?(?:updates|times|posts|entries) are\b.{0,100}$/i,
      /^all times?(?:$|[:(]| (?:are|is|given|stated|shown|listed|quoted|mentioned|here|below|local|in|on this page)\b).{0,80}$/i,
      /^[Tt]imes (?:are|in|given)\b.{0,40}\b(?:[A-Z]{2,4}T|GMT|UTC|time)\b.{0,20}$/,
    ],
  },
  {
    rule: 'report-imprint',
    openings: [
      /^(?:situation as of|reporting period|(?:data|information) cut-?off)\b.{0,60}$/i,
      new RegExp(
        `^\\(?(?:as (?:of|at)|(?:report|coverage) period|period covered|week ending|(?:issued|released)(?: on)?|(?:issue|report|release) date|date(?: of (?:issue|publication|report|release))?:|covering)\\b[^.!?]{0,50}(?:\\d{4}|\\d:\\d\\d|${MONTH_PATTERN})\\W{0,3}$`,
        'i',
      ),
      /^(?:this|the) (?:[\p{L}-]{1,20} ){0,2}(?:report|update|bulletin|briefing|snapshot) (?:is|was|has been) (?:produced|prepared|issued|compiled|published)\b.{0,260}$/iu,
      /^[[(]?(?:(?:this |the )?(?:timeline|chronology|list) )?(?:was )?(?:prepared|produced|compiled|issued) (?:by|with|in|from)\b.{0,200}$/i,
      /^(?:it covers the period|the next (?:report|update|bulletin) (?:will|is))\b.{0,160}$/i,
      /^for (?:further|more) information\b.{0,120}$/i,
      /^for more (?:news|stories|coverage|details|of our coverage)\b.{0,60}\b(?:visit|click|see|follow|go to)\b.{0,60}$/i,
      /^for ease of (?:reading|reference)\b.{0,310}$/i,
      /^(?:by the numbers|in numbers|figures? (?:updated )?as of|figures at a glance)\b[^.!?]{0,80}\.?$/i,
    ],
  },
  {
    rule: 'correction',
    whole: [
      // what an agency changed: "(Corrects day of the talks in paragraph 3)", "(Adds quotes, background)"
      /^\((?:corrects|adds|updates|recasts|refiles|removes|clarifies|fixes|repeats)\b[^()]{3,200}\)$/i,
      // what was printed: "a previous headline misstated …", and not what happened: "Correction: 14 people were killed"
      /^(?:correction|clarification|editor[’']?s[’']? note)\s?[:–—-].{0,200}?\b(?:version|article|story|post|report|headline|caption|page|commentary|opinions?|misspel(?:t|led)|misstated|mis(?:identified|named)|amended|corrected|we (?:said|wrote|reported))\b.{0,300}$/i,
    ],
    openings: [
      /^(?:correction|clarification|editor[’']?s[’']? note)\s?[:–—-]\D{0,300}$/i,
      /^(?:[–—-] ?)?this (?:article|story|post|report|page|entry)\b.{0,40}\b(?:was|has been) (?:amended|corrected|edited|revised)\b.{0,240}$/i,
    ],
  },
  {
    rule: 'who-reported',
    whole: [
      // asked for the verb first: looking for letters of any script takes ten times as long
      /^(?=.{2,51} covers )\p{Lu}[\p{L} ’'-]{1,50} covers [^.]{2,80} for (?:the )?\p{Lu}[^.]{2,60}\.$/iu,
      /^(?:the )?\p{Lu}[\p{L} ]{1,30} (?:staff|reporters?|correspondents?)(?:,| and| with) (?:news )?agenc(?:y|ies)$/iu,
    ],
    openings: [
      // "(Reporting by Ann Lee; Editing by Bo Chu)"
      /^\(?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Ee]dited|[Ww]ritten|[Cc]ompiled|[Tt]ranslated)(?: and (?:writing|editing|edited|translated))? by \p{Lu}.{2,160}$/u,
      /^(?:with|additional|further|with additional) reporting (?:by|from)\b.{0,160}$/i,
      /^(?:from|by) .{0,40}\b(?:staff|team|reporters|agencies|newsroom)$/i,
      /^(?:from|by) our (?:[\p{L}-]{1,20} ){0,3}(?:correspondents?|reporters?|staff)\b.{0,50}$/iu,
    ],
  },
  {
    rule: 'who-contributed',
    marks: ['contributed ', ' reported from '],
    whole: [
      /^\p{Lu}[^.!?]{1,120}(?<!\bwho )\bcontributed (?:reporting|to this (?:report|story|article|post))\b.{0,80}$/u,
      /^\p{Lu}[\p{L} ’'-]{1,60} reported from \p{Lu}[\p{L}’'-]{1,30}(?:,? (?:and |in )?\p{Lu}[\p{L}’'.-]{1,30}){0,6}\.(?: .{0,160}\bcontributed to this (?:report|story|article)\.)?$/u,
    ],
  },
  {
    rule: 'who-to-write-to',
    marks: ['@'],
    whole: [/^[^.!?]{0,120}[\w.+-]{1,40}@[\w-]{2,40}\.[\w.-]{2,20}\b[^.!?]{0,60}$/i],
  },
  {
    rule: 'transcript-note',
    openings: [
      /^(?:audio |these |this |the )?transcripts? (?:is|are|was|were|has|have|may)\b[^.]{0,60}\b(?:automated|edited|errors|final|provided (?:for|as|in)|rush|created|updated)\b.{0,160}$/i,
    ],
  },
  {
    rule: 'comments-note',
    whole: [
      /^the \S{2,20} may edit your comments(?: (?:for|before|if|to|and)\b[^,]{0,80})?\.?$|^your comments may be published\b.{0,80}$/i,
    ],
  },
  {
    rule: 'acknowledgement-of-country',
    whole: [
      /^[^.!?]{2,60} acknowledges (?!that\b)[^.]{0,60}\b(?:aboriginal|indigenous|first (?:peoples|nations))\b[^.]{0,120}\b(?:custodians|owners|lands?|country|elders past)\b.{0,120}$/i,
    ],
  },
];
