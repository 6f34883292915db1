import type { LocalActor, LocalPlace } from '../../stage.ts';
import { codeOfActor, groundsOf } from './actor-countries.ts';

/** The states that a document is mostly about, as keys of places: the sides of the war, or the country at war with itself. */
export interface Principals {
  /** At most two, the most named first. */
  readonly sides: readonly string[];
  /** The one of them whose towns and regions are named most: where the war is fought. */
  readonly ground?: string;
}

const MOST_SIDES = 2;
/** A second side is named at least this often for each time that the first is. */
const SIDE_SHARE = 2 / 3;

/** Counts how often a document names each state: itself, its people, its bodies and its places. */
export function principalsOf(actors: Iterable<LocalActor>, places: readonly LocalPlace[]): Principals {
  const named = new Map<string, number>();
  const fought = new Map<string, number>();
  const grounds = groundsOf(places);
  const add = (counts: Map<string, number>, code: string | undefined, mentions: number): void => {
    const ground = code === undefined ? undefined : grounds.get(code)?.key;
    if (ground !== undefined) counts.set(ground, (counts.get(ground) ?? 0) + mentions);
  };
  for (const actor of actors) add(named, codeOfActor(actor), actor.mentions);
  for (const { kind, country, mentions } of places) {
    add(named, country, mentions);
    if (kind !== 'country') add(fought, country, mentions);
  }
  const ranked = [...named].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const most = ranked[0]?.[1] ?? 0;
  const sides = ranked
    .filter(([, mentions]) => mentions >= SIDE_SHARE * most)
    .slice(0, MOST_SIDES)
    .map(([place]) => place);
  const [ground] = sides.toSorted((a, b) => (fought.get(b) ?? 0) - (fought.get(a) ?? 0));
  return { sides, ...(ground !== undefined && { ground }) };
}
