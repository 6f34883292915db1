/** How far something has come that is told by somebody's word: done, planned, only claimed, or nothing but a statement. */
import type { Happening } from '../../../lexicon/frame-row.ts';
import { MILITARY_DEEDS } from '../../../lexicon/happenings.ts';
import { wordSet } from '../../../lexicon/word-list.ts';
import { isVerb, tellsOneOf } from '../../../lexicon/trigger-frames.ts';
import type { AttributionMention, SpeechAct, TriggerMention } from '../../../stage.ts';
import { liesIn } from '../../../text/spans.ts';
import { WordPattern } from '../../../text/word-pattern.ts';
import { leavesVictims } from '../telling/leaves-victims.ts';
import { lasts } from '../telling/what-lasts.ts';
import { hasNoSubject } from '../telling/no-subject.ts';
import type { Telling } from '../telling/telling.ts';
import type { VerbForm } from '../telling/verb-forms.ts';
import { OF_OWN_FORCES, OWN_DEED } from '../view/own-deed.ts';
import type { DocumentView, SentenceView } from '../view/sentence-view.ts';
import type { Speaker } from '../view/speakers.ts';
import { isParty } from './party.ts';
import { isUnverified } from './unverified.ts';
import { DISPUTABLE, HEDGED, isLasting, type KindAndStatus } from './standing.ts';
import { isSupposed } from '../../../text/unreal.ts';

/** What somebody says of a happening: the happening itself when it is told as one, else a statement. */
export function reportedOf(
  document: DocumentView,
  telling: Telling,
  attribution: AttributionMention,
  speaker: Speaker,
): KindAndStatus {
  const plan = planOf(document, telling, attribution);
  if (plan !== undefined) return { kind: 'action', status: 'planned', rule: plan };
  if (isLasting(document, telling)) return { kind: 'statement', status: 'ongoing', rule: 'statement' };
  const { main, form, view } = telling;
  const goesOn = isToldToLast(telling, attribution, speaker);
  if (!main || !form) return goesOn ? ONGOING : STATEMENT;
  if (isDoneBySaying(document, telling)) return { kind: 'action', status: 'happened', rule: 'done-by-saying' };
  if (onlySpeaks(document, attribution)) return STATEMENT;
  const content = document.text.slice(attribution.content.start, attribution.content.end);
  if (OFFERED.test(content, view.runs) && !attribution.quoted)
    return { kind: 'statement', status: 'proposed', rule: 'reported-offer' };
  if (isSupposed(content, view.runs)) return { kind: 'statement', status: 'happened', rule: 'supposed' };
  if (form.negated || tellsNoDeed(content, attribution, view)) return STATEMENT;
  if (isAhead(document, attribution, main, form)) return { kind: 'action', status: 'planned', rule: 'reported-plan' };
  if (goesOn) return ONGOING;
  if (!hasHappened(document, telling, attribution, main)) return STATEMENT;
  return { kind: 'action', ...howSure(document, { ...telling, main }, attribution, speaker, content) };
}

const STATEMENT: KindAndStatus = { kind: 'statement', status: 'happened', rule: 'statement' };

const ONGOING: KindAndStatus = { kind: 'action', status: 'ongoing', rule: 'reported-lasting' };

/**
 * "The army is shelling the town, residents say": what goes on, told by witnesses without a name and not in their own words. That a
 * minister or an agency says so is a statement of theirs.
 */
function isToldToLast(
  telling: Telling,
  { act, quoted, cue, content }: AttributionMention,
  { actors }: Speaker,
): boolean {
  if (quoted || actors.length > 0 || !ANNOUNCING.has(act)) return false;
  if (cue === undefined || content.start === cue.start) return false;
  const { main } = telling;
  return (!isVerb(main) || tellsOneOf(main, LASTING_DEEDS) || main?.rule === 'displace:verb') && lasts(telling);
}

/** What others see going on. */
const LASTING_DEEDS: ReadonlySet<Happening> = new Set([...MILITARY_DEEDS, 'aid']);

/** Which rule says that what is said is still to be done; undefined where none does, or a deed is told with it. */
function planOf(document: DocumentView, telling: Telling, attribution: AttributionMention): string | undefined {
  if (telling.form?.tense === 'past' && isVerb(telling.main)) return undefined;
  if (isPlanInHeadline(document, telling, attribution)) return 'planned-headline';
  const isPlan = isReportedPlan(document, attribution) || isDatedPlan(document, telling, attribution);
  return isPlan ? 'reported-plan' : undefined;
}

/** "Declined to comment", "believes": saying or thinking it is all that happens. */
function onlySpeaks({ text }: DocumentView, { cue, content }: AttributionMention): boolean {
  return cue !== undefined && (content.start === cue.start || BELIEF.test(text.slice(cue.start, cue.end)));
}

/** What is wanted, not known, or done by nobody; a quotation tells no deed but its speaker's own. */
const tellsNoDeed = (content: string, { quoted, cue }: AttributionMention, { runs }: SentenceView): boolean =>
  POSITION.test(content, runs) ||
  LEFT_UNKNOWN.test(content, runs) ||
  (quoted && (cue === undefined || !isOwnAct(content))) ||
  hasNoSubject(content, runs);

function isAhead(
  { text }: DocumentView,
  { content }: AttributionMention,
  main: TriggerMention,
  { tense }: VerbForm,
): boolean {
  return (
    ABOUT_TO.test(text.slice(content.start, main.span.start)) || (tense === 'future' && tellsOneOf(main, PLANNABLE))
  );
}

function hasHappened(
  { text }: DocumentView,
  telling: Telling,
  { content }: AttributionMention,
  main: TriggerMention,
): boolean {
  const { form, view } = telling;
  const isTold = isVerb(main)
    ? (form?.tense === 'past' && (!form.present || view.grammar === 'headline')) || isSuffered(telling)
    : OCCURRED.test(text.slice(main.span.end, content.end), view.runs);
  return isTold || leavesVictims(telling);
}

/** Whether a deed counts as done by this word alone: not what a party says of its own war, or nobody vouches for. */
function howSure(
  document: DocumentView,
  { main, view }: Telling & { readonly main: TriggerMention },
  { act }: AttributionMention,
  speaker: Speaker,
  content: string,
): Pick<KindAndStatus, 'status' | 'rule'> {
  if (act === 'claim') return { status: 'claimed', rule: 'claim' };
  const boasts = OWN_DEED.test(content) || tellsOneOf(main, UNSEEN);
  const isDisputable = tellsOneOf(main, DISPUTABLE) && boasts && isParty(document, speaker);
  const leadsThem = tellsOneOf(main, TOLD_BY_LEADERS) && OF_OWN_FORCES.test(content);
  if (isDisputable || leadsThem || HEDGED.test(view.sentence.text, view.runs))
    return { status: 'claimed', rule: 'party-says' };
  if (ATROCITIES.has(main.lemma) && isParty(document, speaker)) return { status: 'claimed', rule: 'party-says' };
  if (isUnverified(document, view)) return { status: 'claimed', rule: 'unverified' };
  return { status: 'happened', rule: 'reported-action' };
}

/** What whoever leads a force claims for it, whatever else is known of him; whom it arrests it has. */
const TOLD_BY_LEADERS: ReadonlySet<Happening> = new Set(['strike', 'clash', 'control']);

/** What a side lays to the other's charge, away from all eyes; stems. */
const ATROCITIES = wordSet('execut massacr slaughter tortur behead');

/** Happenings that somebody can announce as a plan. */
const PLANNABLE: ReadonlySet<Happening> = new Set([
  'release',
  'meet',
  'deploy',
  'transfer',
  'vote',
  'control',
  'agree',
  'aid',
  'appoint',
  'plan',
  'move',
  'law',
  'sanction',
]);
/** Happenings behind the front that only one side can tell. */
const UNSEEN: ReadonlySet<Happening> = new Set(['control', 'detain']);

/** "Chad and Sudan to swap lists next week", before "says the envoy" in a headline. */
const PLANNED_TO = /^[^,;:“"]{3,60}? to (?!be\b)\p{Ll}{3,}\b/u;

const OFFERED = new WordPattern(
  /\b(?:propos(?:ed?|es|ing)|offer(?:s|ed|ing)?(?! (?:(?:his|her|their|my|its) )?(?:resignation|condolences?|apolog|prayers?|thanks)\b)(?! (?:[\p{L}’'-]+ ){0,4}?(?:money|cash|payments?|pay|bribes?|rewards?|sums?|jobs?|bonus(?:es)?|prizes?|refuge|shelter)\b)|suggest(?:ed|s)|hoped to (?:bring|host))\b/iu,
);

/** What is said to be thought, wanted or held: "Chad wants the town back", "the rebels would not accept it". */
const POSITION = new WordPattern(
  /^[^,;:]{0,60}?\b(?:wants?|wanted|believes?|believed|thinks?|thought|hopes?|hoped|expects?|expected|fears?|feared|insists?|insisted|favou?rs|prefers|would never|would not|will not|will never|would accept|would welcome|(?:is|are|was|were) (?:ready|willing|prepared|open) to)\b/u,
);
const BELIEF = /^(?:believ|think|thought|expect|hop|fear|want|predict|forecast|estimat)/u;

/** "Three people are shot dead, doctors say": what becomes of somebody in a present that tells what happened. */
const isSuffered = ({ main, form }: Telling): boolean =>
  main?.rule === 'kill:verb' && form?.tense === 'ongoing' && form.passive;

/** "It was impossible to establish who fired", "did not know which plane had struck": what is said is that nobody knows. */
const LEFT_UNKNOWN = new WordPattern(
  /\b(?:(?:not|im)possible to|unclear|unknown|not (?:yet )?(?:clear|known|sure)|(?:not|n[’']t|never) (?:know|say|tell|establish|confirm|determine)|too (?:early|soon) to|trying to|yet to) [^,;:“”"]{0,40}?\b(?:who|what|which|whether|how|why|where|if)\b/iu,
);

/** "The army is preparing to", before the verb that tells a happening. */
const ABOUT_TO =
  /^(?:that )?[^,;:“"]{2,80} (?:is|are|was|were) (?:also |now |still )?(?:planning|preparing|due|set|scheduled) to (?:\p{Ll}+ )?$/u;

/** "Fighting in Goma broke out", "explosions were heard": what a noun names has happened. */
const OCCURRED = new WordPattern(
  /^[^,;:“”"]{0,60}?\b(?:broke out|erupted|raged|continued|resumed|went on|took place|occurred|happened|intensified|lasted|(?:are|was|were|could be) (?:also )?(?:heard|reported|seen))\b/u,
);

/** Whether the word of saying is the deed itself: "declared a curfew", "declared independence". */
function isDoneBySaying({ text }: DocumentView, { attribution, triggers }: Telling): boolean {
  // "declared that the group was at war" only says so
  if (attribution?.cue !== undefined && text.startsWith(' that ', attribution.cue.end)) return false;
  const deed = triggers.find(({ span }) => span.start === attribution?.cue?.start);
  return isVerb(deed) && tellsOneOf(deed, DONE_BY_SAYING);
}

const DONE_BY_SAYING: ReadonlySet<Happening> = new Set(['law', 'control', 'vote']);

/** "We have handed over the list": the quotation tells the speaker's own act. */
const isOwnAct = (content: string): boolean => /\b(?:we|our forces|our troops|our soldiers)\b/iu.test(content);

const ANNOUNCING: ReadonlySet<SpeechAct> = new Set(['say', 'announce', 'confirm']);

/** "Troops are due to be moved, officials said": a plan that is carried out on somebody, and no happening told with it. */
function isReportedPlan({ text }: DocumentView, { act, content, quoted }: AttributionMention): boolean {
  return !quoted && ANNOUNCING.has(act) && PLANNED_PASSIVE.test(text.slice(content.start, content.end));
}

/** What somebody says in a headline is to be done, and nothing that is still only asked for ("to blame", "wants to"). */
function isPlanInHeadline(
  { text }: DocumentView,
  { view, main, form }: Telling,
  { act, content, quoted, cue }: AttributionMention,
): boolean {
  if (view.grammar !== 'headline' || quoted || !ANNOUNCING.has(act) || cue === undefined || content.start > cue.start)
    return false;
  const said = text.slice(content.start, content.end);
  const tells = main !== undefined && (form?.tense === 'future' || !isVerb(main));
  return tells && PLANNED_TO.test(said) && !POSITION.test(said, view.runs);
}

const PLANNED_PASSIVE =
  /^[^,;:]{0,80}\b(?:is|are) (?:expected|due|scheduled|slated|set|about|likely)? ?to be (?!announced\b)\p{Ll}+(?:ed|en|wn|ld|nt)\b/u;

/** "The council will meet on Friday, diplomats said": what will be done, on a day to come. */
function isDatedPlan({ text }: DocumentView, { view }: Telling, { act, content, quoted }: AttributionMention): boolean {
  if (quoted || !ANNOUNCING.has(act) || !WILL.test(text.slice(content.start, content.end))) return false;
  return view.times.some(
    ({ use, value = '', anchor = '', span }) =>
      use === 'point' && liesIn(span, content) && FULL_DAY.test(anchor) && value.slice(0, 10) > anchor.slice(0, 10),
  );
}

const FULL_DAY = /^\d{4}-\d\d-\d\d/u;
const WILL = /^(?:that )?[^,;:“"]{3,80}? will (?!not\b|never\b|be (?:able|ready|no)\b|have\b)(?=\p{Ll})/u;
