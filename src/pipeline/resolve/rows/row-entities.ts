/** The actors and places that columns name, with the keys under which the same ones are known from texts. */
import { defined } from '../../../dataset/defined.ts';
import { foldName } from '../../../dataset/fold.ts';
import { registryOf, type Registry } from '../../lexicon/registry.ts';
import type { GazetteerEntry, LocalActor, LocalPlace, Resources, RowActor, RowPlace } from '../../stage.ts';
import { distanceKm } from '../../text/distance.ts';
import type { ResolvedNames } from '../names.ts';
import { placeKey, type Location } from '../places/place-list.ts';

/** A place of the gazetteer is the one that a row means when it lies no further from the row's coordinates. */
const SAME_PLACE_KM = 50;

export class RowEntities {
  readonly #names: ResolvedNames;
  readonly #registry: Registry;
  readonly #resources: Resources;
  readonly #actors: Map<string, LocalActor>;
  readonly #places: Map<string, LocalPlace>;

  constructor(names: ResolvedNames, resources: Resources) {
    this.#names = names;
    this.#resources = resources;
    this.#registry = registryOf(resources.context);
    this.#actors = new Map(names.actors.map((actor) => [actor.key, actor]));
    this.#places = new Map(names.places.map((place) => [place.key, place]));
  }

  names(): ResolvedNames {
    return { ...this.#names, actors: byKey(this.#actors), places: byKey(this.#places) };
  }

  /** Key of the actor; one that no text names is added. */
  actor({ name, kind }: RowActor): string {
    const known = this.#registry.find(name);
    const identity =
      known?.is === 'actor'
        ? { name: known.actor.name, kind: known.actor.kind }
        : known?.is === 'person'
          ? { name: known.person.name, kind: 'person' as const }
          : known?.is === 'state'
            ? { name: known.state.name, kind: 'state' as const }
            : { name, kind };
    const key = foldName(identity.name);
    const before = this.#actors.get(key);
    const aliases = before === undefined ? [name] : [...new Set([...before.aliases, name])];
    this.#actors.set(key, {
      ...(before ?? { key, ...identity, known: known !== undefined }),
      aliases,
      mentions: (before?.mentions ?? 0) + 1,
    });
    return key;
  }

  /** Key of the place; one that no text names is added, at the row's coordinates where it has any. */
  place(row: RowPlace): string {
    const location = this.#locate(row);
    const key = placeKey(location);
    const before = this.#places.get(key);
    const { name, kind, country } = location;
    const { lat, lon } = row.lat === undefined || row.lon === undefined ? location : row;
    this.#places.set(key, {
      key,
      name: before?.name ?? name,
      kind,
      ...(country !== undefined && { country }),
      ...(before?.parent !== undefined && { parent: before.parent }),
      ...(lat !== undefined && lon !== undefined && { lat: before?.lat ?? lat, lon: before?.lon ?? lon }),
      aliases: [...new Set([...(before?.aliases ?? []), row.name])],
      mentions: (before?.mentions ?? 0) + 1,
    });
    return key;
  }

  #locate(row: RowPlace): Location {
    const known = this.#registry.find(row.name);
    if (known?.is === 'state') return { name: known.state.name, kind: 'country', country: known.state.code };
    if (known?.is === 'place') return known.place;
    const state = row.country === undefined ? undefined : this.#registry.find(row.country);
    const country = state?.is === 'state' ? state.state.code : undefined;
    const entry = this.#resources.gazetteer.find(row.name).find((candidate) => isMeant(candidate, row, country));
    if (entry !== undefined) return entry;
    return defined({
      name: row.name,
      kind: 'city' as const,
      country,
      region: row.region,
    });
  }
}

/** Near the row's coordinates, or, where it has none, in its country. */
function isMeant(entry: GazetteerEntry, { lat, lon }: RowPlace, country: string | undefined): boolean {
  if (country !== undefined && entry.country !== country) return false;
  if (lat === undefined || lon === undefined) return true;
  return distanceKm(lat, lon, entry.lat, entry.lon) <= SAME_PLACE_KM;
}

const byKey = <Item extends { readonly key: string }>(items: ReadonlyMap<string, Item>): Item[] =>
  [...items.values()].toSorted((a, b) => (a.key < b.key ? -1 : 1));
