import type { TopicId } from '../../../dataset/ids.ts';
import { topicId } from '../../../dataset/ids.ts';
import type { EventKind, Span } from '../../../dataset/records.ts';
import type { SpeechAct } from '../../stage.ts';
import { codeOfActor, codeOfDemonym } from './actor-countries.ts';
import { liesIn, touches, type DocumentView } from './sentence-view.ts';
import type { Speaker } from './speakers.ts';
import type { Telling } from './telling.ts';

/** What is between the sides of a war whoever speaks of it. */
const MUTUAL: ReadonlySet<TopicId> = new Set(
  ['peace-talks', 'ceasefire', 'prisoner-exchange', 'return-of-bodies'].map(topicId),
);
/** Acts that one side directs at the other. */
const ONE_SIDED: ReadonlySet<SpeechAct> = new Set(['accuse', 'demand', 'warn', 'deny', 'question']);

/**
 * The states that a telling concerns, as keys of places: those that its own words name, the speaker's own only where there is no
 * other; sides of the war before bystanders; where nothing is named, the sides, or the ground on which they fight.
 */
export function statesConcerned(
  document: DocumentView,
  telling: Telling,
  kind: EventKind,
  speaker: Speaker,
  topics: readonly TopicId[],
): string[] {
  const { sides, ground } = document.principals;
  const own = new Set(speaker.actors.flatMap((actor) => countryOf(document, actor) ?? []));
  const named = statesNamed(document, telling);
  const namedSides = named.filter((place) => sides.includes(place));
  const act = telling.attribution?.act;
  const mutual = topics.some((topic) => MUTUAL.has(topic)) && !(act && ONE_SIDED.has(act) && namedSides.length > 0);
  if (mutual && (named.length === 0 || namedSides.length > 0)) return [...sides];
  const others = named.filter((place) => !own.has(place));
  const otherSides = others.filter((place) => sides.includes(place));
  if (otherSides.length > 0) return otherSides;
  if (namedSides.length > 0) return namedSides;
  if (others.length > 0 || named.length > 0) return others.length > 0 ? others : named;
  if (kind === 'statement') {
    const opposed = sides.filter((place) => !own.has(place));
    if (act && ONE_SIDED.has(act) && opposed.length < sides.length) return opposed;
  }
  return ground === undefined ? [...own] : [ground];
}

/** The countries of the states, peoples, bodies and leaders that the words of a telling name, its speaker left out. */
function statesNamed(document: DocumentView, telling: Telling): string[] {
  const { view, span, except, attribution } = telling;
  const speaking = attribution?.speaker;
  const counts = (place: Span): boolean =>
    liesIn(place, span) && !(speaking && touches(place, speaking)) && !except.some((other) => liesIn(place, other));
  const places = view.places.flatMap(({ span: at, place }) =>
    counts(at) && document.places.get(place)?.kind === 'country' ? [place] : [],
  );
  const actors = view.actors.flatMap(({ span: at, actor, form }) =>
    counts(at) && form !== 'pronoun' ? (countryOf(document, actor) ?? []) : [],
  );
  const peoples = view.words.flatMap((word) => {
    const code = counts(word) && /^\p{Lu}/u.test(word.text) ? codeOfDemonym(word.lower) : undefined;
    return (code === undefined ? undefined : document.countries.get(code)) ?? [];
  });
  return [...new Set([...places, ...actors, ...peoples])];
}

function countryOf(document: DocumentView, actor: string): string | undefined {
  const found = document.actors.get(actor);
  const code = found && codeOfActor(found);
  return code === undefined ? undefined : document.countries.get(code);
}
