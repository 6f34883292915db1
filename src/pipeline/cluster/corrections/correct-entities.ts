/** Renames, merges, hides and adds names to the actors and places of the corpus. Links keep their ids. */
import { foldName } from '../../../dataset/fold.ts';
import type { ActorRecord, PlaceRecord } from '../../../dataset/records/records.ts';
import { compareText } from '../../../dataset/compare.ts';
import { assertUnreachable } from '../../../dataset/brand.ts';
import type { Correction, Diagnostic, EntityCorrection, RedactActor, SplitEntity, WithheldActor } from '../../stage.ts';
import type { MergedEntities } from '../entities/entities.ts';
import { complaint, misfit } from './complaint.ts';
import { EntityBook, type NamedRecord } from './entity-book.ts';
import type { Renamed } from './renamed-titles.ts';
import { shownNames } from './shown-names.ts';
import { surnameOf } from '../../text/names.ts';

export interface CorrectedEntities {
  readonly entities: MergedEntities;
  /** Names that are now others. */
  readonly renamed: readonly Renamed[];
  readonly withheld: readonly WithheldActor[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Changes in the order of the file, each seeing what those before it did. Splits were applied before (split-entities.ts). */
export function correctEntities(merged: MergedEntities, corrections: readonly Correction[]): CorrectedEntities {
  if (corrections.every(({ subject }) => subject === 'event'))
    return { entities: merged, renamed: [], withheld: [], diagnostics: [] };
  const actors = new EntityBook(merged.actors);
  const places = new EntityBook(merged.places);
  const redacted: { readonly correction: RedactActor; readonly id: ActorRecord['id'] }[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const correction of corrections) {
    if (correction.subject === 'event' || correction.change === 'split') continue;
    if (correction.change !== 'redact') {
      diagnostics.push(...(correction.subject === 'actor' ? apply(actors, correction) : apply(places, correction)));
      continue;
    }
    const found = actors.find(correction.target);
    if (found.is === 'one') redacted.push({ correction, id: found.item.id });
    else diagnostics.push(misfit(correction, found));
  }
  const placesNow = withoutLostParents(places);
  const shownName = shownNames(merged.actors, actors);
  const placeById = new Map(placesNow.map((place) => [place.id, place]));
  return {
    entities: {
      actors: sortedById(actors.all()),
      places: sortedById(placesNow),
      actorByKey: reached(merged.actorByKey, actors, new Map(actors.all().map((actor) => [actor.id, actor]))),
      placeByKey: reached(merged.placeByKey, places, placeById),
      placeById,
      shownName: (name) => shownName(merged.shownName(name) ?? name),
      probablyOne: merged.probablyOne.filter(({ kind, names }) => areApart(kind === 'actor' ? actors : places, names)),
    },
    renamed: [...renamedIn(actors, merged.actors), ...renamedIn(places, merged.places)],
    withheld: redacted.flatMap(({ correction, id }) => withheldActor(correction, actors.now(id), merged, actors)),
    diagnostics,
  };
}

/** What was merged keeps its words: they may be another name of the other. */
function renamedIn<Entity extends NamedRecord>(book: EntityBook<Entity>, read: readonly Entity[]): readonly Renamed[] {
  return read.flatMap(({ id, name }) => {
    const now = book.now(id);
    return now === undefined || now.id !== id || now.name === name ? [] : [{ was: name, now: now.name }];
  });
}

function apply<Entity extends NamedRecord>(
  book: EntityBook<Entity>,
  correction: Exclude<EntityCorrection, SplitEntity | RedactActor>,
): readonly Diagnostic[] {
  const found = book.find(correction.target);
  if (found.is !== 'one') return [misfit(correction, found)];
  const { item } = found;
  switch (correction.change) {
    case 'rename':
      book.rename(item, correction.name);
      return [];
    case 'hide':
      book.hide(item.id);
      return [];
    case 'alias':
      addAliases(book, item, correction.aliases);
      return [];
    case 'merge': {
      const into = book.find(correction.into);
      if (into.is !== 'one') return [misfit(correction, into, correction.into)];
      if (into.item.id === item.id) {
        const message = `"${correction.target}" and "${correction.into}" are one ${correction.subject} already: this line can go.`;
        return [complaint(correction, 'correctionNotNeeded', message)];
      }
      book.merge(item, into.item);
      return [];
    }
    default:
      return assertUnreachable(correction);
  }
}

/** Whoever goes by that very name in the documents is the same. */
function addAliases<Entity extends NamedRecord>(
  book: EntityBook<Entity>,
  entity: Entity,
  aliases: readonly string[],
): void {
  const folded = new Set(aliases.map(foldName));
  for (const other of book.all()) {
    const current = book.now(entity.id);
    if (current !== undefined && other.id !== entity.id && folded.has(foldName(other.name))) book.merge(other, current);
  }
  const current = book.now(entity.id);
  if (current !== undefined) book.addAliases(current, aliases);
}

/** A place within one that was merged or hidden lies in what stands for that, or in what contained it. */
function withoutLostParents(places: EntityBook<PlaceRecord>): readonly PlaceRecord[] {
  return places.all().map((place) => {
    const { parent, ...rest } = place;
    if (parent === undefined) return place;
    const container = places.now(parent);
    return container === undefined || container.id === place.id ? rest : { ...rest, parent: container.id };
  });
}

/** For each key of a document's actor or place, what stands for it now. */
function reached<Entity extends NamedRecord>(
  byKey: ReadonlyMap<string, Entity>,
  book: EntityBook<Entity>,
  byId: ReadonlyMap<Entity['id'], Entity>,
): ReadonlyMap<string, Entity> {
  return new Map(
    [...byKey].flatMap(([key, { id }]) => {
      const heir = book.now(id);
      const now = heir === undefined ? undefined : byId.get(heir.id);
      return now === undefined ? [] : [[key, now] as const];
    }),
  );
}

function areApart(book: EntityBook<NamedRecord>, [one, other]: readonly [string, string]): boolean {
  const [first, second] = [book.find(one), book.find(other)];
  return first.is === 'one' && second.is === 'one' && first.item.id !== second.item.id;
}

function withheldActor(
  { line, spellings }: RedactActor,
  actor: ActorRecord | undefined,
  { actorByKey }: MergedEntities,
  actors: EntityBook<ActorRecord>,
): readonly WithheldActor[] {
  if (actor === undefined) return [];
  const keys = new Set([...actorByKey].filter(([, { id }]) => actors.now(id)?.id === actor.id).map(([key]) => key));
  const surname = actor.kind === 'person' ? surnameOf(actor.name) : actor.name;
  return [{ id: actor.id, line, keys, spellings: [...new Set([actor.name, ...actor.aliases, surname, ...spellings])] }];
}

const sortedById = <Entity extends NamedRecord>(records: readonly Entity[]): Entity[] =>
  records.toSorted((a, b) => compareText(a.id, b.id));
