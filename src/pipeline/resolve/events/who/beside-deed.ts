/** What the words around a name say of it that makes it no part of the deed beside which it stands. */
import type { TriggerMention } from '../../../stage.ts';
import { lemmasIn } from '../../../text/lemma.ts';

/** "Near the border with Chad", "fighters loyal to the junta", "in retaliation for Chadian raids": nobody is given anything. */
const RELATED_TO =
  /\b(?:borders?|frontier|linked|with (?:[a-z]+ )?(?:ties|links)|loyal|loyalty|loyalists?|allied|allegiance|alliance|aligned|affiliated|close|closer|next|belong(?:s|ed|ing)?|according|due|thanks|similar|opposed|opposition|hostile|sympathetic|retaliation|revenge|reprisals?|response|responding|reaction|blow|setback|victory|win|defeat|triumph|success|threat|boost|humiliation|embarrassment|known|entrance|road|route|access|adjacent|parallel|contrary|compared|wars?|conflict|tensions?|differences|rivalry|subject|unrelated|related) (?:to|with|for) (?:the )?(?:[a-z-]+ )?$/u;
/** Whether a name stands behind "to", "with" or "for" of a noun that only says how one thing stands to another. */
export const isRelatedTo = (before: string): boolean => RELATED_TO.test(before);

const BORDER = /\b(?:borders?|frontier)(?: [a-z]+)? with (?:the )?$/u;
/** "Closed its border with Chad": that is done to whoever is behind it. */
const SHUTS = lemmasIn('close, shut, seal, reopen');
const BESIDE_BORDER = /\b(?:near|along|at|on|across|over|from|to) (?:[a-z-]+ ){0,2}(?:borders?|frontier) /u;
export const isShutOut = (before: string, main: TriggerMention | undefined): boolean =>
  main !== undefined && SHUTS.has(main.lemma) && BORDER.test(before) && !BESIDE_BORDER.test(before);

/** "Near the border with Chad": a state that only says which border. */
export const saysWhichBorder = (before: string, main: TriggerMention | undefined): boolean =>
  BORDER.test(before) && !isShutOut(before, main);

const OF_CONFLICT =
  /^ (?:conflict|crisis|war|question|issue|dispute|genocide|uprising|peace (?:process|plan|deal|talks|accords?))\b/u;
/** "Dominated by the Chad conflict": a name that only says which war. */
export const namesConflict = (after: string): boolean => OF_CONFLICT.test(after);

const OPENS_APPOSITION = /, (?:an?|the|one of the) (?:[a-z-]+ ){0,3}$/u;
const MEMBER =
  /^(?:['’]s)? (?:[a-z-]+ ){0,2}(?:member|commander|fighter|leader|founder|ally|supporter|financier|loyalist|veteran|stronghold|spokes[a-z]+)\b/u;
/** "Reed, an influential ELN member, was appointed": a group that only says who somebody is. */
export const saysWhoseMember = (before: string, after: string): boolean =>
  OPENS_APPOSITION.test(before) && MEMBER.test(after);

const UNDERGOES =
  /^(?: (?:has|have|had|again|also|once|repeatedly|since|then|later))* (?:(?:come|comes|came|coming|been|was|were|is|are|remained) under (?:[\p{L}-]+ ){0,5}?(?:attacks?|fire|shelling|bombardment|barrage|assault|siege)|(?:suffer(?:s|ed)|sustain(?:s|ed)|endured?|faced|withstood|survived|braced for) )/u;
/** "Chad came under a barrage of rockets", "Chadian forces suffered losses": whom the deed befalls, though the verb is none of suffering it. */
export const undergoesIt = (after: string): boolean => UNDERGOES.test(after);

const FOLLOWS = /\b(?:replaced|succeeded) by (?:[\p{L}’'-]+,? ){0,5}$/u;
/** "Was dismissed and replaced by Reed": who comes after did not do it. */
export const saysWhoFollows = (before: string): boolean => FOLLOWS.test(before);

const EACH_OTHER =
  /^(?:,? and (?:the )?(?:[\p{L}\p{N}’'-]+ ){1,4}| )(?:(?:have|has|had|also|both|then) ){0,2}(?:blam|accus)(?:ed?|ing) (?:each other|one another)\b/u;
/** "The market was hit; Chad and Kenya blame each other", from a name on: which of them did it is what they differ on. */
export const isBlamedInTurn = (after: string): boolean => EACH_OTHER.test(after);

const AND_ANOTHER = /(?:,| and) $/u;
const OWN_NUMBER =
  /^ (?:(?:some|about|another|at least|nearly) )?\d[\d,.]*(?: more)?(?:[.,;]?$|[.,;] | and \p{Lu}| to \p{Lu})/u;
/** "Chad sent 200 soldiers and Kenya 150": whose number shares the verb of the one before. */
export const isLeftWithoutVerb = (between: string, after: string): boolean =>
  AND_ANOTHER.test(between) && /\d/u.test(between) && OWN_NUMBER.test(after);
