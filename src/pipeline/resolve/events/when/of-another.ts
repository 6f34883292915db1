/** Dates that stand in a telling and belong to something else that it names. */
import { happeningOf, tellsOneOf } from '../../../lexicon/trigger-frames.ts';
import type { ResolvedTime } from '../../../stage.ts';
import type { Telling } from '../telling/telling.ts';
import { isCalledOff, isWhenPlanned } from '../telling/called-off.ts';
import { isPastForm } from '../../../text/grammar/verbs.ts';
import { WARFARE } from '../../../lexicon/happenings.ts';

/** Whether a date says which thing is meant, or when something was that is told besides. */
export const isOfAnother = (telling: Telling, time: ResolvedTime): boolean =>
  saysWhich(telling, time) ||
  isYearOfPaper(telling, time) ||
  isOfNamed(telling, time) ||
  isOfWhatIsOff(telling, time) ||
  isToldBesides(telling, time) ||
  isOfOtherPost(telling, time);

/** "(see post at 08.49 for more)", "(see 27 June)": when another post was written, or what another entry is of. */
const REFERS = /\(see (?:also )?(?:the |our )?(?:(?:\p{L}+ )?(?:post|update|entry)s?\b[^()]*)?$/iu;

const isOfOtherPost = ({ view: { sentence } }: Telling, { span }: ResolvedTime): boolean =>
  REFERS.test(sentence.text.slice(0, span.start - sentence.span.start));

/** Whether a date stands in a clause that only says more of something that the telling names. */
export const isOfAside = (telling: Telling, time: ResolvedTime): boolean =>
  standsAside(telling, time) || presents(telling, time) || saysWhenItBegan(telling, time);

/**
 * What a date right behind these words is of: "resolution 2666 (2022)", "since the start of the siege (4 March)", "wounds sustained in
 * the 2014 war", "a reprisal for a raid in May", "deployed under a 1992 deal", "who has ties to Kenya's 1950s uprising".
 */
const NAMED_BEFORE =
  /\b(?:resolution \d{2,4} \(|since the (?:start|beginning|outbreak|launch) of [^,;:()]{2,60} \(|(?:wounds?|injur(?:y|ies)|burns)\b[^,;:.]{0,20} (?:sustained|suffered|received|incurred|inflicted|caused)\b[^,;:.]{0,40} (?:the )?|(?:reprisals?|revenge|retaliation|vengeance)(?: \p{Ll}+){0,2} (?:for|from)\b[^,;:.]{0,100} |under (?:an?|the) |(?:ties|links?|linked|allied|loyal) to (?:(?:the|\p{L}+['’]s?) )?)$/iu;

/** "Some fear that it will grow as the 2015 elections approach", "Reed, a 2028 presidential candidate". */
const VOTES_BEHIND =
  /^ (?:\p{L}+ )?(?:elections?|candidates?|contenders?|hopefuls?|nominees?|polls|referendum|census|Olympics|World Cup)\b/u;

function isOfNamed({ view: { sentence }, main }: Telling, { span }: ResolvedTime): boolean {
  const { start } = sentence.span;
  const of = happeningOf(main);
  if (of !== 'vote' && of !== 'appoint' && VOTES_BEHIND.test(sentence.text.slice(span.end - start))) return true;
  return NAMED_BEFORE.test(sentence.text.slice(0, span.start - sentence.span.start));
}

/** "The talks, due to start on Friday, were called off": not when that was said or decided. */
function isOfWhatIsOff({ view }: Telling, { span }: ResolvedTime): boolean {
  const { sentence } = view;
  return isCalledOff(view) && isWhenPlanned(sentence.text.slice(0, span.start - sentence.span.start));
}

const ARTICLE = / (?:the|its|their|his|her) $/u;

/**
 * "Mediators met to save the February 2002 truce", "Reed, the 2019 prize winner, is at war": behind the verb, the date only says
 * which one. Who dies "in the 2004 bombing" dies then, and who holds "the 2021 vote" does so then.
 */
function saysWhich({ view: { sentence }, main, span }: Telling, time: ResolvedTime): boolean {
  if (tellsOneOf(main, WARFARE)) return false;
  const from = (main?.span ?? { end: span.start }).end;
  // "Reed denounced the 5 June vote, while Khan said it was fair"
  const isBefore = time.span.end <= span.start;
  if (time.span.start < from && !isBefore) return false;
  const { start } = sentence.span;
  const before = sentence.text.slice(isBefore ? 0 : from - start, time.span.start - start);
  const article = ARTICLE.exec(before);
  const isObject = main !== undefined && article?.index === 0;
  return article !== null && !isObject && NOUN_FOLLOWS.test(sentence.text.slice(time.span.end - start));
}

const PAPER =
  '(?:treat(?:y|ies)|accords?|agreements?|pacts?|conventions?|charter|protocol|laws?|acts?|bill|decree|constitution|statute|amnesty|resolutions?|declaration|deal|memorandum|truce|ceasefire|armistice|budget|appeal|ruling|referendum|census)';
const PAPER_BEFORE = new RegExp(`\\b${PAPER} (?:of|from|for) $`, 'iu');
const PAPER_BEHIND = new RegExp(`^ (?:\\p{L}[\\p{L}’'-]* ){0,3}?${PAPER}\\b`, 'iu');
/** "Signed the 2004 pact", "the law of 1998 was passed": it was made in that year. */
const MAKES_PAPER = /\b(?:sign|conclud|pass|adopt|enact|initial)(?:e?d|s|es|ing)?\b/iu;

/** "Parliament annuls the treaty of 1988", "the court overturned the 1998 amnesty law", "the Appeal for 1999": the paper is of that year. */
function isYearOfPaper({ view: { sentence } }: Telling, { value = '', span }: ResolvedTime): boolean {
  if (!/^\d{4}$/u.test(value)) return false;
  const before = sentence.text.slice(0, span.start - sentence.span.start);
  const behind = sentence.text.slice(span.end - sentence.span.start);
  return (PAPER_BEFORE.test(before) || PAPER_BEHIND.test(behind)) && !MAKES_PAPER.test(sentence.text);
}

/** A noun right behind a date, which describes it. */
export const NOUN_FOLLOWS = /^ (?!(?:and|or|to|in|on|at|by|for|of|with|when|after|before|said|as)\b)\p{L}{3,}/u;

/** Behind the words of saying: who it is that spoke, and what else is told of it. */
const BESIDES =
  /(?:, (?:who|which|whose|where)\b(?! (?:was |were )?(?:spoke|speaking|visited|visiting|met|told))|(?:,| and) (?:\p{L}+ly )?(?!speaking|talking|writing|addressing)\p{L}{3,}ing\b| --? |--| [–—] )/u;

/** "“…,” said Reed, who escaped a raid in May", "…, he said, alluding to a speech on Sunday": not when it was said. */
function isToldBesides({ view: { sentence }, attribution }: Telling, { span }: ResolvedTime): boolean {
  const { cue, content } = attribution ?? {};
  if (cue === undefined || content === undefined || content.end > cue.start || span.start < cue.end) return false;
  const { start } = sentence.span;
  return BESIDES.test(sentence.text.slice(cue.end - start, span.start - start));
}

/** "A bomb went off at the hall where parliament will meet on Monday": behind such a word, what is to come is no day of the past. */
export function isOfOpenedClause({ view, main, form }: Telling, { span }: ResolvedTime): boolean {
  if (main === undefined || form?.tense !== 'past') return false;
  return view.words.some(({ start, lower }) => OPENERS.has(lower) && start >= main.span.end && start < span.start);
}

const OPENERS: ReadonlySet<string> = new Set(['where', 'who', 'whose', 'which']);

/** ", which began on Wednesday," up to the day that stands in it. */
const ASIDE = /, (?:which|who|whose|where|whom)\b[^,;–—]*$/u;

/** "The coup, which began on Wednesday, has been condemned": a clause between commas, before the verb of the sentence. */
function standsAside({ view: { sentence }, main, span }: Telling, time: ResolvedTime): boolean {
  const { start } = sentence.span;
  if (main === undefined || main.span.start < time.span.end || time.span.start < span.start) return false;
  const before = sentence.text.slice(span.start - start, time.span.start - start);
  return ASIDE.test(before) && /^[^;]*,/u.test(sentence.text.slice(time.span.end - start, main.span.start - start));
}

/** ", confirmed last month after a shaky start," behind whoever the sentence is about, up to the day that stands in it. */
const PARTICIPLE = /^[^,]{2,60}, (\p{Ll}{3,15}) [^,]*$/u;

/** "The chancellor, confirmed last month after a shaky start, has promised aid": what became of the one who now acts or speaks. */
function presents({ view: { sentence }, main, span, attribution }: Telling, time: ResolvedTime): boolean {
  const { start } = sentence.span;
  const opening = PARTICIPLE.exec(sentence.text.slice(0, time.span.start - start))?.[1];
  if (opening === undefined || !isPastForm(opening)) return false;
  const verb = (attribution?.cue ?? main?.span ?? span).start;
  const behind = sentence.text.slice(time.span.end - start, Math.max(verb, time.span.end) - start);
  return /^[^,]*, (?:has|have|had|is|was|are|were)\b/u.test(behind);
}

/** "Kenya confirmed that it is helping in Goma, where fighting broke out two weeks ago": when that began which somebody speaks of. */
const BEGAN = / (?:where|which|that|when) [^,;]{0,60}\b(?:broke out|began|started|erupted|flared up)\b[^,;]{0,12}$/u;

function saysWhenItBegan({ view: { sentence }, attribution }: Telling, { span }: ResolvedTime): boolean {
  const { cue } = attribution ?? {};
  if (cue === undefined || span.start < cue.end) return false;
  return BEGAN.test(sentence.text.slice(cue.end - sentence.span.start, span.start - sentence.span.start));
}
