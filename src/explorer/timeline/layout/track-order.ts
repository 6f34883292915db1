/** The order that people gave the tracks, by key, so that it outlives filters: a track that comes back is where it was. */

interface Keyed {
  readonly key: string;
}

/**
 * Tracks in the order that was given; those that it does not name stay behind the track that they come after by weight.
 * @param order keys from top to bottom
 */
export function orderTracks<T extends Keyed>(tracks: readonly T[], order: readonly string[]): readonly T[] {
  if (order.length === 0) return tracks;
  const named = new Set(order);
  const byKey = new Map(tracks.map((track) => [track.key, track]));
  const ordered = order.flatMap((key) => byKey.get(key) ?? []);
  tracks.forEach((track, position) => {
    if (named.has(track.key)) return;
    const before = tracks[position - 1];
    ordered.splice(before === undefined ? 0 : ordered.indexOf(before) + 1, 0, track);
  });
  return ordered;
}

/** The order after one track was moved up (-1) or down (1) among those that are shown; the same keys when it is at the end. */
export function moveTrack(shown: readonly Keyed[], key: string, by: -1 | 1): readonly string[] {
  const keys = shown.map((track) => track.key);
  const from = keys.indexOf(key);
  const to = from + by;
  if (from < 0 || to < 0 || to >= keys.length) return keys;
  return keys.with(from, keys[to] ?? key).with(to, key);
}
