/** The stage on which synthetic events happen: invented states, places, actors and newsrooms. Most frequent first. */
import { actorId, placeId } from '../../dataset/records/ids.ts';
import type { ActorKind, ActorRecord, PlaceRecord, TopicRecord } from '../../dataset/records/records.ts';
import { BUILT_IN_TOPICS } from '../../dataset/records/topics.ts';
import { createNameMaker, type NameMaker } from './invent-names.ts';
import { drawOne, drawWhole, type Draw } from './random.ts';

/** A newsroom with the clock that its posts are stamped with. */
export interface Publisher {
  readonly name: string;
  /** IANA name of a clock without summer time. */
  readonly timezone: string;
  readonly offsetMinutes: number;
}

export interface World {
  readonly actors: readonly ActorRecord[];
  readonly places: readonly PlaceRecord[];
  readonly topics: readonly TopicRecord[];
  readonly publishers: readonly Publisher[];
}

const COUNTRIES = 6;
const CITIES_PER_REGION = 25;
const MOST_ACTORS = 5000;
const MOST_PLACES = 3000;
/** One actor or place for so many events, until there are as many as a long war names. */
const EVENTS_PER_NAME = 10;
const FEWEST_NAMES = 24;

const OFFICES = ['foreign minister', 'defence minister', 'governor', 'envoy', 'spokesperson', 'general', 'mayor'];
const BODIES = ['Relief Council', 'Grain Union', 'Harbour Authority', 'Peace Forum', 'Red Lantern Society'];
const FORCES = ['Northern Guard', 'River Brigade', 'Coastal Battalion', 'Air Wing', 'Engineer Corps'];
const PAPERS = ['Courier', 'Herald', 'Observer', 'Dispatch', 'Gazette', 'Broadcasting'];
const CLOCKS = [0, 60, 120, 180, 330, -300, -480, 540];
const PUBLISHERS = 40;

export function inventWorld(events: number, draw: Draw): World {
  const names = createNameMaker(draw);
  const size = (most: number): number => Math.min(most, Math.max(FEWEST_NAMES, Math.round(events / EVENTS_PER_NAME)));
  const places = inventPlaces(size(MOST_PLACES), names, draw);
  const countries = places.filter((place) => place.kind === 'country');
  return {
    places,
    actors: inventActors(size(MOST_ACTORS), countries, names, draw),
    topics: [...BUILT_IN_TOPICS].map(([id, label]): TopicRecord => ({ id, label })),
    publishers: Array.from({ length: PUBLISHERS }, () => inventPublisher(names, draw)),
  };
}

/** Countries, then regions, then cities, in the open South Pacific, so that no map shows war where people live. */
function inventPlaces(count: number, names: NameMaker, draw: Draw): PlaceRecord[] {
  const places: PlaceRecord[] = [];
  const add = (place: Omit<PlaceRecord, 'id' | 'name' | 'aliases' | 'mentions'>): PlaceRecord => {
    const name = names.place();
    const made = { ...place, id: placeId(name.toLowerCase()), name, aliases: [], mentions: 0 };
    places.push(made);
    return made;
  };
  const countries = Array.from({ length: COUNTRIES }, (_, index) =>
    add({
      kind: 'country',
      country: `X${String.fromCharCode(65 + index)}`,
      lat: -25 - 8 * (index % 3),
      lon: -130 + 15 * Math.floor(index / 3),
    }),
  );
  const regions = Array.from({ length: Math.max(COUNTRIES, Math.round(count / CITIES_PER_REGION)) }, () =>
    add({ kind: 'region', ...within(drawOne(draw, countries), 6, draw) }),
  );
  while (places.length < count) add({ kind: 'city', ...within(drawOne(draw, regions), 1, draw) });
  return places;
}

/** Somewhere inside `parent`, at most so many degrees from its middle. */
function within({ id, country, lat = 0, lon = 0 }: PlaceRecord, degrees: number, draw: Draw) {
  const near = (middle: number): number => Math.round((middle + (draw() - 0.5) * degrees) * 1000) / 1000;
  return { parent: id, ...(country !== undefined && { country }), lat: near(lat), lon: near(lon) };
}

function inventActors(count: number, countries: readonly PlaceRecord[], names: NameMaker, draw: Draw): ActorRecord[] {
  const actors = new Map<string, ActorRecord>();
  const add = (name: string, kind: ActorKind, rest: { role?: string; aliases?: readonly string[] } = {}): void => {
    const id = actorId(name.toLowerCase().replaceAll(' ', '-'));
    actors.set(id, { id, name, kind, aliases: [], mentions: 0, ...rest });
  };
  for (const { name } of countries) add(name, 'state');
  while (actors.size < count) {
    const chance = draw();
    const country = drawOne(draw, countries).name;
    if (chance < 0.8) {
      const { full, family } = names.person();
      const role = drawOne(draw, OFFICES);
      add(full, 'person', { role, aliases: [family, `${role} ${family}`] });
    } else if (chance < 0.9) add(`${names.place()} ${drawOne(draw, BODIES)}`, 'organisation');
    else if (chance < 0.98) add(`${country} ${drawWhole(draw, 1, 99)}th ${drawOne(draw, FORCES)}`, 'armed-force');
    else add(`${names.place()} ${drawOne(draw, PAPERS)}`, 'media');
  }
  return [...actors.values()];
}

function inventPublisher(names: NameMaker, draw: Draw): Publisher {
  const offsetMinutes = drawOne(draw, CLOCKS);
  return { name: `${names.place()} ${drawOne(draw, PAPERS)}`, timezone: zoneOf(offsetMinutes), offsetMinutes };
}

/** In the names of these zones the sign is turned: Etc/GMT-3 is three hours ahead of UTC. */
function zoneOf(offsetMinutes: number): string {
  if (offsetMinutes === 330) return 'Asia/Kolkata';
  if (offsetMinutes === 0) return 'Etc/UTC';
  return `Etc/GMT${offsetMinutes > 0 ? '-' : '+'}${Math.abs(offsetMinutes) / 60}`;
}
