/** Codes of wires and transcripts, footnotes, and the frame of an encyclopaedia's page. */
import type { FurnitureFamily } from './family.ts';

export const FOOTNOTE = /^\[\d{1,3}\]\s?[^ ]{0,60}(?:https?:|www\.|\/| dot (?:com|org|net)\b)/i;
/** "[The news as it happened: 27 September, 28 September, …]": what leads to other pages, in brackets of its own. */
export const BRACKETED_LINKS = /^\[(?:the news|read|see|more|previous|earlier|follow|click|our)\b[^[\]]{0,2000}\]$/i;

export const WIRES_AND_NOTES: readonly FurnitureFamily[] = [
  {
    // "(END VIDEO CLIP)", "(COUNTRY:Yemen; CODE:YEM;)", "AP-NY-03-25-99 2214EST", "BC-IRAQ-KUWAIT 1STLD", "MTF"
    rule: 'wire-code',
    whole: [
      /^\(C\) [A-Z]/,
      /^\([A-Z]{3,14}(?: [A-Z]{2,14}){0,5}(?:\s?:[^()]{0,120})?\)?$/,
      /^[A-Z]{2,5}(?:-[A-Z]{2,5})?-\d\d-\d\d-\d\d \d{4}[A-Z]{2,4}$/,
      /^(?:(?:[AB][CM]|PM)-(?:[A-Z]{2,3}--?)?[A-Z]{2,20}(?:[-/][A-Z]{2,20}){0,4}|[A-Z]{3,20}(?:[-/][A-Z]{2,20}){1,4}(?=[ ,(]))(?:[ ,(]{1,2}(?:\d{1,2}(?:ST|ND|RD|TH)? ?-?(?:LD|LEAD)|URGENT|LEAD|TAKE|UPDATE|CORRECTED|\(?(?:UPDATE|LEAD|TAKE) ?\d{0,2}\)?|\d{1,2})\)?){0,3}$/,
      /^-{0,3} ?(?:ENDS?|MTF|END IT) ?-{0,3}$/,
      /^(?:by )?(?:the )?(?:associated press(?: writers?)?|agence france-presse|reuters?|afp|ap|upi|dpa|tass|itar-tass|xinhua)\.?$/i,
      // names of films and graphics as an editor's programme lists them: "smoke over harbour vpx 2", "interactive_map-12"
      /^[a-z][a-z ]{4,60} vpx(?: \d{1,2})?$/i,
      /^interactive_\S{0,120}(?: [\w-]{1,40}){0,4}$/i,
    ],
  },
  { rule: 'footnote', whole: [FOOTNOTE, /^\^\s?\S.{0,300}$/] },
  { rule: 'links-in-brackets', whole: [BRACKETED_LINKS] },
  {
    rule: 'encyclopaedia-frame',
    whole: [
      /^(?:main articles?|further information|see also|hidden categor(?:y|ies)|categor(?:y|ies)): .{1,280}$/i,
      /^from wikipedia, the free encyclop(?:a|ae)edia$/i,
    ],
  },
];
