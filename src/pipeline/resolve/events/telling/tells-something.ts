import { happeningOf, isVerb, tellsOneOf } from '../../../lexicon/trigger-frames.ts';
import { isFiniteForm, isPastForm } from '../../../text/grammar/verbs.ts';
import { liesIn } from '../../../text/spans.ts';
import { isWeighed } from '../../../text/unreal.ts';
import type { DocumentView, SentenceView } from '../view/sentence-view.ts';
import { onlyNames } from '../view/names-alone.ts';
import { attributedTo, namesBody } from '../view/speakers.ts';
import type { TriggerMention } from '../../../stage.ts';
import { leavesVictims } from './leaves-victims.ts';
import { tellsWhatComes } from './what-comes.ts';
import { isInState, isUnderWay } from './what-lasts.ts';
import { befallsUnnamed, isDoneByUnnamed, isDoneInOffice } from './unnamed-doers.ts';
import { isDeedOfWar, isSaidToHappen, isThere, type Telling } from './telling.ts';

import { BACKGROUND_VETOES } from './vetoes/background.ts';
import { SPEECH_VETOES } from './vetoes/empty-speech.ts';
import { PAGE_VETOES } from './vetoes/page-talk.ts';
import { hasFigure, hasPoint, type Veto } from './vetoes/veto.ts';
import { PLAIN_DEEDS, PUBLIC_ACTS } from '../../../lexicon/happenings.ts';

const VETOES: readonly Veto[] = [...PAGE_VETOES, ...BACKGROUND_VETOES, ...SPEECH_VETOES];

/**
 * Which rule says that a stretch of text tells no event; undefined where somebody says something, or something happens to or by
 * somebody or somewhere. Colour, background without a happening, and the outlet's talk about itself make none.
 */
export function whyUntold(document: DocumentView, telling: Telling): string | undefined {
  const { span, attribution, main } = telling;
  const isEntry = beginsEntry(document, telling);
  const text = document.text.slice(span.start, span.end);
  const questioned = { document, telling, text, isEntry };
  const veto = VETOES.find(({ applies }) => applies(questioned));
  if (veto) return veto.rule;
  if (isEntry) return undefined;
  if (attribution) return attribution.quoted || saysSomething(document, telling) ? undefined : 'statement-of-nobody';
  if (isAwaited(telling, text)) return undefined;
  if (!main) return isDatedPast(telling) || isInState(telling) ? undefined : 'no-happening';
  if (isWeighed(text, telling.view.runs)) return 'only-weighed';
  return leavesVictims(telling) || isInState(telling) || happens(document, telling, main, text)
    ? undefined
    : 'happening-only-named';
}

/** "Ceasefire talks", "Air strikes": so short a headline that names nobody, no place and no time only heads what is below. */
const LONGEST_TOPIC_WORDS = 3;

/** Whether the trigger tells that something came about, and is no mere topic. */
function happens(document: DocumentView, telling: Telling, main: TriggerMention, text: string): boolean {
  const { view, span } = telling;
  const who = view.actors.some((mention) => liesIn(mention.span, span));
  const where = view.places.some((mention) => liesIn(mention.span, span));
  const when = hasPoint(telling);
  const named = who || where;
  const hasTopic = main.topics.length > 0;
  if (isVerb(main) && telling.form?.tense !== 'bare') return named || when || hasTopic || isToldByVerb(telling, main);
  if (isDatedPast(telling) || ((named || hasTopic) && isSaidToBe(telling, main, where && when))) return true;
  if (!hasTopic) return false;
  if (isFragment(telling, main)) return true;
  if ((who && when) || (where && isTimedNote(document, telling))) return true;
  const isShort = text.split(/\s+/u).length <= LONGEST_TOPIC_WORDS;
  return view.grammar === 'headline' && (named || when || !isShort);
}

/** "The second truce since fighting broke out": told to say of something else which it is. */
const isBackground = ({ sentence }: SentenceView, { span }: TriggerMention): boolean =>
  /\b(?:since|after|before|when|until) (?:[\p{L}-]+ ){0,3}$/iu.test(
    sentence.text.slice(0, span.start - sentence.span.start),
  );

/** "Fighting erupted in Goma", "there was fighting in Goma on Monday": the words around the noun say that it came about. */
const isSaidToBe = ({ view }: Telling, main: TriggerMention, isDatedAndPlaced: boolean): boolean =>
  ((isSaidToHappen(view, main) || isUnderWay(view, main)) && !isBackground(view, main)) ||
  (isDatedAndPlaced && isThere(view, main));

/** "Heavy clashes since 5 March in the north": a note without a verb, of which the deed of war opens the words. */
function isFragment({ view, span }: Telling, { span: deed, rule }: TriggerMention): boolean {
  const words = view.words.filter((word) => liesIn(word, span));
  const opens = words.findIndex(({ start }) => start === deed.start) <= WORDS_BEFORE_DEED;
  const dated = view.times.some((time) => liesIn(time.span, span) && time.use !== 'background');
  return opens && dated && isDeedOfWar(rule) && !words.some(isFiniteForm);
}

/** "Heavy overnight" of "heavy overnight clashes". */
const WORDS_BEFORE_DEED = 2;

/** "01:00 – Shelling of the villages from howitzers": all that a post with an hour says, without a verb. */
function isTimedNote({ posts, views }: DocumentView, { view }: Telling): boolean {
  const { index, post } = view.sentence;
  const isTimed = posts[post]?.published?.includes('T') === true;
  const isAlone = views[index - 1]?.sentence.post !== post && views[index + 1]?.sentence.post !== post;
  return isTimed && isAlone && !view.words.some(isFiniteForm);
}

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

/** Whether a verb tells enough without a name, a day or a topic. */
const isToldByVerb = (telling: Telling, main: TriggerMention): boolean =>
  isPlainDeed(telling) || isMutual(telling) || isCourseOf(telling, main);

/** "Police arrested 14 people", "The mayor was arrested", "A court sentenced an editor": told by the verb alone, whoever did it. */
function isPlainDeed(telling: Telling): boolean {
  const { main, form } = telling;
  if (form?.tense !== 'past') return false;
  if (tellsOneOf(main, PUBLIC_ACTS))
    return isDoneInOffice(telling) || befallsUnnamed(telling) || (form.passive && hasFigure(telling));
  return (
    tellsOneOf(main, PLAIN_DEEDS) &&
    (hasFigure(telling) || isDoneByUnnamed(telling) || isDoneInOffice(telling) || befallsUnnamed(telling))
  );
}

/** "The exchange did not take place", "the march was called off": what became of a happening that is named. */
const isCourseOf = ({ form, triggers }: Telling, main: TriggerMention): boolean =>
  form?.tense === 'past' &&
  happeningOf(main) === 'process' &&
  triggers.some((named) => named.span.end <= main.span.start && !isVerb(named) && happeningOf(named) !== 'plan');

/** "Delegations met and agreed …": meetings and agreements need no names. */
function isMutual({ main, form }: Telling): boolean {
  const happening = happeningOf(main);
  return form?.tense === 'past' && (happening === 'meet' || happening === 'agree');
}

/** A happening that the lexicon does not know: somebody or some place, a date, and a verb in the past. */
function isDatedPast(telling: Telling): boolean {
  const { view, span } = telling;
  const named = [...view.actors, ...view.places].some((mention) => liesIn(mention.span, span));
  return named && hasPoint(telling) && view.words.some((word) => liesIn(word, span) && isPastForm(word.lower));
}

/** "A delegation is due in Goma on Friday", "the rebels are to move north by May": to come, without a verb of the lexicon. */
function isAwaited(telling: Telling, text: string): boolean {
  const { view, span } = telling;
  const named = [...view.actors, ...view.places].some((mention) => liesIn(mention.span, span));
  return named && hasPoint(telling) && tellsWhatComes(text, view.runs);
}

/** A statement counts with a known speaker, be it only "the army", when it tells a happening, or when it was made somewhere on a day. */
function saysSomething(document: DocumentView, telling: Telling): boolean {
  const { attribution, triggers, view, span } = telling;
  if (attribution === undefined) return false;
  const { content, speaker } = attribution;
  const named = [...view.actors, ...view.places, ...view.quantities];
  if (triggers.length > 0 || named.some((mention) => liesIn(mention.span, content))) return true;
  // "Please wait for the army, residents of Goma begged on Monday"
  if (speaker && hasPoint(telling) && view.places.some((mention) => liesIn(mention.span, span))) return true;
  const said = attributedTo(document, attribution, 0);
  return said.actors.length > 0 || (said.words !== undefined && namesBody(said.words));
}
