/** Fetches each thing once; what failed may be asked for again. @param fetch of a name, or of what is the same object each time */
export function keptOnce<Asked, Thing>(fetch: (asked: Asked) => Promise<Thing>): (asked: Asked) => Promise<Thing> {
  const kept = new Map<Asked, Promise<Thing>>();
  return (asked) => {
    const known = kept.get(asked);
    if (known !== undefined) return known;
    const thing = fetch(asked);
    kept.set(asked, thing);
    thing.catch(() => kept.delete(asked));
    return thing;
  };
}
