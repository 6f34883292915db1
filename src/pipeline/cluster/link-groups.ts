/** Agglomerative grouping: the strongest link first, each group as one from then on. */

/** A link between two items, by position. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly strength: number;
}

/**
 * Joins the groups with the strongest link until none reaches the threshold. Links of groups that have grown are measured again;
 * meanwhile their partners wait, so that nobody joins a weaker link first. A link that falls below the threshold never comes back.
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
  let waiting = links;
  while (waiting.length > 0) {
    const unsure = joinStrongest(groups, waiting);
    waiting = distinct(unsure).flatMap(({ a, b }) => {
      const measured = strength(groups.membersOf(a), groups.membersOf(b));
      return measured >= threshold ? [{ a, b, strength: measured }] : [];
    });
  }
  return groups.all();
}

/** Joins what nothing stronger speaks against; returns the links that must be measured again, between groups. */
function joinStrongest(groups: Groups, links: readonly Link[]): Pick<Link, 'a' | 'b'>[] {
  const busy = new Set<number>();
  const unsure: Pick<Link, 'a' | 'b'>[] = [];
  for (const link of links.toSorted((x, y) => y.strength - x.strength || x.a - y.a || x.b - y.b)) {
    const [a, b] = [groups.of(link.a), groups.of(link.b)];
    if (a === b) continue;
    if (busy.has(a) || busy.has(b)) unsure.push({ a: link.a, b: link.b });
    else groups.join(a, b);
    busy.add(groups.of(a)).add(groups.of(b));
  }
  return unsure.map(({ a, b }) => ({ a: groups.of(a), b: groups.of(b) }));
}

/** Each pair of two groups once, the lower first. */
function distinct(pairs: readonly Pick<Link, 'a' | 'b'>[]): Pick<Link, 'a' | 'b'>[] {
  const seen = new Map<number, Set<number>>();
  return pairs.flatMap(({ a, b }) => {
    const [low, high] = a < b ? [a, b] : [b, a];
    const partners = seen.get(low) ?? new Set();
    if (low === high || partners.has(high)) return [];
    seen.set(low, partners.add(high));
    return [{ a: low, b: high }];
  });
}

/** Which item is in which group; a group goes by its first item. */
class Groups {
  private readonly members: number[][];
  private readonly first: Int32Array;

  constructor(count: number) {
    this.members = Array.from({ length: count }, (_, item) => [item]);
    this.first = Int32Array.from({ length: count }, (_, item) => item);
  }

  of(item: number): number {
    return this.first[item] ?? item;
  }

  membersOf(group: number): readonly number[] {
    return this.members[group] ?? [];
  }

  join(a: number, b: number): void {
    const [low, high] = a < b ? [a, b] : [b, a];
    const joined = [...this.membersOf(low), ...this.membersOf(high)].toSorted((x, y) => x - y);
    for (const item of joined) this.first[item] = low;
    this.members[low] = joined;
    this.members[high] = [];
  }

  all(): readonly (readonly number[])[] {
    return this.members.filter((group) => group.length > 0);
  }
}
