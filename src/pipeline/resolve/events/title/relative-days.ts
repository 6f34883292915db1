/** Days that only the report's own day makes sense of: an event has its date beside its title. */
import { upperFirst } from '../../../text/upper-first.ts';
import { changedOutside } from './outside.ts';

const DAY =
  '(?:early |late |earlier |later )?(?:yesterday|today|tonight|tomorrow|this (?:morning|afternoon|evening)|last night)(?: (?:morning|afternoon|evening|night))?';
/** "Blew up a bridge yesterday in a bid", "is expected here today"; not "until today", "today's", "today and tomorrow". */
const WITHIN = new RegExp(
  `(?<=[^\\s,;:–—-])(?<!\\b(?:since|until|till|from|by|for|of|before|after|and|or|than|between|to|as|on|like|is|was|are|only|even|not|ready|starting|beginning|ending|effective|due|o['’]clock)) ${DAY}(?=$|[,;.)]| (?!(?:and|or|that|is|was|has|to)\\b))`,
  'giu',
);
/** "Yesterday the army left"; not "Today marks a year". */
const IN_FRONT =
  /^(?:(?:(?:Early|Late|Earlier|Later) )?(?:today|yesterday|this (?:morning|afternoon|evening))|Yesterday|Today|Tonight|Tomorrow|This (?:morning|afternoon|evening)|Last night)(?: (?:morning|afternoon|evening|night))?(?:,| (?=(?:the|an?|its|their|two|three|at|in|\d|\p{Lu})(?:\b|\p{L}))) ?/u;
const MAY_HOLD = /(?:yester|to)day|to(?:night|morrow)|this (?:morn|after|even)|last night/iu;
/** "Reed: We are ready to meet tomorrow": what is offered for a day is not offered without it. */
const SAID = /^[^:“”"]{2,60}: /u;
const QUOTATION = /([“"][^“”"]*[”"])/u;
/** What is left has to tell something. */
const SHORTEST = 25;

/** A title without "today", "yesterday morning", "last night", but for what is quoted. */
export function withoutRelativeDays(title: string): string {
  if (!MAY_HOLD.test(title)) return title;
  const isSaid = SAID.test(title);
  const told = changedOutside(title, QUOTATION, (part) =>
    part.replace(WITHIN, (day) => (isSaid && day.endsWith('tomorrow') ? day : '')),
  );
  const bare = told.replace(IN_FRONT, '');
  return bare.length >= SHORTEST ? upperFirst(bare) : title;
}
