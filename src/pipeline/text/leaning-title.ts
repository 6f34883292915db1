/** Whether a title can be read without the sentence before it. */
import { SoughtPattern } from './sought-pattern.ts';
import { saysNotThey } from './unreal.ts';

/** "He …", "Its …", "These …": what it leans on stands before. */
const OPENS_LEANING =
  /^(?:[^:“”"]{2,60}: )?["“‘]?(?:(?:For|In|On|At|By|Since|After) [^,:;]{3,30}, )?(?:he|she|it|its|they|their|his|her|this|these|those|there|also|both(?! (?:the |of )?[\p{L}-]+ (?:\p{L}+ )?and )|if so|(?<=: )(?:and|but)|that(?= (?:was|is|had|has|would|will|could|kept|made|meant)\b))(?![\p{L}’'-])(?! (?:would|will|could) (?:take|cost|need)\b)(?! (?:week|month|year|spring|summer|autumn|winter|morning|afternoon|evening)\b)/iu;
/** "But they fled": a conjunction in front of the whole title. */
const OPENS_JOINED = /^["“‘]?(?:but|and)\b/iu;
/** "Called that a priority", "rejected them": what is meant stands before, too. */
const TURNS_ON_PRONOUN = new SoughtPattern(
  /^[^,:;“"]{3,60}? (?:called|confirmed|rejected|denied|welcomed|praised|described|refused|has rejected|has refused|had rejected|condemned|dismissed) (?:that|this|it|them|so|both)(?= (?:an?|the|as|every|again|all|and|outright|on|in)\b|[.,]?$)|^[^:;“"]{3,90} (?:denies|rejects|disputes|(?:has )?disputed|has denied) (?:it|this|that)$|\bthere was such an? \p{L}+$/u,
);

/** "It was reported that …", "it is not clear who …": "it" means nothing that stands before. */
const MEANS_NOTHING =
  /^(?:[^,:;“"]{3,40}, )?it (?:is|was|has been|had been|remains|remained|became) (?:(?:not|still|also|later|then|now|widely|immediately|\p{Ll}{3,15}ly) ){0,2}(?:\p{Ll}{4,} (?:that|whether|how|who|why|what)|(?:(?:un)?clear|(?:un)?known|uncertain) (?:if|when|where))\b/iu;

/** Whether a title leans on words that stand before it. */
export const leansBack = (title: string): boolean =>
  (OPENS_LEANING.test(title) && !saysNotThey(title) && !MEANS_NOTHING.test(title)) ||
  OPENS_JOINED.test(title) ||
  TURNS_ON_PRONOUN.test(title);
