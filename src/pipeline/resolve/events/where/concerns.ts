import { type TopicId, topicId } from '../../../../dataset/records/ids.ts';
import type { Span } from '../../../../dataset/records/records.ts';
import { happeningOf, tellsOneOf } from '../../../lexicon/trigger-frames.ts';
import type { SpeechAct } from '../../../stage.ts';
import { touches } from '../../../text/spans.ts';
import { codeOfActor } from '../sides/actor-countries.ts';
import type { DocumentView } from '../view/sentence-view.ts';
import { isToldIn, type Telling } from '../telling/telling.ts';
import type { Circumstances } from './circumstances.ts';
import { HOSTILE_DEEDS } from '../../../lexicon/happenings.ts';
import { BETWEEN_SIDES } from '../../../lexicon/topic-groups.ts';

/** What is done for the country that is fought over, or on its soil. */
const ON_GROUND: ReadonlySet<TopicId> = new Set(['ground-operations', 'territorial-control'].map(topicId));
const FOR_GROUND: ReadonlySet<TopicId> = new Set(['military-aid', 'alliance-membership'].map(topicId));
const AT_HOME = topicId('domestic-politics');
const SANCTIONS = topicId('sanctions');
const DIPLOMACY = topicId('diplomacy');
/** Acts that one side directs at the other. */
const ONE_SIDED: ReadonlySet<SpeechAct> = new Set(['accuse', 'demand', 'warn', 'deny', 'question']);

/** States as keys of places, and what speaks for them: what is between the sides, what the words name, or nothing but a guess. */
export interface Concerned {
  readonly places: readonly string[];
  readonly rule: 'sides' | 'states' | 'nowhere';
}

/**
 * The states that a telling concerns, as keys of places: both sides where it is about what is between them; else those that its
 * own words name, without the one that speaks or acts where there is another, and sides of the war before bystanders; a
 * statement that names nothing is about the ground on which they fight.
 */
export function statesConcerned(document: DocumentView, telling: Telling, circumstances: Circumstances): Concerned {
  const { sides, ground } = document.principals;
  const { topics } = circumstances;
  const [topic] = topics;
  const named = statesNamed(document, telling);
  const namedSides = named.filter((place) => sides.includes(place));
  const own = ownStates(document, telling, circumstances);
  const office = named.length === 0 ? homeOfOffice(document, telling, circumstances) : [];
  if (office.length > 0) return { places: office, rule: 'states' };
  if (topic === AT_HOME && named.length + own.size > 0)
    return { places: named.length > 0 ? named : [...own], rule: 'states' };
  if (isMutual(telling, circumstances, namedSides.length)) return { places: sides, rule: 'sides' };
  const groundNamed = ground !== undefined && (namedSides.includes(ground) || named.length === 0);
  if (groundNamed && topics.some((each) => FOR_GROUND.has(each))) return { places: [ground], rule: 'states' };
  if (ground !== undefined && topic !== undefined && ON_GROUND.has(topic) && namedSides.length > 0)
    return { places: [ground], rule: 'nowhere' };
  if (usesForce(telling, circumstances)) return hurtBy(document, own, namedSides, circumstances);
  const chosen = choices({ named, namedSides, own }, topics.includes(DIPLOMACY)).find((places) => places.length > 0);
  if (chosen) return { places: chosen, rule: 'states' };
  const { attribution } = telling;
  const opposed = sides.filter((place) => !own.has(place));
  if (attribution && ONE_SIDED.has(attribution.act) && opposed.length < sides.length)
    return { places: opposed, rule: 'states' };
  return { places: circumstances.kind === 'statement' && ground !== undefined ? [ground] : [], rule: 'nowhere' };
}

interface StatesTold {
  readonly named: readonly string[];
  readonly namedSides: readonly string[];
  readonly own: ReadonlySet<string>;
}

/** Which of the named states may be concerned, the likeliest first. */
function choices({ named, namedSides, own }: StatesTold, isDiplomacy: boolean): readonly (readonly string[])[] {
  if (!isDiplomacy) return [namedSides.filter((place) => !own.has(place)), namedSides];
  // who is no side is concerned by what is arranged with it, not by every war that it comments on
  const bystanders = named.filter((place) => !own.has(place));
  return [namedSides, bystanders, named];
}

/** Who suffers from force. */
function hurtBy(
  document: DocumentView,
  own: ReadonlySet<string>,
  namedSides: readonly string[],
  { speaker }: Circumstances,
): Concerned {
  // force is felt where it falls: by the other side, whom the words name
  const hurt = namedSides.filter((place) => !own.has(place));
  if (hurt.length > 0) return { places: hurt, rule: 'states' };
  // or who tells of it: "Chad says 31 people were killed in Kenyan strikes"
  const tellers = own.size === 0 ? [] : speaker.actors.flatMap((actor) => countryOf(document, actor) ?? []);
  const { sides } = document.principals;
  return { places: tellers.filter((place) => sides.includes(place) && !own.has(place)), rule: 'nowhere' };
}

/** Whoever is elected, appointed or resigns does so at home, wherever the report was. */
function homeOfOffice(document: DocumentView, { main }: Telling, { kind, actors }: Circumstances): string[] {
  if (kind !== 'action' || happeningOf(main) !== 'appoint') return [];
  const concerned = actors.filter(({ role }) => role !== 'mentioned');
  return [...new Set(concerned.flatMap(({ actor }) => countryOf(document, actor) ?? []))];
}

/** Talks, truces and exchanges: unless one side only reproaches the other. */
function isMutual({ attribution, main }: Telling, { topics }: Circumstances, namedSides: number): boolean {
  if (attribution && ONE_SIDED.has(attribution.act) && namedSides > 0) return false;
  if (tellsOneOf(main, HOSTILE_DEEDS)) return false;
  if (topics.includes(SANCTIONS)) return false;
  return topics.some((topic) => BETWEEN_SIDES.has(topic));
}

const usesForce = ({ main }: Telling, { kind }: Circumstances): boolean =>
  kind === 'action' && tellsOneOf(main, HOSTILE_DEEDS);

/** The states of who speaks, or of who uses force. */
function ownStates(document: DocumentView, telling: Telling, circumstances: Circumstances): Set<string> {
  const { speaker, actors } = circumstances;
  const doers = usesForce(telling, circumstances)
    ? actors.filter(({ role }) => role === 'agent').map(({ actor }) => actor)
    : speaker.actors;
  const own = new Set<string>();
  for (const actor of doers) {
    const country = countryOf(document, actor);
    if (country !== undefined) own.add(country);
  }
  return own;
}

/** The countries of the states, peoples, bodies and leaders that the words of a telling name, its speaker left out. */
function statesNamed(document: DocumentView, telling: Telling): string[] {
  const { view, attribution } = telling;
  const speaking = attribution?.speaker;
  const counts = (place: Span): boolean => isToldIn(telling, place) && !(speaking && touches(place, speaking));
  const named = new Set<string>();
  for (const { span: at, place } of view.places)
    if (counts(at) && document.places.get(place)?.kind === 'country') named.add(place);
  for (const { span: at, actor, form } of view.actors) {
    const country = counts(at) && form !== 'pronoun' ? countryOf(document, actor) : undefined;
    if (country !== undefined) named.add(country);
  }
  for (const { span: at, code } of view.peoples) {
    const country = counts(at) ? document.countries.get(code) : undefined;
    if (country !== undefined) named.add(country);
  }
  return [...named];
}

function countryOf(document: DocumentView, actor: string): string | undefined {
  const found = document.actors.get(actor);
  const code = found && codeOfActor(found);
  return code === undefined ? undefined : document.countries.get(code);
}
