import type { TopicId } from '../../../../dataset/records/ids.ts';
import { tellsOneOf } from '../../../lexicon/trigger-frames.ts';
import { WordPattern } from '../../../text/word-pattern.ts';
import type { LocalActor } from '../../../stage.ts';
import { liesIn } from '../../../text/spans.ts';
import { codeOfActor, codeOfSide } from '../sides/actor-countries.ts';
import type { ActorInRole } from './roles.ts';
import type { DocumentView } from '../view/sentence-view.ts';
import type { Telling } from '../telling/telling.ts';
import { DONE_TOGETHER } from '../../../lexicon/happenings.ts';
import { BETWEEN_SIDES } from '../../../lexicon/topic-groups.ts';

/** Words for the sides that name none of them. */
const UNNAMED_SIDES = new WordPattern(
  /\b(?:delegations|delegates|negotiators|negotiating teams|(?:both|two|warring|rival) (?:sides|parties|countries|delegations|leaders|teams)|the (?:sides|parties)|each side)\b/iu,
);

/**
 * The sides of the war where they meet, agree or exchange without being named: "Delegations met for an hour", "the exchange was
 * agreed in May". Their delegations too, where the document knows them and the words speak of delegations.
 */
export function unnamedParties(
  document: DocumentView,
  telling: Telling,
  topics: readonly TopicId[],
  actors: readonly ActorInRole[],
): ActorInRole[] {
  const { codes } = document.principals;
  if (!topics.some((topic) => BETWEEN_SIDES.has(topic))) return [];
  const text = document.text.slice(telling.span.start, telling.span.end);
  const unnamed = UNNAMED_SIDES.test(text, telling.view.runs);
  const known = new Set(actors.map(({ actor }) => actor));
  const acting = actors.some(({ actor, role }) => role === 'agent' && codes.has(codeOf(document, actor) ?? ''));
  if (!(unnamed || isAgentless(telling)) || acting || othersWereNamed(document, telling)) return [];
  if (codes.size < 2) {
    const busy = actors.some(({ role }) => role === 'agent' || role === 'target' || role === 'speaker');
    return busy ? [] : partiesAtHome(document).map(({ key }): ActorInRole => ({ actor: key, role: 'agent' }));
  }
  const delegated = /\bdelegat/iu.test(text);
  return [...document.actors.values()]
    .filter((actor) => codes.has(codeOfActor(actor) ?? '') && !known.has(actor.key))
    .filter(({ kind, name }) => kind === 'state' || (delegated && name.endsWith(' delegation')))
    .map(({ key }): ActorInRole => ({ actor: key, role: 'agent' }));
}

/** "The two countries", "both leaders": whichever two the post spoke of last. */
const TWO_NAMED_BEFORE =
  /\b(?:both|the two|two) (?:countries|leaders|presidents|states|nations|ministers|governments)\b/iu;
/** So many sentences before. */
const NEAR = 3;

/** Whether such words follow, in a post, a sentence that names another state with or without a side of the war. */
function othersWereNamed(document: DocumentView, { view, span }: Telling): boolean {
  if (!TWO_NAMED_BEFORE.test(document.text.slice(span.start, span.end))) return false;
  const { codes } = document.principals;
  for (let at = view.sentence.index - 1; at >= Math.max(0, view.sentence.index - NEAR); at--) {
    const before = document.views[at];
    if (before === undefined || before.sentence.post !== view.sentence.post) return false;
    const named = new Set(before.actors.flatMap(({ actor }) => codeOf(document, actor) ?? []));
    if ([...named].some((code) => !codes.has(code))) return true;
    if (named.size > 1) return false;
  }
  return false;
}

/** As often as this a group is named where it is one side of a war within a state. */
const GROUP_FROM = 3;

/** The two sides of a war within one state: its government, and the armed group that the document names most. */
function partiesAtHome({ actors, principals: { codes } }: DocumentView): readonly LocalActor[] {
  const own = [...actors.values()]
    .filter((actor) => codes.has(codeOfActor(actor) ?? ''))
    .toSorted((a, b) => b.mentions - a.mentions || (a.key < b.key ? -1 : 1));
  const group = own.find((actor) => actor.kind === 'armed-force' && codeOfSide(actor) === undefined);
  const government = own.find(({ kind }) => kind === 'state') ?? own.find(({ name }) => name.endsWith(' government'));
  return group === undefined || government === undefined || group.mentions < GROUP_FROM ? [] : [government, group];
}

/** "An exchange was agreed", "talks were held": something done together, in the passive. */
function isAgentless({ main, form }: Telling): boolean {
  return form?.passive === true && tellsOneOf(main, DONE_TOGETHER);
}

/** How many sides of the war a telling names: by their states, their forces or their people. */
export function sidesNamed(document: DocumentView, { view, span }: Telling): number {
  const { codes } = document.principals;
  const named = view.actors
    .filter((mention) => liesIn(mention.span, span))
    .map(({ actor }) => codeOf(document, actor))
    .filter((code) => code !== undefined && codes.has(code));
  return new Set(named).size;
}

function codeOf(document: DocumentView, key: string): string | undefined {
  const actor = document.actors.get(key);
  return actor && codeOfActor(actor);
}
