/** One synthetic happening: what, who, where and how it counts, before anybody has reported it. */
import type { ActorRecord, EventActor, EventStatus, PlaceRecord, Role } from '../../dataset/records/records.ts';
import type { TopicId } from '../../dataset/records/ids.ts';
import { drawMagnitude, drawOne, drawWhole, weightedPositions, zipfRanks, type Draw } from './random.ts';
import type { World } from './invent-world.ts';
import { STORY_LINES, type StoryLine } from './story-lines.ts';

export interface Happening {
  readonly line: StoryLine;
  readonly topics: readonly TopicId[];
  readonly actors: readonly EventActor[];
  /** The places that it may have happened at and those that it concerns, most precise first. */
  readonly places: readonly PlaceRecord[];
  readonly status: EventStatus;
  readonly score: number;
  /** What the line counts, absent when it counts nothing. */
  readonly figure?: number;
}

const STATUS_SHARES: readonly (readonly [EventStatus, number])[] = [
  ['happened', 80],
  ['claimed', 9],
  ['planned', 4],
  ['proposed', 3],
  ['ongoing', 2],
  ['denied', 2],
];
const MORE_ACTORS: readonly number[] = [0.3, 0.4, 0.2, 0.07, 0.03];
const MORE_ROLES: readonly Role[] = ['target', 'addressee', 'mentioned', 'mentioned'];

/** @returns a function that invents one more happening in `world` */
export function happeningsIn(world: World, draw: Draw): () => Happening {
  const topicRank = zipfRanks(world.topics.length);
  const actorRank = zipfRanks(world.actors.length);
  const towns = world.places.filter(({ kind }) => kind === 'city');
  const townRank = zipfRanks(towns.length);
  const moreActors = weightedPositions(MORE_ACTORS);
  const statusPosition = weightedPositions(STATUS_SHARES.map(([, share]) => share));
  const parents = new Map(world.places.map((place) => [place.id, place]));

  return () => {
    const topicAt = topicRank(draw);
    const topics = inventTopics(world, topicAt, topicRank, draw);
    const line = drawOne(draw, STORY_LINES.get(topics[0] as TopicId) ?? []);
    const town = towns[townRank(draw)];
    const region = town?.parent === undefined ? undefined : parents.get(town.parent);
    return {
      line,
      topics,
      actors: inventActors(world.actors, 1 + moreActors(draw), () => shifted(actorRank(draw), topicAt, draw), line),
      places: [town, region].filter((place) => place !== undefined),
      status: STATUS_SHARES[statusPosition(draw)]?.[0] ?? 'happened',
      score: Math.round(1000 * draw() ** 2.5) / 1000,
      ...(line.counted !== undefined && { figure: drawMagnitude(draw, 2, 900) }),
    };
  };
}

function inventTopics(world: World, first: number, rank: (draw: Draw) => number, draw: Draw): readonly TopicId[] {
  const positions = draw() < 0.3 ? [first, rank(draw)] : [first];
  return [...new Set(positions)].flatMap((position) => world.topics[position]?.id ?? []);
}

/** Beside those whom everybody names, each topic has people of its own. */
function shifted(rank: number, topic: number, draw: Draw): number {
  return draw() < 0.5 ? rank : rank + 37 * (topic + 1);
}

function inventActors(
  actors: readonly ActorRecord[],
  count: number,
  rank: () => number,
  line: StoryLine,
): readonly EventActor[] {
  const chosen = new Map<string, EventActor>();
  for (let turn = 0; turn < count; turn++) {
    const actor = actors[rank() % actors.length];
    if (actor === undefined || chosen.has(actor.id)) continue;
    const first: Role = line.statement === true ? 'speaker' : 'agent';
    const role = chosen.size === 0 ? first : (MORE_ROLES[chosen.size - 1] ?? 'mentioned');
    chosen.set(actor.id, { id: actor.id, name: actor.name, role });
  }
  return [...chosen.values()];
}

/** The happening in one sentence, with a full stop left to the caller. */
export function sentenceOf({ line, actors, places, figure }: Happening, said = figure): string {
  const [actor, other] = actors;
  return line.text
    .replace('{actor}', actor?.name ?? 'One side')
    .replace('{other}', other?.name ?? 'the other side')
    .replace('{place}', places[0]?.name ?? 'the border')
    .replace('{n}', String(said));
}

/** The figure as another newsroom has it: mostly the same, else a little off. */
export function otherFigure(figure: number, draw: Draw): number {
  return draw() < 0.6 ? figure : Math.max(1, figure + drawWhole(draw, -Math.ceil(figure / 4), Math.ceil(figure / 4)));
}
