/** What a report or a notice says of itself and to its readers: it tells no event. */
import { WordPattern } from '../../../text/word-pattern.ts';
import type { Telling } from './telling.ts';

/** "Daily report 12/2019 issued by the mission on 7 September", "Security alert: embassy in Goma": what the document is. */
const TITLE_OF_REPORT = new WordPattern(
  /^(?:(?:the )?latest from [^.;:]{3,120} based on information|(?:[\p{L}-]+ ){0,3}(?:daily|weekly|monthly|spot|flash|situation|operational|media|security|demonstration) (?:media )?(?:report|update|bulletin|alert|brief|briefing)s?(?:\s(?:no\.? ?)?\d[\d/]*)?\s?(?::|[–—-] |(?:issued|as of|based on|on|of|for) )[^;]{0,160}$|(?:the )?present report\b|(?:this|the) report (?:covers|describes|provides|is (?:issued|produced|for)|was (?:issued|produced|prepared))\b|(?:for|to) (?:further|more) (?:information|details)\b|reporters: )/iu,
);
/** The fields of a notice that only say where and whom it concerns. */
const FIELD = /^(?:locations?|assistance|contact|actions? to (?:be )?take(?:n)?): /iu;
/** "Avoid the area", "Do not drive through roadblocks": what readers are advised to do. */
const ADVICE =
  /^(?:please |always )?(?:avoid|be aware|be alert|be vigilant|exercise caution|keep a low profile|monitor (?:the )?(?:local )?(?:media|news)|shelter in place|do not (?:attempt|travel|approach|drive|enter)|review your|follow the instructions|leave the area)\b/iu;

/** Whether a telling belongs to the page and not to what it reports. */
export function isOfThePage({ attribution, view }: Telling, text: string): boolean {
  if (attribution?.speaker !== undefined && view.sentence.kind !== 'headline') return false;
  return FIELD.test(view.sentence.text) || ADVICE.test(text) || TITLE_OF_REPORT.test(text, view.runs);
}
