/** Fetches each thing once; what failed may be asked for again. */
export function keptOnce<Thing>(fetch: (name: string) => Promise<Thing>): (name: string) => Promise<Thing> {
  const kept = new Map<string, Promise<Thing>>();
  return (name) => {
    const known = kept.get(name);
    if (known !== undefined) return known;
    const thing = fetch(name);
    kept.set(name, thing);
    thing.catch(() => kept.delete(name));
    return thing;
  };
}
