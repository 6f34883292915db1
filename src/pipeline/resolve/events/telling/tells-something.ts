import type { Happening } from '../../../lexicon/frame-row.ts';
import { readRule } from '../../../lexicon/trigger-frames.ts';
import { WordPattern } from '../../../text/word-pattern.ts';
import type { Word } from '../../../text/words.ts';
import { liesIn } from '../../../text/spans.ts';
import { isCourtesy } from './courtesy.ts';
import type { DocumentView } from './sentence-view.ts';
import { onlyNames } from '../where/heading-ground.ts';
import { attributedTo, namesBody } from '../who/speakers.ts';
import { isOfThePage } from './of-the-page.ts';
import { leavesVictims } from './leaves-victims.ts';
import { tellsWhatComes } from '../status.ts';
import { isSaidToHappen, isWeak, type Telling } from './telling.ts';
import { isPastForm } from '../../../text/verbal.ts';
import { isFiniteVerb } from './verb-forms.ts';

/** What an outlet says of itself and of what it will show next. */
const SELF_TALK_PHRASES = [
  'live blog',
  'this (?:blog|page) is',
  '(?:closing|pausing|ending) (?:the|this|our|its) (?:live )?(?:blog|coverage|report)',
  'reading list',
  'our coverage',
  'follow our',
  'read more',
  'you can read',
  'more details',
  'welcome to',
  'sign up',
  'subscribe',
  'as we reported',
  "we(?:’|')ll bring you",
  'here (?:is|are) (?:some|a|the|what|more)',
  "here(?:’|')s (?:a|what|more)",
  'stay with us',
  'it has just gone',
  'this (?:live )?(?:blog|page|coverage) will',
  'we take a look',
  'we mentioned',
];
/** Each of the phrases with bounds of its own: so a sentence must hold all words of one to be searched. */
const SELF_TALK = new WordPattern(new RegExp(SELF_TALK_PHRASES.map((phrase) => `\\b${phrase}\\b`).join('|'), 'iu'));
/** What only leads to the next paragraph or presents who writes, whoever is named in it. */
const PAGE_TALK = new WordPattern(
  /\b(?:(?:erratum|errata|corrections?|clarification): |(?:an earlier|a previous) version of this (?:article|story|report)\b|this (?:article|story|report) (?:was|has been) (?:amended|corrected|updated)\b|(?:(?:is|are) reporting from|will be (?:providing|bringing) (?:you )?(?:updates|more)|made the (?:comments|remarks) (?:just )?(?:before|after|during|in|at|as|when)|here are (?:some|a few) (?:more )?(?:of the )?(?:quotes|lines|comments|pictures|images|details))\b)/iu,
);
/** "Damage: not specified": a form in which nothing was entered. */
const LEFT_EMPTY = /: (?:not specified|none reported|nil)\.?$/iu;
/** What a list or a report says of itself: "This is a timeline of the war", "The institute publishes its update daily". */
const SELF_PORTRAIT = new WordPattern(
  /^(?:this (?:is|page is) an? (?:[\p{L}-]+ ){0,2}(?:timeline|chronology|list)\b|(?:key|main|important|major) (?:dates|events|moments|developments) (?:in|of|from|since|during)\b)|\b(?:publish(?:es)?|releases|issues|produces|compiles) (?:(?:the|an?|its|these) )?(?:[\p{L}-]+ ){0,4}(?:updates?|assessments?|bulletins?|newsletters?|maps?|digests?)\b(?:[^.;]{0,60}\b(?:daily|weekly|monthly|every (?:\p{L}+ )?(?:day|weekday|week|month))\b|,? (?:which|that) (?:provides?|offers?|covers?)\b)|\b(?:releases|publishes|issues) an? (?:daily|weekly|monthly|biweekly) (?:[\p{L}-]+ ){0,3}(?:update|assessment|report|bulletin|newsletter)\b/iu,
);
/** What something is or can do, and no happening: "the plant specialises in drones", "it is hard to see an end". */
const DESCRIBES = new WordPattern(
  /^[^,;:]{2,80}?(?:, (?:which|who) [^,;:]{2,60},)? ?\b(?:(?:is|are) (?:reportedly )?(?:equipped with|armed with|known (?:as|for)|home to|capable of|made up of|(?:widely |generally |often )?(?:considered|regarded as|seen as) (?:to be )?(?:an?|the|part of|one of)\b)|speciali[sz]es? in|consists? of|ha(?:s|ve) a range of|is (?:therefore |still )?(?:difficult|hard) to (?:see|imagine|know|say))\b/iu,
);
/** Where something is: "The town lies where two roads meet". */
const SITUATED = new WordPattern(
  /^[^,;:“"]{2,60}?(?:, [^,;:“"]{2,60},)? lies (?:where|about|some|roughly|just|on|in|at|near|between|along|\d)/iu,
);
/** What nobody knows, has said or could check so far: "It was not clear who fired", "Chad has not commented yet". */
const LEAVES_OPEN = new WordPattern(
  /^(?:but |however, )?(?:no (?:reported |new |major |significant |further )*incidents?(?: (?:was|were) reported)?\.?$|it (?:is|was|remains|remained) (?:still )?(?:not (?:yet |immediately |fully )?(?:clear|known)|unclear|unknown)\b|no (?:group|one|side|organi[sz]ation) (?:has |had )?(?:yet |so far |immediately )?claimed responsibility\b|neither [^,;:“"]{2,60} (?:has |have |had )?(?:yet )?(?:commented|responded|replied)\b|[^,;:“"]{2,60} (?:has|have|had|did|does|do|could|was|were)(?: not|n[’']t)(?: yet| so far| publicly| officially| immediately| independently| been able to| be){0,3} (?:comment(?:ed)?|reacted|replied|reply|verify|verified|elaborate(?:d)?|specif(?:y|ied)(?= (?:the |an? |any )?(?:time|date|place|location|number|details|when|where|how|which|who|what)\b)|(?:provide|offer|give)(?:d|n|ed)?(?= (?:any |further |more |other |additional |immediate ){0,2}(?:details|information|explanation|evidence|figures)\b)|respond(?:ed)?(?= to (?:an? |the |our |several )?(?:requests?|questions?|e-?mails?|calls?|messages?)|\.?$))\b[^,;]*(?:, (?:as|because|since) [^;]*)?$)/iu,
);
/** What nobody has told: "The army has not announced any raid", "No statement was issued", "The toll could not be confirmed". */
const LEFT_UNTOLD = new WordPattern(
  /^(?:but |however, |so far )?(?:[^,;:“"]{2,60} (?:has|have|had|did)(?: not|n[’']t)(?: yet| so far| publicly| officially| immediately){0,2} (?:announced?|released?|issued?|provided?|given?|disclosed?|published?|made|make|offered?) [^,;]{0,40}\b(?:information|details?|statements?|comments?|figures?|tolls?|attacks?|strikes?|raids?|operations?|explanations?|announcements?|reasons?|accounts?)\b|(?:there (?:is|was|were|has been|have been|had been) )?(?:still )?no (?:(?:official|immediate|independent|further|formal|public|other) ){0,2}(?:statement|comment|confirmation|response|reaction|word|detail|information|claim of responsibility)s?\b|[^,;:“"]{2,60} (?:offered|made|gave|had) no (?:(?:immediate|official|public|further) ){1,2}(?:comment|statement|response|details?)\b|[^,;:“"]{2,60} could(?: not|n[’']t)(?: yet| immediately| independently| be){0,3} (?:confirm(?:ed)?|verif(?:y|ied)|reach(?:ed)?|corroborated?|established?)\b)[^,;]*(?:, (?:as|because|since|with) [^;]*)?$/iu,
);
/** What goes on now and then, and on no day: "The two groups sometimes raid camps", "It has staged similar attacks in the past". */
const NOW_AND_THEN = new WordPattern(
  /^[^,;:“"]{2,60} (?:(?:sometimes|often|regularly|frequently|routinely|usually|occasionally|typically|rarely) (?=\p{Ll}{3,}\b)(?!\p{L}+ed\b)|(?:has|have) (?:also |often |repeatedly )?\p{L}+ (?:out |up )?(?:(?:many|several|numerous|dozens of|a number of|a string of|a series of) )?(?:similar|such|comparable) [^,;:“"]{0,60}\b(?:in the past|before|previously)\b)/iu,
);
/** What may come, and only if something else does: "If the town falls, the army may leave", "Whether talks begin in May". */
const IF_ONLY = new WordPattern(
  /^(?:(?:if|should) [^,;:“"]{5,120}, [^;:“"]{2,80}?\b(?:may|might|could|will|is likely|are likely)\b|whether (?![^.;:]{0,120}\b(?:is|remains|was) (?:still )?(?:unclear|unknown|not)\b))/iu,
);
/** "TOTAL since 8 October: 1,640 killed", "In total, 487 planes have been destroyed": what single events add up to. */
const ADDS_UP = new WordPattern(
  /^(?:(?:grand |running |overall )?totals?\b|(?:in total|in all|altogether|overall), )/iu,
);
/** "Only 17 per cent of the plan is funded", "The appeal needs $674 million": the money of those who help. */
const FUNDING = new WordPattern(
  /\b(?:(?:response|humanitarian|refugee|aid) (?:response )?plan|appeal|funding)\b[^.;]{0,60}\b(?:funded|underfunded|per ?cent|gap|shortfall|needs|requires|seeks)\b|\d ?(?:per ?cent|%) funded\b/iu,
);
/** What a reporter asks, in the record of a briefing. */
const ASKED = /^(?:question|q) ?: /iu;
/** A headline that asks, says what the post will tell, or what its picture shows. */
const ANNOUNCES =
  /\?$|^(?:what|how|why|who|where|when) (?:to|we|you|is|are|do|does|did|happened)\b|^(?:pictured|in pictures|watch|photos?|video|map|graphic):|\blist of key (?:events|moments)\b|\bat a glance\b|^(?:today|this (?:week|month))[’']s (?:top |main )?(?:news|stories|headlines)\b/iu;
/** "Ceasefire talks", "Air strikes": so short a headline that names nobody, no place and no time only heads what is below. */
const LONGEST_TOPIC_WORDS = 3;
const SHORTEST = 15;
/** "Zepa falls." */
const SHORTEST_ENTRY = 8;

/**
 * Whether a stretch of text tells an event: somebody says something, or something happens to or by somebody or somewhere.
 * Colour, background without a happening, and the outlet's talk about itself make none.
 */
export function tellsSomething(document: DocumentView, telling: Telling): boolean {
  const { span, attribution, main, view } = telling;
  const text = document.text.slice(span.start, span.end);
  const isEntry = beginsEntry(document, telling);
  if (span.end - span.start < (isEntry ? SHORTEST_ENTRY : SHORTEST) || !/\p{Ll}/u.test(text)) return false;
  if (view.sentence.kind === 'headline' && ANNOUNCES.test(text)) return false;
  if (LEFT_EMPTY.test(text) || ASKED.test(view.sentence.text) || isCourtesy(text, view.runs) || onlyNames(view))
    return false;
  if (PAGE_TALK.test(text, view.runs) || SELF_PORTRAIT.test(text, view.runs)) return false;
  if (SELF_TALK.test(text, view.runs) && !attribution?.speaker) return false;
  if (FUNDING.test(text, view.runs) && !attribution?.speaker) return false;
  if (isOutlook(telling, text) || addsUp(telling, text) || isOfThePage(telling, text)) return false;
  if (onlyDescribes(telling) || ranksAmongOthers(telling, text) || isHabit(telling, text)) return false;
  if (LEAVES_OPEN.test(text, view.runs) || LEFT_UNTOLD.test(text, view.runs)) return false;
  if (isBareAnnouncement(telling, text) || saysNothing(document, telling)) return false;
  if (isEntry) return true;
  if (attribution) return attribution.quoted || saysSomething(document, telling);
  if (isAwaited(telling, text)) return true;
  if (!main) return isDatedPast(telling);
  if (leavesVictims(telling)) return true;
  const verb = readRule(main.rule)?.form === 'verb' && telling.form?.tense !== 'bare';
  const who = view.actors.some((mention) => liesIn(mention.span, span));
  const where = view.places.some((mention) => liesIn(mention.span, span));
  const when = view.times.some((time) => time.use === 'point' && liesIn(time.span, span));
  if (verb) return who || where || when || main.topics.length > 0 || isPlainDeed(telling) || isMutual(telling);
  if (isDatedPast(telling)) return true;
  if (isSaidToHappen(view, main) && (who || where)) return true;
  const headline = view.grammar === 'headline';
  const isTopic = !who && !where && !when && text.split(/\s+/u).length <= LONGEST_TOPIC_WORDS;
  return main.topics.length > 0 && ((headline && !isTopic) || (who && when));
}

/** Whether the sentence only says what something is, told by nobody and with no deed in it. */
function onlyDescribes({ attribution, main, form, view }: Telling): boolean {
  if (attribution?.speaker) return false;
  if (SITUATED.test(view.sentence.text, view.runs)) return true;
  if (!DESCRIBES.test(view.sentence.text, view.runs)) return false;
  return main === undefined || isWeak(main) || form?.tense === 'bare';
}

/** Whether it is left open if something will come, and nobody says so. */
const isOutlook = ({ attribution, view }: Telling, text: string): boolean =>
  attribution === undefined && IF_ONLY.test(text, view.runs);

/** Whether it is told, by nobody and without a day, what happens now and then. */
const isHabit = ({ attribution, view }: Telling, text: string): boolean =>
  attribution === undefined && view.times.every((time) => time.use !== 'point') && NOW_AND_THEN.test(text, view.runs);

/** Whether a telling counts what its document has told one by one. */
const addsUp = ({ view, span }: Telling, text: string): boolean =>
  ADDS_UP.test(text, view.runs) &&
  view.quantities.some((quantity) => liesIn(quantity.span, span)) &&
  view.times.some((time) => time.use === 'stretch' && liesIn(time.span, span));

/** "Bor, the capital of the south, is the last large town still held by the army": what something is among others, on no day. */
const RANKS = new WordPattern(
  /^[^,;:“"]{2,60}(?:, [^,;:“"]{3,60},)? (?:is|are|remains?) (?:still )?(?:one of |among )?the (?:last|only|main|biggest|largest|poorest|deadliest|(?:second|third|fourth)(?: |-)(?:biggest|largest))\b[^,;:“"]*$/u,
);

function ranksAmongOthers({ attribution, view, span }: Telling, text: string): boolean {
  const dated = view.times.some((time) => time.use === 'point' && liesIn(time.span, span));
  return attribution === undefined && !dated && RANKS.test(text, view.runs);
}

const PLAIN: ReadonlySet<Happening> = new Set(['detain', 'harm', 'release', 'strike', 'clash', 'control']);

/** Whether a telling opens an entry of a chronology: whatever its words are, the list says that it happened on that day. */
function beginsEntry({ views, posts }: DocumentView, { view, span }: Telling): boolean {
  const { sentence, grammar } = view;
  if (posts[sentence.post]?.kind !== 'post') return false;
  let before = views[sentence.index - 1];
  // the cells of a row that only say where
  while (before?.sentence.post === sentence.post && onlyNames(before)) before = views[before.sentence.index - 1];
  const isFirst = before?.sentence.post !== sentence.post;
  return grammar === 'chronicle' && isFirst && span.start === sentence.span.start;
}

/** "Police arrested 14 people", "An Israeli soldier was killed": told by the verb alone, whoever did it. */
function isPlainDeed({ main, form, view, span }: Telling): boolean {
  const happening = main && readRule(main.rule)?.happening;
  const counted =
    view.quantities.some((quantity) => liesIn(quantity.span, span)) ||
    (form?.passive === true && IS_ONE.test(view.sentence.text.slice(span.start - view.sentence.span.start)));
  return form?.tense === 'past' && counted && happening !== undefined && PLAIN.has(happening);
}

const IS_ONE = /^(?:an?|another) /iu;

/** "Delegations met and agreed …": meetings and agreements need no names. */
function isMutual({ main, form }: Telling): boolean {
  const happening = main && readRule(main.rule)?.happening;
  return form?.tense === 'past' && (happening === 'meet' || happening === 'agree');
}

/** "In a post on X, Reed wrote:": what is said comes in the sentences after it. */
const isBareAnnouncement = ({ view, span, triggers }: Telling, text: string): boolean =>
  text.trimEnd().endsWith(':') && span.end === view.sentence.span.end && triggers.length < 2;

/** Behind the words of saying: only whom it was said to, when and where. */
const NO_CONTENT =
  /^(?: (?:the |state )?(?:reporters|journalists|media|press|parliament|lawmakers|MPs|deputies|ministers|television|radio|agency|newspaper|\p{Lu}\p{L}+)(?= ?\P{L}))?(?: (?:in|at|on|after|before|during|outside|following) [\p{L}\d’'-]+(?: [\p{L}\d’'-]+){0,8} ?)?(?:afterwards|later|earlier)?\.?$/u;
const TELLS_OR_SAYS = /^(?:told|tells|says?|said|spoke|speaks)$/u;

/** "Reed told reporters at a press conference afterwards.": that something was said, and not what. */
function saysNothing(document: DocumentView, { attribution, span, view, triggers }: Telling): boolean {
  const cue = attribution?.cue;
  if (!attribution || !cue || attribution.quoted || attribution.content.start < cue.start) return false;
  const behind = { start: cue.end, end: span.end };
  if (!TELLS_OR_SAYS.test(document.text.slice(cue.start, cue.end))) return false;
  if (!NO_CONTENT.test(document.text.slice(behind.start, behind.end).trimEnd())) return false;
  const tells =
    triggers.some((trigger) => readRule(trigger.rule)?.form === 'verb') ||
    view.quantities.some((quantity) => liesIn(quantity.span, span));
  const opensClause = (word: Word): boolean => word.lower === 'that' || word.lower === 'to' || isFiniteVerb(word);
  return !tells && !view.words.some((word) => liesIn(word, behind) && opensClause(word));
}

/** A happening that the lexicon does not know: somebody or some place, a date, and a verb in the past. */
function isDatedPast({ view, span }: Telling): boolean {
  const named = [...view.actors, ...view.places].some((mention) => liesIn(mention.span, span));
  const dated = view.times.some((time) => time.use === 'point' && liesIn(time.span, span));
  return named && dated && view.words.some((word) => liesIn(word, span) && isPastForm(word.lower));
}

/** "A delegation is due in Goma on Friday", "the rebels are to move north by May": to come, without a verb of the lexicon. */
function isAwaited({ view, span }: Telling, text: string): boolean {
  const named = [...view.actors, ...view.places].some((mention) => liesIn(mention.span, span));
  const dated = view.times.some((time) => time.use === 'point' && liesIn(time.span, span));
  return named && dated && tellsWhatComes(text, view.runs);
}

/** A statement counts with a known speaker, be it only "the army", or when it tells a happening. */
function saysSomething(document: DocumentView, telling: Telling): boolean {
  if (telling.triggers.length > 0) return true;
  const content = telling.attribution?.content;
  if (
    content &&
    [...telling.view.actors, ...telling.view.places, ...telling.view.quantities].some((mention) =>
      liesIn(mention.span, content),
    )
  )
    return true;
  if (telling.attribution === undefined) return false;
  const speaker = attributedTo(document, telling.attribution, 0);
  return speaker.actors.length > 0 || (speaker.words !== undefined && namesBody(speaker.words));
}
