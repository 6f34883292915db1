/** How titles open: without what leads over from the sentence before, and with who or what it is about. */
import { upperFirst } from '../../../text/upper-first.ts';

const LEAD_IN =
  /^(?:However|Meanwhile|Separately|But|And|Also|In addition|As a reminder|For context|Moreover|Furthermore|Yet|(?:Instead|Earlier|Later|Besides|So|Still|Then)(?! (?:this|that|on|in|of|at|last|the|far|is|are|was|were|did|do|does|has|have|had|many|much|long|too|under|to)\b))[,:]? /u;
/** Words that lead over only where a comma parts them from the rest. */
const LEAD_IN_PARTED =
  /^(?:at the same time|on the other hand|in response|after that|as (?:you|we) (?:are aware|know)|additionally|nevertheless|nonetheless|regrettably|notably|finally|eventually|elsewhere|similarly|likewise|thus|therefore|consequently|overall|indeed|in fact|in turn|in particular|of course|as a result|for (?:example|instance)|by contrast|in contrast|(?:earlier|later) (?:this|that|in the|the same) (?:day|week|month|year)), /iu;
/** "Its premier, Ann Reed, is expected": whose premier stands before. */
const POSSESSED = /^(?:Its|His|Her|Their) [\p{L} -]{3,45}, ((?:\p{Lu}[\p{L}.’'-]* ?){1,4}), (?=\p{Ll})/u;

/** A title that begins with who or what it is about. */
export const opened = (text: string): string => upperFirst(withoutLeadIn(text).replace(POSSESSED, '$1 '));

/** Without what leads over from the sentence before. */
export const withoutLeadIn = (text: string): string => text.replace(LEAD_IN, '').replace(LEAD_IN_PARTED, '');
