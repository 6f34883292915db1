import type { Happening } from '../../../lexicon/frame-row.ts';
import { WARFARE } from '../../../lexicon/happenings.ts';
import { OWN_SIDE } from '../../../lexicon/own-side.ts';
import { isVerb, tellsOneOf } from '../../../lexicon/trigger-frames.ts';
import { WordPattern } from '../../../text/word-pattern.ts';
import type { AttributionMention, SpeechAct } from '../../../stage.ts';
import { liesIn } from '../../../text/spans.ts';
import { isSupposed, saysUntrue } from '../../../text/unreal.ts';
import { hasNoSubject } from '../telling/no-subject.ts';
import type { Speaker } from '../view/speakers.ts';
import { AWAITED, PLANNED } from '../telling/what-comes.ts';
import { lasts } from '../telling/what-lasts.ts';
import { isCalledOff } from '../telling/called-off.ts';
import type { DocumentView, SentenceView } from '../view/sentence-view.ts';
import type { Telling } from '../telling/telling.ts';
import { reportedOf } from './reported.ts';
import { DISPUTABLE, HEDGED, type KindAndStatus, isLasting } from './standing.ts';

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
    return reportedOf(document, telling, attribution, speaker);
  }
  if (isCalledOff(telling.view)) return { kind: 'action', status: 'happened', rule: 'called-off' };
  if (isPlan(document, telling)) return { kind: 'action', status: 'planned', rule: 'plan' };
  if (AWAITED.test(telling.view.sentence.text, telling.view.runs))
    return { kind: 'action', status: 'planned', rule: 'awaited' };
  if (!main) return { kind: 'action', status: lasts(telling) ? 'ongoing' : 'happened', rule: 'no-trigger' };
  return plainOf(telling);
}

/** "The minister will announce sanctions on Friday": what is to be said. */
function willSay({ text }: DocumentView, { span }: Telling, { act, cue }: AttributionMention): boolean {
  return cue !== undefined && SAID_LATER.has(act) && WILL_BEFORE.test(text.slice(span.start, cue.start));
}

const SAID_LATER: ReadonlySet<SpeechAct> = new Set(['say', 'announce', 'demand', 'offer', 'praise', 'accuse']);
const WILL_BEFORE = /^[^,;:“"]{2,100}? will (?:(?:then|also|now|soon|later|again|next|formally) )?$/u;

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
  return !told || main.span.start > start + match.index || isAside(text, main.span.start - start, match.index);
}

/** "The talks, mediated by Chad, are to resume": nothing but an aside stands between commas there. */
const isAside = (text: string, at: number, end: number): boolean =>
  /, (?:\p{Ll}+ )?$/u.test(text.slice(0, at)) && /^[^,;:“”"]+, $/u.test(text.slice(at, end));

/** "Our air defence", "the enemy": words of one side, told without a speaker. */
const PARTIAL = new WordPattern(new RegExp(`\\b(?:our (?:${OWN_SIDE})|the enemy)\\b`, 'iu'));

/** What is told as supposed, untrue, asked for or laid before somebody, and not as done; undefined for anything else. */
function onlyStated({ main, form, view }: Pick<Telling, 'main' | 'form' | 'view'>): KindAndStatus | undefined {
  const text = view.sentence.text;
  if (main?.rule === 'set-deadline:verb') return { kind: 'statement', status: 'happened', rule: 'deadline' };
  if (isSupposed(text, view.runs)) return { kind: 'statement', status: 'happened', rule: 'supposed' };
  if (saysUntrue(text, view.runs)) return { kind: 'statement', status: 'denied', rule: 'untrue' };
  if (tellsOneOf(main, WARFARE) && hasNoSubject(text, view.runs))
    return { kind: 'statement', status: 'happened', rule: 'nothing-done' };
  if (ASKED.test(text, view.runs)) return { kind: 'statement', status: 'proposed', rule: 'asked' };
  if (TERMS.test(text, view.runs) && form?.tense === 'past')
    return { kind: 'statement', status: 'proposed', rule: 'terms' };
  return undefined;
}

/** What only a side's word stands for in its own communiqué: what the other may dispute, and whom or what it says was hit. */
const TOLD_BY_A_SIDE: ReadonlySet<Happening> = new Set([...DISPUTABLE, 'harm']);

/** What the text itself tells. */
function plainOf(telling: Telling): KindAndStatus {
  const { main, form, view, except } = telling;
  const text = view.sentence.text;
  const said = onlyStated({ main, form, view });
  if (said !== undefined) return said;
  const hedged = HEDGED.test(text, view.runs) || isDeniedIn(view, except);
  if (main?.rule.startsWith('prepare:') && /\b(?:propos|offer)/iu.test(text))
    return { kind: 'action', status: 'proposed', rule: 'offer' };
  switch (form?.tense) {
    case 'future':
      return { kind: 'action', status: 'planned', rule: 'future' };
    case 'ongoing':
      if (/\b(?:planning|preparing|due|expected|set|scheduled) to\b/u.test(text))
        return { kind: 'action', status: 'planned', rule: 'plans-to' };
      if (form.passive && !hedged && !lasts(telling)) return { kind: 'action', status: 'happened', rule: 'ongoing' };
      return { kind: 'action', status: hedged ? 'claimed' : 'ongoing', rule: 'ongoing' };
    case 'opinion':
      return { kind: 'statement', status: 'happened', rule: 'opinion' };
    default: {
      const partial = tellsOneOf(main, TOLD_BY_A_SIDE) && PARTIAL.test(text, view.runs);
      const claimed = hedged || partial;
      if (!claimed && lasts(telling)) return { kind: 'action', status: 'ongoing', rule: 'lasts' };
      return { kind: 'action', status: claimed ? 'claimed' : 'happened', rule: claimed ? 'hedged' : 'told' };
    }
  }
}

/** Whether the sentence goes on with somebody's denial of what it tells. */
const isDeniedIn = ({ attribution }: SentenceView, except: Telling['except']): boolean =>
  (attribution?.act === 'deny' || attribution?.act === 'reject') &&
  attribution.cue !== undefined &&
  except.some((span) => attribution.cue !== undefined && liesIn(attribution.cue, span));
