import { PLACE_NOUNS } from '../../lexicon/place-words.ts';
import { wordSet } from '../../lexicon/word-list.ts';
import { EndingPattern } from '../../text/ending-pattern.ts';

/** "in X", "near X", "in A and X": nothing but other names between the preposition and the name. */
const DIRECTLY_IN = new EndingPattern(
  /(?:^|\P{L})(?:in|near|outside|nearby|(?:displaced|fled|fleeing|flee|evacuated|expelled|withdrew|retreated) from) (?:\p{Lu}[\p{L}’'-]{1,30}(?: \p{Lu}[\p{L}’'-]{1,30})?(?:, | and |, and )){0,4}$/iu,
);
/** "the naval base at X", "were shot at X". */
const AT = / at (?<=(\p{L}{1,40}) at )(?:\p{Lu}[\p{L}’'-]{1,30}(?:, | and |, and )){0,3}$/u;
/** What is done or stands "at" a place; behind anybody else "at" names where he works. */
const DONE_AT = wordSet(`
  shot killed died wounded injured fighting fought attack attacked attacks battle clashes clashed ambush ambushed
  massacre post posts positions bank wall line landed`);
/** "Was bombed by jets at X", "the bridge over the Weir at X". */
const DONE_BY_AT =
  /\b(?:(?:shot|killed|wounded|injured|attacked|ambushed|bombed|shelled|hit|struck|destroyed|captured) by|bridge (?:over|across)|blown up by) (?:[\p{L}\p{N}’'-]+ ){1,5}at $/u;
/** "To within a mile of X", "20 km (12 miles) north of X". */
const MEASURED =
  /\b(?:miles?|km|kilomet(?:re|er)s?|yards|met(?:re|er)s)\)? (?:(?:to the )?(?:north|south|east|west)[\p{L}-]{0,9} |away |outside )?(?:of|from) $/u;
/** What one has "in" somebody or something that is no place. */
const HELD_IN =
  /\b(?:confidence|faith|trust|trusts|trusted|belief|believes?|believed|interest|interested|invest(?:s|ed|ing|ments?)?|shares?|stakes?|spoke|speaking|written|said|wrote|posted) in (?:\p{L}+ )?$/u;
/** "bombed X", "retook X and Y": what is done to towns, hardly ever to somebody of whom one says no more than a name. */
const DONE_TO =
  /\b(?:bomb(?:s|ed|ing)|shell(?:s|ed|ing)|bombard(?:s|ed|ing)|pound(?:s|ed|ing)|struck|captur(?:es|ed|ing)|recaptur(?:es|ed|ing)|seiz(?:es|ed|ing)|retook|retak(?:es|ing)|liberat(?:es|ed|ing)|storm(?:s|ed|ing)|besieg(?:es|ed|ing)|overr[au]n(?:s|ning)?|(?:siege|shelling|bombing|bombardment) of) (?:\p{Lu}[\p{L}’'-]{1,30}(?: \p{Lu}[\p{L}’'-]{1,30})?(?:, | and |, and )){0,4}$/u;
/** Whether arms are turned on what is named next: "overran X". */
export const isDoneTo = (before: string): boolean => DONE_TO.test(before);

/** Behind such a town the clause ends, or says more of it. */
const CLAUSE_GOES_ON =
  /^(?:$|[.,;]|(?: and)? (?:on|in|near|from|with|after|before|during|overnight|for|killing|and|as|last|this|earlier|by)\b)/u;
/** "X's", "X-backed", "X Council": the name belongs to something else. */
const PART_OF_MORE = /^(?:['’]s|-|\/| \p{Lu}| \d)/u;

/**
 * Whether a name that no list has must be a place by the words around it: "fell in X", "the bridge near X", "the airport at X".
 * @param before what stands in front of it in its sentence
 * @param after what stands behind it
 */
export function standsIn(before: string, after: string): boolean {
  if (PART_OF_MORE.test(after)) return false;
  if (DONE_TO.test(before) && CLAUSE_GOES_ON.test(after)) return true;
  if (MEASURED.test(before) && CLAUSE_GOES_ON.test(after)) return true;
  const at = AT.exec(before)?.[1];
  if (at !== undefined) return DONE_AT.has(at) || PLACE_NOUNS.has(at) || DONE_BY_AT.test(before);
  return (
    /(?:in|near|outside|nearby|from) (?:\p{Lu}.{0,120})?$/u.test(before) &&
    DIRECTLY_IN.test(before) &&
    !HELD_IN.test(before)
  );
}
