import type { EventKind, EventStatus } from '../../../../dataset/records/records.ts';
import type { Happening } from '../../../lexicon/frame-row.ts';
import { WARFARE } from '../../../lexicon/happenings.ts';
import { OWN_SIDE } from '../../../lexicon/own-side.ts';
import { isVerb, readRule, tellsOneOf } from '../../../lexicon/trigger-frames.ts';
import { WordPattern } from '../../../text/word-pattern.ts';
import type { AttributionMention, LocalActor, SpeechAct } from '../../../stage.ts';
import { liesIn } from '../../../text/spans.ts';
import { isSupposed, saysNotThey, untrueReport } from '../../../text/unreal.ts';
import { hasNoSubject } from '../telling/no-subject.ts';
import type { Speaker } from '../view/speakers.ts';
import { OWN_DEED } from '../view/own-deed.ts';
import { AWAITED, PLANNED } from '../telling/what-comes.ts';
import { isCalledOff } from '../telling/called-off.ts';
import { leavesVictims } from '../telling/leaves-victims.ts';
import type { DocumentView, SentenceView } from '../view/sentence-view.ts';
import type { Telling } from '../telling/telling.ts';

/** Whether a telling is a statement or an action, and how far it has come. */
export interface KindAndStatus {
  readonly kind: EventKind;
  readonly status: EventStatus;
  /** Which rule decided: printed by `inspect`. */
  readonly rule: string;
}

/** Acts that are the event themselves, whatever their content tells. */
const STATEMENT_ACTS: ReadonlySet<SpeechAct> = new Set([
  'accuse',
  'deny',
  'reject',
  'demand',
  'warn',
  'praise',
  'question',
  'promise',
  'expect',
]);
/** Happenings of war that the other side may see otherwise. */
const DISPUTABLE: ReadonlySet<Happening> = new Set(['strike', 'clash', 'control', 'detain']);
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
/** Positions that are held rather than taken once. */
const LASTING =
  /\b(?:repeatedly|consistently|continues? to|for (?:many )?(?:months|years|weeks)|wants?|(?:is|are) (?:also )?(?:seeking|pushing|demanding|calling|pressing|urging|hoping|asking|insisting))\b/u;
/** "Chad and Sudan to swap lists next week", before "says the envoy" in a headline. */
const PLANNED_TO = /^[^,;:“"]{3,60}? to (?!be\b)\p{Ll}{3,}\b/u;
const HEDGED = new WordPattern(
  /\b(?:reportedly(?! (?:backed|supported|armed|trained|funded|aided) by\b)|allegedly|purportedly|it (?:is|was) (?:believed|reported|claimed|alleged|said)|(?:claims?|claimed)(?! (?:[\p{L}\d,]+ ){0,6}li(?:fe|ves)\b))\b/iu,
);
const OFFERED = new WordPattern(
  /\b(?:propos(?:ed?|es|ing)|offer(?:s|ed|ing)?(?! (?:(?:his|her|their|my|its) )?(?:resignation|condolences?|apolog|prayers?|thanks)\b)(?! (?:[\p{L}’'-]+ ){0,4}?(?:money|cash|payments?|pay|bribes?|rewards?|sums?|jobs?|bonus(?:es)?|prizes?|refuge|shelter)\b)|suggest(?:ed|s)|hoped to (?:bring|host))\b/iu,
);

/** What is said to be thought, wanted or held: "Chad wants the town back", "the rebels would not accept it". */
const POSITION = new WordPattern(
  /^[^,;:]{0,60}?\b(?:wants?|wanted|believes?|believed|thinks?|thought|hopes?|hoped|expects?|expected|fears?|feared|insists?|insisted|favou?rs|prefers|would never|would not|will not|will never|would accept|would welcome|(?:is|are|was|were) (?:ready|willing|prepared|open) to)\b/u,
);
const BELIEF = /^(?:believ|think|thought|expect|hop|fear|want|predict|forecast|estimat)/u;
/** Terms that one side lays before the other. */
const TERMS = new WordPattern(
  /\b(?:presented|presents|outlined|set out|sets out|laid (?:out|down)|put forward|submitted|tabled)\b[^.;]{0,60}\b(?:terms|options?|proposals?|plan|conditions|demands)\b/u,
);
/** "would have to withdraw": what a proposal asks for. */
const ASKED = new WordPattern(
  /\bwould (?:also |then )?(?:have to|be required to|need to|be obliged to|be barred from)\b/u,
);

/** The same in a headline: "Mediators expected to discuss truce", "Talks planned in Oslo". */
const PLANNED_HEADLINE = new WordPattern(
  /^[^,;:]{3,60}? (?:(?:expected|due|scheduled|slated|set|poised|likely) to |(?:planned|scheduled|expected|due) (?:in|at|on|for|next|later|tomorrow)\b)/u,
);
/** What is planned is told in the main clause, and not in one that is opened by these. */
const IN_CLAUSE = /\b(?:who|which|that|if|when|as|because|although|while|where|unless|until|after|before)\b/u;

export function kindAndStatusOf(document: DocumentView, telling: Telling, speaker: Speaker): KindAndStatus {
  const { attribution, main } = telling;
  if (attribution) {
    if (willSay(document, telling, attribution)) return { kind: 'action', status: 'planned', rule: 'will-say' };
    if (attribution.act === 'deny') return { kind: 'statement', status: 'denied', rule: 'denial' };
    if (attribution.act === 'offer') return { kind: 'statement', status: 'proposed', rule: 'offer' };
    if (STATEMENT_ACTS.has(attribution.act)) {
      const status = isLasting(document, telling) ? 'ongoing' : 'happened';
      return { kind: 'statement', status, rule: `act:${attribution.act}` };
    }
    return reportedOf(document, telling, speaker);
  }
  if (isCalledOff(telling.view.sentence.text)) return { kind: 'action', status: 'happened', rule: 'called-off' };
  if (isPlan(document, telling)) return { kind: 'action', status: 'planned', rule: 'plan' };
  if (AWAITED.test(telling.view.sentence.text, telling.view.runs))
    return { kind: 'action', status: 'planned', rule: 'awaited' };
  if (!main) return { kind: 'action', status: 'happened', rule: 'no-trigger' };
  return plainOf(telling);
}

/** "The minister will announce sanctions on Friday": what is to be said. */
function willSay({ text }: DocumentView, { span }: Telling, { act, cue }: AttributionMention): boolean {
  return cue !== undefined && SAID_LATER.has(act) && WILL_BEFORE.test(text.slice(span.start, cue.start));
}

const SAID_LATER: ReadonlySet<SpeechAct> = new Set(['say', 'announce', 'demand', 'offer', 'praise', 'accuse']);
const WILL_BEFORE = /^[^,;:“"]{2,100}? will (?:(?:then|also|now|soon|later|again|next|formally) )?$/u;

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
  const tells = main !== undefined && (form?.tense === 'future' || readRule(main.rule)?.form === 'noun');
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

/**
 * Whether words tell what is to come with a verb that tells no happening by itself, so that what happens is a noun or stands in a
 * clause behind it: "are expected to discuss a truce when they meet".
 */
function isPlan(document: DocumentView, { main, form, view, span: { start, end } }: Telling): boolean {
  const text = document.text.slice(start, end);
  if (view.grammar === 'headline' && PLANNED_HEADLINE.test(text, view.runs)) return true;
  const match = PLANNED.exec(text, view.runs);
  if (match === null || IN_CLAUSE.test(text.slice(0, match.index))) return false;
  const told = main !== undefined && form?.tense === 'past' && isVerb(main);
  return !told || main.span.start > start + match.index;
}

/** What somebody says of a happening: the happening itself when it is told as one, else a statement. */
function reportedOf(document: DocumentView, telling: Telling, speaker: Speaker): KindAndStatus {
  const { attribution, main, form, view } = telling;
  const told = main !== undefined && form?.tense === 'past' && isVerb(main);
  if (attribution && !told && isPlanInHeadline(document, telling, attribution))
    return { kind: 'action', status: 'planned', rule: 'planned-headline' };
  if (attribution && !told && (isReportedPlan(document, attribution) || isDatedPlan(document, telling, attribution)))
    return { kind: 'action', status: 'planned', rule: 'reported-plan' };
  const lasting = attribution !== undefined && isLasting(document, telling);
  const statement: KindAndStatus = { kind: 'statement', status: lasting ? 'ongoing' : 'happened', rule: 'statement' };
  if (!attribution || !main || !form || lasting) return statement;
  // "declared martial law": done by saying it
  if (isDoneBySaying(document, telling)) return { kind: 'action', status: 'happened', rule: 'done-by-saying' };
  // "declined to comment", "believes": saying or thinking it is all that happens
  if (attribution.cue && attribution.content.start === attribution.cue.start) return statement;
  if (attribution.cue && BELIEF.test(document.text.slice(attribution.cue.start, attribution.cue.end))) return statement;
  const content = document.text.slice(attribution.content.start, attribution.content.end);
  if (OFFERED.test(content, view.runs) && !attribution.quoted)
    return { kind: 'statement', status: 'proposed', rule: 'reported-offer' };
  if (isSupposed(content)) return { kind: 'statement', status: 'happened', rule: 'supposed' };
  if (POSITION.test(content, view.runs) || LEFT_UNKNOWN.test(content, view.runs)) return statement;
  if (attribution.quoted && attribution.cue === undefined) return statement;
  const rule = readRule(main.rule);
  if (!rule || (attribution.quoted && !isOwnAct(content)) || form.negated || hasNoSubject(content, view.runs))
    return statement;
  const plans = ABOUT_TO.test(document.text.slice(attribution.content.start, main.span.start));
  if (plans || (form.tense === 'future' && PLANNABLE.has(rule.happening)))
    return { kind: 'action', status: 'planned', rule: 'reported-plan' };
  const behind = document.text.slice(main.span.end, attribution.content.end);
  const happened =
    rule.form === 'verb'
      ? (form.tense === 'past' && (!form.present || view.grammar === 'headline')) || isSuffered(telling)
      : OCCURRED.test(behind, view.runs);
  if (!happened && !leavesVictims(telling)) return statement;
  if (attribution.act === 'claim') return { kind: 'action', status: 'claimed', rule: 'claim' };
  const boasts = OWN_DEED.test(content) || UNSEEN.has(rule.happening);
  const disputable = DISPUTABLE.has(rule.happening) && boasts && isParty(document, speaker);
  if (disputable || HEDGED.test(view.sentence.text, view.runs))
    return { kind: 'action', status: 'claimed', rule: 'party-says' };
  return { kind: 'action', status: 'happened', rule: 'reported-action' };
}

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
  const rule = deed && readRule(deed.rule);
  return rule?.form === 'verb' && DONE_BY_SAYING.has(rule.happening);
}

const DONE_BY_SAYING: ReadonlySet<Happening> = new Set(['law', 'control', 'vote']);

/** Whether the words of saying tell a position that lasts: "wants", "is pushing for", "has repeatedly said". */
function isLasting(document: DocumentView, { span, attribution }: Telling): boolean {
  if (!attribution?.cue) return false;
  return LASTING.test(document.text.slice(span.start, attribution.cue.end)) && attribution.cue.start - span.start < 90;
}

/** "We have handed over the list": the quotation tells the speaker's own act. */
const isOwnAct = (content: string): boolean => /\b(?:we|our forces|our troops|our soldiers)\b/iu.test(content);

/** Whether the speaker speaks for a side: a state, its ministries and forces, its leaders. */
function isParty(document: DocumentView, speaker: Speaker): boolean {
  if (speaker.actors.length === 0) return SIDE_ORGANISATION.test(speaker.words ?? '');
  return speaker.actors.some((key) => {
    const actor = document.actors.get(key);
    return actor !== undefined && speaksForSide(actor);
  });
}

const SIDE_ORGANISATION =
  /\b(?:ministry|army|forces|military|command|intelligence|security|navy|guards?|staff|government|front|movement|kremlin|rebels?|insurgents?|militants?|fighters|separatists|junta)\b/iu;
const SIDE_OFFICE =
  /\b(?:president|prime minister|defen[cs]e minister|foreign minister|military spokes\w+|army spokes\w+|commander|general|leader)\b/iu;

function speaksForSide(actor: LocalActor): boolean {
  if (actor.kind === 'state' || actor.kind === 'armed-force') return true;
  if (actor.kind === 'organisation') return SIDE_ORGANISATION.test(actor.name);
  return actor.kind === 'person' && SIDE_OFFICE.test(actor.role ?? '');
}

/** "Our air defence", "the enemy": words of one side, told without a speaker. */
const PARTIAL = new WordPattern(new RegExp(`\\b(?:our (?:${OWN_SIDE})|the enemy)\\b`, 'iu'));

/** What the text itself tells. */
function plainOf({ main, form, view, except }: Telling): KindAndStatus {
  const text = view.sentence.text;
  const hedged = HEDGED.test(text, view.runs) || isDeniedIn(view, except);
  if (main?.rule === 'set-deadline:verb') return { kind: 'statement', status: 'happened', rule: 'deadline' };
  if (isSupposed(text)) return { kind: 'statement', status: 'happened', rule: 'supposed' };
  if (untrueReport(text) !== undefined || saysNotThey(text))
    return { kind: 'statement', status: 'denied', rule: 'untrue' };
  if (tellsOneOf(main, WARFARE) && hasNoSubject(text, view.runs))
    return { kind: 'statement', status: 'happened', rule: 'nothing-done' };
  if (ASKED.test(text, view.runs)) return { kind: 'statement', status: 'proposed', rule: 'asked' };
  if (TERMS.test(text, view.runs) && form?.tense === 'past')
    return { kind: 'statement', status: 'proposed', rule: 'terms' };
  if (main?.rule.startsWith('prepare:') && /\b(?:propos|offer)/iu.test(text))
    return { kind: 'action', status: 'proposed', rule: 'offer' };
  switch (form?.tense) {
    case 'future':
      return { kind: 'action', status: 'planned', rule: 'future' };
    case 'ongoing':
      if (/\b(?:planning|preparing|due|expected|set|scheduled) to\b/u.test(text))
        return { kind: 'action', status: 'planned', rule: 'plans-to' };
      return { kind: 'action', status: hedged ? 'claimed' : form.passive ? 'happened' : 'ongoing', rule: 'ongoing' };
    case 'opinion':
      return { kind: 'statement', status: 'happened', rule: 'opinion' };
    default: {
      const partial = tellsOneOf(main, DISPUTABLE) && PARTIAL.test(text, view.runs);
      const claimed = hedged || partial;
      return { kind: 'action', status: claimed ? 'claimed' : 'happened', rule: claimed ? 'hedged' : 'told' };
    }
  }
}

/** Whether the sentence goes on with somebody's denial of what it tells. */
const isDeniedIn = ({ attribution }: SentenceView, except: Telling['except']): boolean =>
  (attribution?.act === 'deny' || attribution?.act === 'reject') &&
  attribution.cue !== undefined &&
  except.some((span) => attribution.cue !== undefined && liesIn(attribution.cue, span));
