import type { Span } from '../../../../dataset/records/records.ts';
import type { AttributionMention, TriggerMention } from '../../../stage.ts';
import { isVerb, readRule, tellsOneOf } from '../../../lexicon/trigger-frames.ts';
import { WARFARE } from '../../../lexicon/happenings.ts';
import { WordPattern } from '../../../text/word-pattern.ts';
import { liesIn, touches } from '../../../text/spans.ts';
import type { SentenceView } from '../view/sentence-view.ts';
import type { VerbForm } from './verb-forms.ts';
import { verbFormOf } from './verb-forms.ts';
import type { Happening } from '../../../lexicon/frame-row.ts';

/** A stretch of a sentence that tells one happening or statement, before its details are worked out. */
export interface Telling {
  readonly view: SentenceView;
  /** The evidence. */
  readonly span: Span;
  /** Parts of the span that tell something else: their times and places are not this telling's. */
  readonly except: readonly Span[];
  readonly triggers: readonly TriggerMention[];
  /** Who says it, where it is said by somebody. */
  readonly attribution: AttributionMention | undefined;
  /** The trigger that tells the happening itself, verbs first. */
  readonly main: TriggerMention | undefined;
  readonly form: VerbForm | undefined;
}

/** Happenings that only say that something else begins, ends or is planned: any other trigger tells more. */
const WEAK: ReadonlySet<Happening> = new Set(['process', 'plan', 'transfer', 'appoint']);

export const isWeak = (trigger: TriggerMention): boolean => tellsOneOf(trigger, WEAK);

/** Whether words belong to a telling, and not to what a part of its span tells besides. */
export const isToldIn = ({ span, except }: Pick<Telling, 'span' | 'except'>, words: Span): boolean =>
  liesIn(words, span) && !except.some((other) => liesIn(words, other));

/** Makes a telling of a span: gathers its triggers and picks the main one. */
export function tellingOf(
  view: SentenceView,
  span: Span,
  except: readonly Span[],
  attribution?: AttributionMention,
): Telling {
  const triggers = view.triggers.filter((trigger) => isToldIn({ span, except }, trigger.span));
  const cue = attribution?.cue;
  const content = attribution?.content;
  const told = triggers.filter(
    (trigger) => !(cue && touches(trigger.span, cue)) && (!content || liesIn(trigger.span, content)),
  );
  const aside = asideOf(view, span);
  const first = told.filter((trigger) => trigger.span.start < aside);
  const main = mainTrigger(view, first.length > 0 ? first : told);
  return {
    view,
    span,
    except,
    triggers,
    attribution,
    main,
    form: main && verbFormOf(view.words, main, view.grammar),
  };
}

/** Behind these words stands what was said besides: "announced that he would resign, saying he felt guilty for the dead". */
const SAID_BESIDES = new WordPattern(/, (?:saying|adding|noting|citing|arguing|stressing)\b/u);

/** Where in the document what is said besides begins; behind the sentence where nothing is. */
function asideOf({ sentence, runs }: SentenceView, span: Span): number {
  const match = SAID_BESIDES.exec(sentence.text, runs);
  const at = match === null ? sentence.span.end : sentence.span.start + match.index;
  return at > span.start ? at : sentence.span.end;
}

/** ", when the rebels took the town,": a clause that explains a word of the one around it. */
const EXPLAINS = new WordPattern(/, (?:when|where|who|which|whose) [^,;]{3,120},/gu);

/** "Fighting erupted", "explosions rocked Goma", "shelling has been reported": behind the noun that names what happened. */
const HAPPENS =
  /^ (?:erupt(?:s|ed)|rock(?:s|ed)|sh(?:akes|ook)|echo(?:es|ed)|br(?:eaks?|oke) out|rag(?:es|ed)|continu(?:es|ed)|resum(?:es|ed)|intensif(?:ies|ied)|occur(?:s|red)|took place|(?:(?:was|were|are|is)|ha(?:s|ve) been) (?:also )?(?:heard|reported|seen))\b/u;

/** Whether a verb behind the noun that names a happening says that it came about. */
export const isSaidToHappen = ({ sentence }: SentenceView, { span, rule }: TriggerMention): boolean =>
  readRule(rule)?.form === 'noun' && HAPPENS.test(sentence.text.slice(span.end - sentence.span.start));

const THERE_WAS =
  /\bthere (?:was|were|has been|have been|had been) (?:also |again )?(?:(?!no |not |never |little |hardly |increase |rise |decrease |decline |drop |lull |end |fewer |less |reports? |fears? |rumou?rs? |threats? |warnings? |risks? |danger |plans? )[\p{L}-]+ ){0,3}$/iu;

/** Whether a noun names a deed of war: "shelling", "clashes". */
export function isDeedOfWar(rule: string): boolean {
  const read = readRule(rule);
  return read?.form === 'noun' && WARFARE.has(read.happening);
}

/** "There was heavy fighting": in front of the noun that names what happened. */
export const isThere = ({ sentence }: SentenceView, { span, rule }: TriggerMention): boolean =>
  isDeedOfWar(rule) && THERE_WAS.test(sentence.text.slice(0, span.start - sentence.span.start));

/** The first finite verb that tells a happening of its own; else the first finite verb, what is said to happen, any verb, any noun. */
function mainTrigger(view: SentenceView, triggers: readonly TriggerMention[]): TriggerMention | undefined {
  const { sentence, runs } = view;
  const explained = EXPLAINS.matchAll(sentence.text, runs).map(({ index, 0: { length } }) => ({
    start: sentence.span.start + index,
    end: sentence.span.start + index + length,
  }));
  const explains = ({ span }: TriggerMention): boolean => explained.some((clause) => liesIn(span, clause));
  const verbs = triggers.filter(isVerb);
  const anywhere = verbs.filter((trigger) => verbFormOf(view.words, trigger, view.grammar).tense !== 'bare');
  const before = anywhere.filter(({ span }) => !view.backgrounds.some((background) => liesIn(span, background)));
  const finite = before.length > 0 ? before : anywhere;
  const strong = (trigger: TriggerMention): boolean => !isWeak(trigger);
  return (
    finite.find((one) => strong(one) && !explains(one)) ??
    finite.find(strong) ??
    finite[0] ??
    triggers.find((trigger) => isSaidToHappen(view, trigger)) ??
    verbs.find(strong) ??
    verbs[0] ??
    triggers[0]
  );
}
