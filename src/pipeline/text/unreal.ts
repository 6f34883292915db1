/**
 * What is told as not being so: supposed, made up, or said to be untrue. The words follow studies of factuality in news. Word runs are those of
 * the sentence that a text is a part of (see WordPattern).
 */
import { WordPattern } from './word-pattern.ts';
import type { WordRuns } from './word-runs.ts';

/** "Had the shell hit the depot, hundreds would have died", "Chad would send troops if it were asked": what could be, or could have been. */
const SUPPOSED = new WordPattern(
  /^(?:[\p{L} ]{1,20}, )?(?:(?:if|unless|were|should) [^;:]{6,160}, [^;:]{0,100}?\b(?:would|could|might)\b|had (?!to\b|been\b)[^;:]{6,160}, [^;:]{0,100}?\b(?:would|could|might)(?: not|n[’']t)? (?:\p{L}+ )?have\b)|\bwould (?!not\b)[^;:,“”"]{3,100} (?:if|unless) (?=(?:\p{L}+ ){1,4}?(?:were|was|did|had|could|\p{L}+ed)\b)/iu,
);

/** "The loss of Bor would cut the road", "an attack on the dam would flood the plain": what is weighed, and not what was then to come. Another clause behind it may tell more. */
const WEIGHED = new WordPattern(
  /^(?:(?:in|on|for|but|and|yet|still) ?[^,;:]{0,30}, |(?:but|and|yet) )?(?:(?:the )?(?:loss|fall|capture|seizure|recapture|collapse|closure|defeat|liberation) of|(?:an?|any|another) (?:[\p{L}-]+ ){0,2}(?:attack|strike|offensive|assault|invasion|raid|blockade) (?:on|against|of)) [^,;:.]{2,60}? would (?!(?:later|soon|eventually|then|subsequently|finally|prove|become|go on|come)\b)(?![^]{0,200}(?:; |, (?:and|but) [^,;]{2,60} (?:has|have|had|is|are|was|were) ))/iu,
);
/** Whether words weigh what would follow from something that has not happened. */
export const isWeighed = (text: string, runs: WordRuns): boolean => WEIGHED.test(text, runs);

/** Whether words tell a supposition and what would follow from it. */
export const isSupposed = (text: string, runs: WordRuns): boolean => SUPPOSED.test(text, runs) || isWeighed(text, runs);

/** "In the film, which opens on Friday, a bomb destroys the capital". */
const MADE_UP = new WordPattern(
  /^in (?:the|a|an|his|her|their|its|this|that|one|\p{L}+[’']s?) (?:[\p{L}-]+ ){0,3}(?:film|movie|novel|series|play|drama|video ?game|game|comic|thriller|sitcom|musical|opera|episode)(?:,| (?:by|about|called|titled|which|that|“|‘|")[^,]{1,80},)/iu,
);

/** Whether a sentence tells what happens in a film, a book or a game. */
export const isMadeUp = (text: string, runs: WordRuns): boolean => MADE_UP.test(text, runs);

/** "Reports of a strike on the school were false", "the claim that Chad shelled Bor is a lie": the words of the report. */
const UNTRUE = new WordPattern(
  /\b(?:reports?|claims?|allegations?|accusations?|assertions?|suggestions?|rumou?rs?|stories) ((?:of|that|about) [^,;]{3,140}?) (?:is|are|was|were|has been|have been|had been) (?:(?:all|entirely|completely|totally|simply|just|nothing but|absolutely|utterly) )?(?:an? )?(?:(?:complete|total|pure|blatant|outright|utter|malicious|deliberate) )?(?:false|untrue|fabricat(?:ed|ions?)|baseless|unfounded|groundless|invented|inventions?|lies?|propaganda|wrong|fakes?|hoax(?:es)?|myths?|nonsense|disinformation|fiction|falsehoods?)\b/iu,
);

/** What a text says is reported and untrue; undefined where it says so of nothing. */
export const untrueReport = (text: string, runs: WordRuns): string | undefined => UNTRUE.exec(text, runs)?.[1];

/** "It was not Chad that shelled the hospital": somebody else did. */
const NOT_THEY =
  /^(?:that )?it (?:is|was|had been) not (?!until\b|only\b|just\b|clear\b|known\b|immediately\b|the (?:first|last|only)\b|[^,;:“”"]{2,60} but\b)[^,;:“”"]{2,60}? (?:that|who|which) (?:(?:has|have|had|is|was|were) )?(?:\p{L}+ly )?\p{Ll}{3,}/iu;

/** Whether words deny that somebody did what was done. */
export const saysNotThey = (text: string): boolean => NOT_THEY.test(text);

/** Whether words say that something is not so: a report of it, or that they did it. */
export const saysUntrue = (text: string, runs: WordRuns): boolean =>
  untrueReport(text, runs) !== undefined || saysNotThey(text);
