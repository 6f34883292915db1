import type { Registry } from '../../lexicon/registry.ts';
import type { LocalActor, LocalPlace } from '../../stage.ts';
import { placeKey } from './place-list.ts';

/** A region named as often as this stands for its state ("the Gaza Strip"). */
const STANDS_FROM = 3;

/**
 * The places of a document with the states that act in it and that it names by adjectives, capitals and leaders alone: what is
 * said or done to them concerns them as places, too. They have no mentions.
 */
export function withStatesThatAct(
  places: readonly LocalPlace[],
  actors: readonly LocalActor[],
  registry: Registry,
): LocalPlace[] {
  const stood = new Set(
    places
      .filter(({ kind, mentions }) => kind === 'country' || (kind === 'region' && mentions >= STANDS_FROM))
      .map(({ country }) => country),
  );
  const states = actors.flatMap(({ kind, name }): LocalPlace[] => {
    const known = kind === 'state' ? registry.find(name) : undefined;
    if (known?.is !== 'state' || stood.has(known.state.code)) return [];
    const { code, lat, lon } = known.state;
    const key = placeKey({ name: known.state.name, kind: 'country' });
    return [{ key, name: known.state.name, kind: 'country', country: code, lat, lon, aliases: [], mentions: 0 }];
  });
  return [...places, ...states].toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

/** Without the places that no words name and no event is about. */
export function placesInUse(
  places: readonly LocalPlace[],
  events: readonly { readonly places: readonly string[]; readonly about: readonly string[] }[],
): LocalPlace[] {
  const used = new Set(events.flatMap((event) => [...event.places, ...event.about]));
  return places.filter(({ key, mentions }) => mentions > 0 || used.has(key));
}
