import { compareText } from '../../../dataset/compare.ts';
import { slug } from '../../text/slug.ts';

/** Groups by key and makes one of each group. */
export function mergeByKey<Local, Merged>(
  locals: readonly Local[],
  keyOf: (local: Local) => string,
  merge: (same: readonly Local[]) => Merged,
): Map<string, Merged> {
  const groups = new Map<string, Local[]>();
  for (const local of locals) {
    const key = keyOf(local);
    const group = groups.get(key);
    if (group) group.push(local);
    else groups.set(key, [local]);
  }
  return new Map([...groups].map(([key, same]) => [key, merge(same)]));
}

/**
 * Gives each entity a readable id: the slug of what `wordsOf` says of it. Where two have the same words, the first by
 * key keeps the slug and the others are named by their keys.
 */
export function withIds<Entity, Id extends string>(
  entities: ReadonlyMap<string, Entity>,
  wordsOf: (entity: Entity) => string,
  brand: (value: string) => Id,
): ReadonlyMap<string, Entity & { readonly id: Id }> {
  const taken = new Set<string>();
  const named = [...entities].toSorted(([a], [b]) => compareText(a, b));
  return new Map(
    named.map(([key, entity]) => {
      const readable = slug(wordsOf(entity));
      const id = taken.has(readable) ? slug(key) : readable;
      taken.add(id);
      return [key, { ...entity, id: brand(id) }];
    }),
  );
}

export const unionOf = (lists: readonly (readonly string[])[]): string[] =>
  [...new Set(lists.flat())].toSorted(compareText);
export const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);
