/** Times that say until when or how long something is to be, and not when it was done. */
import { MS_PER_DAY } from '../../../../dataset/times/calendar-day.ts';
import { parseEdtf } from '../../../../dataset/times/edtf.ts';
import type { Edtf } from '../../../../dataset/records/records.ts';
import type { ResolvedTime } from '../../../stage.ts';
import { EndingPattern } from '../../../text/ending-pattern.ts';
import type { Telling } from '../telling/telling.ts';
import { lasts } from '../telling/what-lasts.ts';

/**
 * Whether a time says how long: the day to which something is moved, or an end ahead of the day of writing.
 * @param written day of the post
 */
export const saysHowLong = (telling: Telling, time: ResolvedTime, written: Edtf | undefined): boolean =>
  isNewEnd(telling, time) || endsAhead(telling, time, written);

/** "The truce was extended to 5 June", "talks were postponed until May": the day to which something is moved. */
const MOVED_TO = new EndingPattern(
  /\b(?:extend|prolong|postpone|put off|delay|push(?:ed)? back|adjourn|reschedule|defer|bring forward|brought forward)(?:e?d|s|ing)?(?: [^,;.]{1,60}?)? (?:to|until|till|through)(?: the)? $/u,
);

/** "Called for a truce of 30 days from 12 May": the day on which it is to begin. */
function asksToBegin(before: string): boolean {
  const begins = BEGINS.exec(before);
  const clause = before.slice(0, begins?.index).split(/[,;.]/u).at(-1) ?? '';
  const limited = LIMITED_IN_TIME.exec(clause);
  return begins !== null && limited !== null && CALLED_FOR.test(clause.slice(0, limited.index));
}

const BEGINS = / (?:from|as of|starting|beginning|effective)(?: on)?(?: the)? $/u;
const LIMITED_IN_TIME = /\b(?:ceasefire|truce|pause|curfew|halt|sanctions|tariffs|lockdown|ban)\b.{0,24}$/u;
const CALLED_FOR = /\b(?:call|ask|agree|propos|offer|demand|announc|declar|impos|order)\p{L}{0,8} /u;

function isNewEnd({ view: { sentence } }: Telling, { span, text }: ResolvedTime): boolean {
  const before = sentence.text.slice(0, span.start - sentence.span.start);
  const start = /^(?:from|as of|starting|beginning|effective) /iu.exec(text)?.[0] ?? '';
  if (asksToBegin(before + start)) return true;
  return MOVED_TO.test(/^(?:to|until|till|through) /iu.test(text) ? `${before}until ` : before);
}

/** "Was sent to custody until 11 June", "halted talks for the coming year": how long, and not when. */
function endsAhead(
  { view: { sentence }, form }: Telling,
  { value = '', span, rule }: ResolvedTime,
  written: Edtf | undefined,
): boolean {
  const [time, post] = [parseEdtf(value), written === undefined ? undefined : parseEdtf(written)];
  if (!time || !post || time.openEnd || time.latestMs - post.latestMs < MS_PER_DAY) return false;
  if (time.openStart) return rule.startsWith('until') && (form === undefined || form.tense === 'past');
  return rule.startsWith('the coming ') && FOR.test(sentence.text.slice(0, span.start - sentence.span.start));
}

const FOR = /\bfor (?:the )?$/iu;

/** "Have shelled the town since Monday", "since 2003, 126 soldiers died there", "with raids killing 300 since May": what goes on or adds up from then to now. */
export function hasLasted(telling: Telling, { span }: ResolvedTime): boolean {
  const { main, form, view } = telling;
  if (form?.perfect !== undefined || form?.tense === 'ongoing') return true;
  const opens = span.start === view.sentence.span.start;
  const addsUp = form?.tense === 'bare' && main?.rule === 'kill:verb';
  return opens || addsUp || lasts(telling);
}
