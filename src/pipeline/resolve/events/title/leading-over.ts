/** Words within a sentence that lead over from the one before it, and where and when something was only said: a title goes without. */
import { changedOutside } from './outside.ts';

/** What is quoted, be the quotation whole or cut off at an end, and what stands behind the name of who says it: nobody's words are changed. */
const SAID = /(^[^“”]*”|[“"][^“”"]*(?:[”"]|$)|^[^:“”"]{2,60}: [^]*$)/u;
/** What parts a sentence from the one before, between commas: replacing builds a text anew, and few titles hold one. */
const CONNECTIVE =
  'however|though|meanwhile|moreover|furthermore|therefore|nevertheless|nonetheless|in turn|by contrast|too|as well|for (?:its|his|her|their) part';
/** "In Goma, meanwhile, the army": one comma stays behind what opens the sentence. */
const BEHIND_OPENING = new RegExp(
  `^((?:in|on|at|near|outside|after|before|during|since|last|earlier|later)\\b[^,“”"]{2,60}), (?:${CONNECTIVE}),`,
  'iu',
);
/** "Reed, however, has left"; not "it fell, however, the toll may rise", where another sentence begins. */
const BETWEEN_COMMAS = new RegExp(
  `, (?:${CONNECTIVE}),(?= (?!(?:the|an?|it|he|she|they|we|you|there|its|his|her|their|our|this|these|those|some|many|most|no|not)\\b)\\p{Ll}|$| $)`,
  'gu',
);
/** "Is therefore pressing", "has also said"; not "but also", "also known as". */
const ADVERB =
  /(?<!,|\b(?:but|and|or|not|only|who|which|that|while|if|as)) (?:also|therefore|meanwhile|nevertheless|nonetheless) (?=(?!(?:known|called|by|in|on|at|to|for|from|with|of|as|because|since)\b)\p{Ll})/gu;
/** "Said on Sunday that", "wrote on Telegram earlier today that", "said in a statement that": an event has its date and its source beside its title. */
const SAYING =
  /\b(said|says|wrote|writes|announced|reported|confirmed|added|claimed|warned|declared|told (?:reporters|journalists|(?:the )?[\p{L}’'-]+(?: [\p{Lu}][\p{L}’'-]+)?)) (?:(?:(?:early |late )?on \p{Lu}\p{Ll}{2,5}day|(?:earlier|later|late|early)(?: (?:today|yesterday|on \p{Lu}\p{Ll}{2,5}day|\p{Lu}\p{Ll}{2,5}day))?|yesterday|today|(?:on|via) (?:Telegram|X|Twitter|Facebook|Instagram|Truth Social|Bluesky|social media|(?:state |national )?(?:television|TV|radio))|in (?:an?|his|her|its|their) (?:[\p{L}-]+ ){0,3}(?:statement|post|message|address|briefing|interview|communiqué|tweet|speech|letter)) ){1,3}that (?=\S)/gu;
const MAY_HOLD =
  /(?:, (?:however|though|meanwhile|moreover|furthermore|therefore|never|none|in turn|by contrast|too|as well|for \p{Ll}+ part),| (?:also|therefore|meanwhile|nevertheless|nonetheless) | that )/u;

/** A title without "however", "also", "on Telegram earlier today", but for what somebody is quoted with. */
export function withoutLeadingOver(title: string): string {
  // few titles hold any of it, and to part what is quoted takes longest
  if (!MAY_HOLD.test(title) || withoutAll(title) === title) return title;
  return changedOutside(title, SAID, withoutAll);
}

const withoutAll = (part: string): string =>
  part.replace(BEHIND_OPENING, '$1,').replace(BETWEEN_COMMAS, '').replace(ADVERB, ' ').replace(SAYING, '$1 that ');
