/** Who holds a place, by somebody's word. */
import { happeningOf } from '../../../lexicon/trigger-frames.ts';
import type { LocalFact } from '../../../stage.ts';
import { WordPattern } from '../../../text/word-pattern.ts';
import { codeOfSide } from '../sides/actor-countries.ts';
import type { DocumentView } from '../view/sentence-view.ts';
import type { Telling } from '../telling/telling.ts';

type Told = Pick<LocalFact, 'of' | 'value' | 'key'>;

const HOLDS = new WordPattern(
  /\b(?:(?:still |now |fully )?(?:hold|holds|held|control|controls|controlled) (?:the |all |most )?\p{L}|in (?:full |complete )?control of|took (?:full )?control of|taken (?:full )?control of|under (?:its|their) (?:full )?control|(?:is|are|was|were|remain|remains) (?:\p{L}{2,10} ){0,2}in (?:full |complete |firm )?control(?![\p{L}-]| of))/u,
);
/** "The town is ours", "has fallen to our forces": it is the speaker's. */
const OURS = new WordPattern(
  /\b(?:is|are|now|again) ours\b|\bin our hands\b|\bunder our (?:\p{L}{4,10} )?control\b|\b(?:fallen|fell) (?:to (?:our|us)|into our hands)\b/u,
);
/** "Had recaptured the town": who takes a place holds it. */
const TAKEN = new WordPattern(
  /\b(?:captured|recaptured|seized|retook|retaken|regained|liberated|overran|overrun|conquered|reclaimed|took|taken)\b/u,
);
const LOST = new WordPattern(
  /\b(?:fallen|fell|been (?:taken|captured|lost|overrun|retaken|recaptured)|lost|losing|loss of|seized|captured|retaken|recaptured|in control|controls?|controlled|surrendered|withdrawn|retreated)\b/u,
);
/** "Had not fallen", "remained in its hands": it is still held. */
const KEPT = new WordPattern(
  /\b(?:(?:not|never|n['’]t) (?:yet )?(?:fallen|been (?:taken|captured|lost|overrun)|lost (?:control|the)|surrendered|withdrawn)|(?:remain(?:s|ed)?|(?:was|is|were|are) still) (?:(?:firmly|fully) )?(?:in|under) (?:the )?(?:\p{L}+ )?(?:control|hands)\b)/u,
);

/** "Remained under the control of the rebels": whoever says so. */
const UNDER = new WordPattern(
  /\b(?:is|are|was|were|remain(?:s|ed)?|still) (?:(?:firmly|fully|still) )?(?:in|under) (?:the )?(?:\p{L}{3,10} )?(?:control|hands) of (?:the )?/u,
);

/** Under whose control words say that a place is. */
function namedHolder(
  { text, actors }: DocumentView,
  { span, view, form }: Pick<Telling, 'span' | 'view' | 'form'>,
): Pick<Told, 'value' | 'key'> | undefined {
  if (form?.negated === true) return undefined;
  const under = UNDER.exec(text.slice(span.start, span.end), view.runs);
  const from = under === null ? -1 : span.start + under.index + under[0].length;
  const mention = view.actors.find((actor) => actor.span.start === from);
  const holder = mention && actors.get(mention.actor);
  return mention && holder && { value: holder.name, key: codeOfSide(holder) ?? mention.actor };
}

/** "Retook 340 square kilometres", "controls 40 per cent of the state": some of the land, and no place that somebody holds. */
const LAND = new Set(['km2', 'mi2', 'ha', 'acre', '%']);

/**
 * "That it held the town", "denied that the town had fallen": whoever says so holds the place.
 * @param speaker by name, and the side
 * @param doer    who does what is told: the speaker, or somebody by name
 */
export function holderOf(
  document: DocumentView,
  { attribution, span, view, main, form }: Telling,
  speaker: Pick<Told, 'value' | 'key'>,
  doer: Pick<Told, 'value' | 'key'> | undefined,
): Told | undefined {
  if (!attribution) return undefined;
  const text = document.text.slice(span.start, span.end);
  if (attribution.act === 'deny') return LOST.test(text, view.runs) ? { of: 'holder', ...speaker } : undefined;
  const named = namedHolder(document, { span, view, form });
  if (named !== undefined) return { of: 'holder', ...named };
  if (KEPT.test(text, view.runs)) return { of: 'holder', ...speaker };
  if (OURS.test(text, view.runs) && form?.negated !== true) return { of: 'holder', ...speaker };
  if (form?.negated === true || view.quantities.some(({ unit = '' }) => LAND.has(unit))) return undefined;
  const taker = doer ?? bodyTaking(document.text.slice(attribution.content.start, span.end));
  if (taker === undefined) return undefined;
  const takes = happeningOf(main) === 'control' && form?.passive !== true && form?.tense === 'past';
  return HOLDS.test(text, view.runs) || (takes && TAKEN.test(text, view.runs)) ? { of: 'holder', ...taker } : undefined;
}

/** "that the army had recaptured", "government forces seized": the body at the head of what is said. */
function bodyTaking(content: string): Pick<Told, 'value' | 'key'> | undefined {
  const [, name] = BODY.exec(content) ?? [];
  return name === undefined ? undefined : { value: `the ${name.toLowerCase()}`, key: name.toLowerCase() };
}

const BODY =
  /^(?:that )?(?:the )?((?:government |rebel |army )?(?:army|military|troops|forces|rebels|insurgents|militants|paramilitaries|junta|militia)) /iu;
