/** Names that may be two spellings of one: never joined by themselves, since that would be a guess, but shown to the editor. */
import { compareText } from '../../../dataset/compare.ts';
import { foldName } from '../../../dataset/fold.ts';
import type { ActorRecord, PlaceRecord } from '../../../dataset/records/records.ts';
import { editDistanceAtMost } from '../../../dataset/edit-distance.ts';

/** Two names that an editor may want to merge in corpus.yaml. */
export interface ProbablyOne {
  readonly kind: 'actor' | 'place';
  /** The one met more often first. */
  readonly names: readonly [string, string];
}

/** How many letters may differ, in names of at least so many letters. */
const SLIP = { actor: { letters: 2, shortest: 8 }, place: { letters: 1, shortest: 6 } };

/** People whose full names differ by a slip of the pen. */
export function probablyOneActor(actors: readonly ActorRecord[]): readonly ProbablyOne[] {
  const people = actors.filter(({ kind }) => kind === 'person');
  return pairsAlike('actor', people, () => true);
}

/** Places whose names differ by a letter; two that both lie on the map are two, and so are a town and its region. */
export function probablyOnePlace(places: readonly PlaceRecord[]): readonly ProbablyOne[] {
  return pairsAlike(
    'place',
    places,
    (a, b) =>
      foldName(a.name) !== foldName(b.name) &&
      (a.lat === undefined || b.lat === undefined) &&
      (a.country === undefined || b.country === undefined || a.country === b.country),
  );
}

/** Compared within the same first letters only: near-linear. */
function pairsAlike<Entity extends ActorRecord | PlaceRecord>(
  kind: ProbablyOne['kind'],
  entities: readonly Entity[],
  mayBeOne: (a: Entity, b: Entity) => boolean,
): readonly ProbablyOne[] {
  const { letters, shortest } = SLIP[kind];
  const byInitial = new Map<string, { entity: Entity; folded: string }[]>();
  const found: ProbablyOne[] = [];
  for (const entity of entities.toSorted((a, b) => compareText(a.name, b.name))) {
    const folded = foldName(entity.name);
    const others = byInitial.get(folded.slice(0, 2)) ?? [];
    byInitial.set(folded.slice(0, 2), others);
    for (const other of others) {
      if (folded.length < shortest || !mayBeOne(entity, other.entity)) continue;
      if (!editDistanceAtMost(folded, other.folded, letters)) continue;
      const [more, less] = entity.mentions > other.entity.mentions ? [entity, other.entity] : [other.entity, entity];
      found.push({ kind, names: [more.name, less.name] });
    }
    others.push({ entity, folded });
  }
  return found;
}
