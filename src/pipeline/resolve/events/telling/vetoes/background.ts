/** Background, sums, outlooks, and what nobody knows, has said or could check: true, and nothing that happened. */
import { WordPattern } from '../../../../text/word-pattern.ts';
import { liesIn } from '../../../../text/spans.ts';
import { isMadeUp } from '../../../../text/unreal.ts';
import { isWeak, type Telling } from '../telling.ts';
import { hasFigure, hasPoint, isSaidBySomebody, tellsDeed, type Questioned, type Veto } from './veto.ts';

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
/** What holds for any of its kind: "A road that is open at dawn can be shut by noon", "Nobody should hold their breath". */
const HOLDS_ALWAYS = new WordPattern(
  /^(?:but |yet |and |still, )?(?:an? [\p{Ll}\d’' -]{3,80} can (?:(?:also|easily|quickly|still|soon) )?be (?!(?:seen|heard|felt|found|read|viewed|watched|confirmed)\b)\p{L}+|(?:nobody|no one|no-one) should)\b/iu,
);
/** What is allowed at which hour: "Cafés must close at 9pm", "Residents may only leave their homes after 6am". */
const RULE_OF_DAY = new WordPattern(
  /^(?:(?:the|all|most) )?[\p{L}, ]{3,60} (?:must|have to|may only|can only|are only allowed to|are not allowed to|may not) (?!have\b)\p{Ll}+ [^;:“”"]{2,80}$/iu,
);
/** What may come, and only if something else does: "If the town falls, the army may leave", "Whether talks begin in May". */
const IF_ONLY = new WordPattern(
  /^(?:(?:if|should) [^,;:“"]{5,120}, [^;:“"]{2,80}?\b(?:may|might|could|will|is likely|are likely)\b|had [^,;:“"]{5,120}, [^;:“"]{2,80}?\b(?:would|could|might)(?: not)? have\b|(?:were|should) [^,;:“"]{5,120}, [^;:“"]{2,80}?\bwould\b|whether (?![^.;:]{0,120}\b(?:is|remains|was) (?:still )?(?:unclear|unknown|not)\b))/iu,
);
/** "TOTAL since 8 October: 1,640 killed", "In total, 487 planes have been destroyed": what single events add up to. */
const ADDS_UP = new WordPattern(
  /^(?:(?:grand |running |overall )?totals?\b|(?:in total|in all|altogether|overall), )/iu,
);
/** "Only 17 per cent of the plan is funded", "The appeal needs $674 million": the money of those who help. */
const FUNDING = new WordPattern(
  /\b(?:(?:response|humanitarian|refugee|aid) (?:response )?plan|appeal|funding)\b[^.;]{0,60}\b(?:funded|underfunded|per ?cent|gap|shortfall|needs|requires|seeks)\b|\d ?(?:per ?cent|%) funded\b/iu,
);
/** "Bor, the capital of the south, is the last large town still held by the army": what something is among others, on no day. */
const RANKS = new WordPattern(
  /^[^,;:“"]{2,60}(?:, [^,;:“"]{3,60},)? (?:is|are|remains?) (?:still )?(?:one of |among )?the (?:last|only|main|biggest|largest|poorest|deadliest|(?:second|third|fourth)(?: |-)(?:biggest|largest))\b[^,;:“"]*$/u,
);

/** Whether the sentence only says what something is, told by nobody and with no deed in it. */
function onlyDescribes({ main, form, view }: Telling): boolean {
  if (SITUATED.test(view.sentence.text, view.runs)) return true;
  if (!DESCRIBES.test(view.sentence.text, view.runs)) return false;
  return main === undefined || isWeak(main) || form?.tense === 'bare';
}

/** Whether all times of a telling are hours of any day. */
const onlyHours = ({ view, span }: Telling): boolean => {
  const times = view.times.filter((time) => liesIn(time.span, span));
  return times.length > 0 && times.every(({ rule }) => rule.includes('clock on the day told or of writing'));
};

/** Whether a telling counts what its document has told one by one. */
const addsUp = ({ telling, text }: Questioned): boolean =>
  ADDS_UP.test(text, telling.view.runs) &&
  hasFigure(telling) &&
  telling.view.times.some((time) => time.use === 'stretch' && liesIn(time.span, telling.span));

/** In the order in which they are asked. */
export const BACKGROUND_VETOES: readonly Veto[] = [
  {
    rule: 'funding',
    applies: (asked) =>
      FUNDING.test(asked.text, asked.telling.view.runs) && !isSaidBySomebody(asked) && !tellsDeed(asked),
  },
  {
    rule: 'only-if',
    applies: ({ telling, text }) => telling.attribution === undefined && IF_ONLY.test(text, telling.view.runs),
  },
  { rule: 'holds-always', applies: ({ telling, text }) => HOLDS_ALWAYS.test(text, telling.view.runs) },
  {
    rule: 'rule-of-the-day',
    applies: ({ telling, text }) =>
      telling.attribution?.speaker === undefined && onlyHours(telling) && RULE_OF_DAY.test(text, telling.view.runs),
  },
  { rule: 'made-up', applies: ({ telling }) => isMadeUp(telling.view.sentence.text, telling.view.runs) },
  { rule: 'adds-up', applies: addsUp },
  { rule: 'describes', applies: (asked) => !isSaidBySomebody(asked) && onlyDescribes(asked.telling) },
  {
    rule: 'one-among-others',
    applies: ({ telling, text }) =>
      telling.attribution === undefined && !hasPoint(telling) && RANKS.test(text, telling.view.runs),
  },
  {
    rule: 'now-and-then',
    applies: ({ telling, text }) =>
      telling.attribution === undefined &&
      telling.view.times.every((time) => time.use !== 'point') &&
      NOW_AND_THEN.test(text, telling.view.runs),
  },
  { rule: 'left-open', applies: ({ telling, text }) => LEAVES_OPEN.test(text, telling.view.runs) },
  { rule: 'left-untold', applies: ({ telling, text }) => LEFT_UNTOLD.test(text, telling.view.runs) },
];
