/** One list of actors and one of places for the whole corpus, out of what each document knows. */
import { defined } from '../../../dataset/defined.ts';
import { foldName } from '../../../dataset/fold.ts';
import { actorId, type PlaceId } from '../../../dataset/records/ids.ts';
import type { ActorRecord, PlaceRecord } from '../../../dataset/records/records.ts';
import type { JoinableDocument, LocalActor } from '../../stage.ts';
import { compareText } from '../../../dataset/compare.ts';
import { mergeByKey, sumOf, unionOf, withIds } from './merge-by-key.ts';
import { mergePlaces } from './places.ts';
import { probablyOneActor, probablyOnePlace, type ProbablyOne } from './probably-one.ts';

export interface MergedEntities {
  readonly actors: readonly ActorRecord[];
  readonly places: readonly PlaceRecord[];
  readonly actorByKey: ReadonlyMap<string, ActorRecord>;
  readonly placeByKey: ReadonlyMap<string, PlaceRecord>;
  readonly placeById: ReadonlyMap<PlaceId, PlaceRecord>;
  /** How somebody whom a document names so is shown; undefined for who is hidden. */
  readonly shownName: (name: string) => string | undefined;
  readonly probablyOne: readonly ProbablyOne[];
}

/** Equal keys are one entity; a bare surname joins the one full name of the corpus that ends with it. */
export function mergeEntities(documents: readonly JoinableDocument[]): MergedEntities {
  const localActors = documents.flatMap(({ actors }) => actors);
  const surnames = uniqueSurnames(localActors);
  const actorKey = (actor: LocalActor): string => surnames.get(actor.key) ?? actor.key;
  const actors = withIds(mergeByKey(localActors, actorKey, mergeActors), ({ name }) => name, actorId);
  const actorByKey = new Map(localActors.map((actor) => [actor.key, required(actors, actorKey(actor))]));
  const places = mergePlaces(documents.flatMap((document) => document.places));
  const placeById = new Map([...places.values()].map((place) => [place.id, place]));
  return {
    actors: sortById([...actors.values()]),
    places: sortById([...placeById.values()]),
    actorByKey,
    placeByKey: places,
    placeById,
    shownName: shownNameOf(localActors, actorByKey),
    probablyOne: [...probablyOneActor([...actors.values()]), ...probablyOnePlace([...placeById.values()])],
  };
}

/** "Dorn", as one document calls somebody, or "Dorn and Ada Holm", is shown as the corpus names them. */
function shownNameOf(
  localActors: readonly LocalActor[],
  actorByKey: ReadonlyMap<string, ActorRecord>,
): (name: string) => string {
  const shown = new Map(localActors.map(({ name, key }) => [name, actorByKey.get(key)?.name ?? name]));
  return (name) =>
    shown.get(name) ??
    name
      .split(JOINED)
      .map((one) => shown.get(one) ?? one)
      .join(JOINED);
}

/** Between two who say the same. */
const JOINED = ' and ';

function required<Key, Value>(map: ReadonlyMap<Key, Value>, key: Key): Value {
  const value = map.get(key);
  if (value === undefined) throw new Error(`No entity for key ${String(key)}`);
  return value;
}

const sortById = <Item extends { readonly id: string }>(items: readonly Item[]): Item[] =>
  items.toSorted((a, b) => compareText(a.id, b.id));

/** The spelling used most; a listed one wins over one learnt from a text. */
function mergeActors(same: readonly LocalActor[]): Omit<ActorRecord, 'id'> {
  const [best] = same.toSorted(
    (a, b) =>
      Number(b.known) - Number(a.known) ||
      b.name.split(' ').length - a.name.split(' ').length ||
      b.mentions - a.mentions ||
      compareText(a.name, b.name),
  );
  if (!best) throw new Error('mergeActors needs at least one actor');
  const role = best.role ?? same.find((actor) => actor.role !== undefined)?.role;
  return {
    name: best.name,
    kind: best.kind,
    ...defined({ role }),
    aliases: unionOf(same.map(({ aliases }) => aliases)),
    mentions: sumOf(same.map(({ mentions }) => mentions)),
  };
}

/** Keys of people known by surname alone → key of the only full-named person with that surname. */
function uniqueSurnames(actors: readonly LocalActor[]): ReadonlyMap<string, string> {
  const fullNames = new Map<string, Set<string>>();
  for (const { kind, name, key } of actors) {
    const words = name.split(' ');
    if (kind !== 'person' || words.length < 2) continue;
    const surname = foldName(words.at(-1) ?? '');
    const keys = fullNames.get(surname);
    if (keys) keys.add(key);
    else fullNames.set(surname, new Set([key]));
  }
  const found = new Map<string, string>();
  for (const { kind, name, key } of actors) {
    if (kind !== 'person' || name.includes(' ')) continue;
    const [only, ...others] = fullNames.get(foldName(name)) ?? [];
    if (only !== undefined && others.length === 0) found.set(key, only);
  }
  return found;
}
