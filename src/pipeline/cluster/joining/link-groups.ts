/** Agglomerative grouping: the strongest link first, each group as one from then on. */
import TinyQueue from 'tinyqueue';

/** A link between two items, by position. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly strength: number;
}

/**
 * Joins the two groups with the strongest link, measures the links of what they became, and goes on until no link reaches the
 * threshold. A link that falls below it never comes back. Only links of groups that grow are measured, so that a thousand
 * repetitions of one sentence cost a thousand times what two do.
 * @param count    how many items there are
 * @param links    links between items that reach the threshold
 * @param strength of the link between two groups, given by the positions of their items
 * @returns the groups in the order of their first items, which are in ascending order
 */
export function linkGroups(
  count: number,
  links: readonly Link[],
  strength: (mine: readonly number[], theirs: readonly number[]) => number,
  threshold: number,
): readonly (readonly number[])[] {
  const groups = new Groups(count);
  for (const link of links) groups.link(link);
  const waiting = new TinyQueue([...links], strongestFirst);
  for (let link = waiting.pop(); link !== undefined; link = waiting.pop()) {
    if (!groups.isLinked(link)) continue;
    const [low, ...partners] = groups.join(link);
    for (const partner of partners) {
      const [a, b] = low < partner ? [low, partner] : [partner, low];
      const measured = { a, b, strength: strength(groups.membersOf(a), groups.membersOf(b)) };
      if (measured.strength < threshold) continue;
      groups.link(measured);
      waiting.push(measured);
    }
  }
  return groups.all();
}

/** Of equally strong links that of the earlier groups comes first. */
const strongestFirst = (x: Link, y: Link): number => y.strength - x.strength || x.a - y.a || x.b - y.b;

/** Which items are in which group, and the links between groups as they were last measured. A group goes by its first item. */
class Groups {
  readonly #members: number[][];
  readonly #links: Map<number, Link>[];

  constructor(count: number) {
    this.#members = Array.from({ length: count }, (_, item) => [item]);
    this.#links = Array.from({ length: count }, () => new Map<number, Link>());
  }

  membersOf(group: number): readonly number[] {
    return this.#members[group] ?? [];
  }

  link(link: Link): void {
    this.#links[link.a]?.set(link.b, link);
    this.#links[link.b]?.set(link.a, link);
  }

  /** Whether both groups are still those between which it was measured. */
  isLinked(link: Link): boolean {
    return this.#links[link.a]?.get(link.b) === link;
  }

  /** Makes the two groups of a link one. Returns it, and after it all that were linked with either; these links are gone. */
  join({ a, b }: Link): readonly [number, ...number[]] {
    const [low, high] = a < b ? [a, b] : [b, a];
    this.#members[low] = [...this.membersOf(low), ...this.membersOf(high)].toSorted((x, y) => x - y);
    this.#members[high] = [];
    const partners = new Set([...this.#unlink(low), ...this.#unlink(high)]);
    partners.delete(low);
    partners.delete(high);
    return [low, ...partners];
  }

  #unlink(group: number): readonly number[] {
    const partners = [...(this.#links[group]?.keys() ?? [])];
    for (const partner of partners) this.#links[partner]?.delete(group);
    this.#links[group]?.clear();
    return partners;
  }

  all(): readonly (readonly number[])[] {
    return this.#members.filter((group) => group.length > 0);
  }
}
