/** Tellings as the stage before would make them, for tests of joining and of what is made of the joined. */
import { defined } from '../../../dataset/defined.ts';
import { parseEdtf } from '../../../dataset/times/edtf.ts';
import { actorId, documentId, placeId, postId, topicId } from '../../../dataset/records/ids.ts';
import type { ActorRecord, PlaceRecord, PostKind } from '../../../dataset/records/records.ts';
import type { EventMention, LocalClaim, LocalFact, ReadPost } from '../../stage.ts';
import { properWordsIn } from '../../text/proper-words.ts';
import { contentStems } from '../../text/stems.ts';
import { properWordsOf } from './proper-words.ts';
import type { Telling } from './tellings.ts';

/** What a test says of a telling; the rest is plain. */
export interface Sketch {
  readonly text: string;
  readonly day?: number | undefined;
  /** Where it lasts for days. */
  readonly lastDay?: number;
  /** The day back to which it may reach, where it leaves that open. */
  readonly sinceDay?: number;
  /** The day of its post, where nothing else dates it. */
  readonly postDay?: number;
  /** EDTF of that day, where the test asks for the event's. */
  readonly when?: string;
  /** The words that date it, in addition. */
  readonly whenText?: string;
  readonly kind?: EventMention['kind'];
  readonly status?: EventMention['status'];
  readonly speaker?: string;
  readonly agents?: readonly string[];
  readonly place?: string | undefined;
  /** Where it lies, in degrees; absent: wherever its name makes it lie. */
  readonly at?: readonly [lat: number, lon: number];
  /** A town that it concerns without saying that it happened there. */
  readonly concerned?: string;
  /** A building of which at most the state is known, by its code. */
  readonly building?: readonly [name: string, country?: string];
  /** The code of a state of which it names nothing else. */
  readonly state?: string;
  /** A building, and the town in which it stands. */
  readonly site?: readonly [name: string, town: string];
  /** State in which the place lies. */
  readonly country?: string;
  /** A region of which nothing else is known; told of by an action, or by a statement about it. */
  readonly region?: string;
  readonly post?: ReadPost;
  readonly headline?: boolean;
  /** Whether it stands in the first paragraph of its post. */
  readonly leads?: boolean;
  /** Which block of its post it is, as a point of a list. */
  readonly bullet?: number;
  readonly topic?: string;
  /** What it is about beside that. */
  readonly secondTopic?: string;
  /** Concept of the word that tells it. */
  readonly trigger?: string;
  readonly document?: string;
  readonly title?: string;
  readonly reported?: string;
  /** Keys of what its figures count. */
  readonly quantities?: readonly string[];
  readonly facts?: readonly LocalFact[];
  /** Who gives its figures, and which. */
  readonly by?: string;
  readonly value?: string;
  /** What the source calls what it counts, where that is not the word of the key. */
  readonly unit?: string;
}

let sentence = 0;
export const post = (kind: PostKind = 'post'): ReadPost => ({
  index: ++sentence,
  kind,
  span: { start: 0, end: 0 },
  blocks: [],
});
const placeOf = (
  name: string,
  kind: PlaceRecord['kind'],
  [lat, lon]: readonly [number, number] = [name.charCodeAt(0), name.charCodeAt(1)],
): PlaceRecord => ({
  id: placeId(name),
  name,
  kind,
  lat,
  lon,
  aliases: [],
  mentions: 1,
});

/** The places of a sketch that are no regions. */
function sitesOf({ place, at, country, building, state, site }: Sketch): readonly PlaceRecord[] {
  const unlocated = ([name, within]: readonly [string, string?]): PlaceRecord => {
    const { lat: _lat, lon: _lon, ...rest } = placeOf(name, 'building');
    return { ...rest, ...defined({ country: within }) };
  };
  return [
    ...(place === undefined ? [] : [{ ...placeOf(place, 'city', at), ...defined({ country }) }]),
    ...(building === undefined ? [] : [unlocated(building)]),
    ...(state === undefined ? [] : [{ ...placeOf(state, 'country'), country: state }]),
    ...(site === undefined ? [] : [{ ...placeOf(site[0], 'building'), parent: placeId(site[1]) }]),
  ];
}

const townsAmong = (sites: readonly PlaceRecord[]): Telling['towns'] =>
  new Set(
    sites.flatMap(({ id, kind, parent }) =>
      kind === 'country' ? [] : [id, ...(parent === undefined ? [] : [parent])],
    ),
  );

function daysOf({ day, postDay, sinceDay, lastDay }: Sketch): Telling['days'] {
  const on = day ?? postDay;
  return on === undefined ? undefined : { first: sinceDay ?? on, beganBy: on, last: lastDay ?? on };
}

/** What somebody counts in a telling. */
function claimsOf({ by, quantities = [], value = '1', unit, text }: Sketch): LocalClaim[] {
  if (by === undefined) return [];
  const span = { start: 0, end: text.length };
  return quantities.map((what) => ({ what, value, ...(unit === undefined ? unitOf(what) : { unit }), by, span }));
}

const personOf = (name: string): ActorRecord => ({ id: actorId(name), name, kind: 'person', aliases: [], mentions: 1 });

/** A telling as the stage before would make it of one sentence. */
export function telling(sketch: Sketch): Telling {
  const { text, day, kind = 'action', speaker, agents = [], headline = false, topic = 'air-strike' } = sketch;
  const sites = sitesOf(sketch);
  const topics = [topic, ...(sketch.secondTopic === undefined ? [] : [sketch.secondTopic])];
  const document = documentId(sketch.document ?? 'blog');
  const within = sketch.post ?? post();
  const regions = sketch.region === undefined ? [] : [placeOf(sketch.region, 'region')];
  const actors = [
    ...(speaker === undefined ? [] : [{ actor: personOf(speaker), role: 'speaker' as const }]),
    ...agents.map((name) => ({ actor: personOf(name), role: 'agent' as const })),
  ];
  const reported = parseEdtf(sketch.reported ?? '');
  const mention: EventMention = {
    sentence: sentence++,
    post: 0,
    span: { start: 0, end: text.length },
    title: sketch.title ?? text,
    trigger: '',
    ...defined({ when: sketch.when, whenText: sketch.whenText }),
    whenBasis: day === undefined ? 'unknown' : 'explicit',
    status: sketch.status ?? 'happened',
    kind,
    actors: [],
    places: [],
    about: [],
    topics: topics.map(topicId),
    claims: claimsOf(sketch),
    rules: [],
  };
  return {
    mention,
    document: {
      id: document,
      file: '',
      format: 'text',
      layout: 'headlines',
      text,
      authors: [],
      language: 'en',
      posts: [],
    },
    post: within,
    passages: [{ document, post: postId(document, within.index), start: 0, end: text.length, quote: text }],
    isHeadline: headline,
    leads: sketch.leads ?? headline,
    bullet: sketch.bullet,
    stems: new Set(contentStems(text)),
    properWords: properWordsOf(properWordsIn(text), { actors, isHeadline: headline }),
    topics: new Set(topics),
    trigger: sketch.trigger,
    quantities: new Set(sketch.quantities),
    facts: sketch.facts ?? [],
    actors,
    places: [...sites, ...(kind === 'action' ? regions : [])],
    about: [
      ...(kind === 'statement' ? regions : []),
      ...(sketch.concerned === undefined ? [] : [placeOf(sketch.concerned, 'city')]),
    ],
    towns: townsAmong(sites),
    days: daysOf(sketch),
    datedByText: day !== undefined,
    reportedMs: reported?.earliestMs,
    fingerprints: [text],
  };
}

/** The unit of a key that names what is counted before a space: "soldier " of "soldier killed". */
function unitOf(key: string): { readonly unit?: string } {
  const [kind] = key.split(' ');
  return kind === undefined || kind === 'people' ? {} : { unit: kind };
}
