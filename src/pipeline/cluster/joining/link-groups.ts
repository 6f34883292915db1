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
  let waiting: readonly WaitingLink[] = links;
  while (waiting.length > 0) {
    const unsure = joinStrongest(groups, waiting);
    waiting = distinct(unsure).flatMap((link) => {
      const measured = measure(groups, link, strength);
      return measured.strength >= threshold ? [measured] : [];
    });
  }
  return groups.all();
}

/** A link between two groups, each named by its first item. */
interface WaitingLink extends Link {
  /** How many items both groups had when it was measured; absent before it was. Groups only grow. */
  readonly items?: number;
}

/** Measures a link between two groups, unless neither has grown since that was done. */
function measure(
  groups: Groups,
  { a, b, known }: UnsureLink,
  strength: (mine: readonly number[], theirs: readonly number[]) => number,
): WaitingLink {
  const [mine, theirs] = [groups.membersOf(a), groups.membersOf(b)];
  const items = mine.length + theirs.length;
  return { a, b, strength: known?.items === items ? known.strength : strength(mine, theirs), items };
}

/** A link that has to wait, between two groups: the lower first. */
interface UnsureLink {
  readonly a: number;
  readonly b: number;
  /** What was measured before, where it was between these two groups. */
  readonly known?: WaitingLink;
}

/** Joins what nothing stronger speaks against; returns the links that must be measured again, between groups. */
function joinStrongest(groups: Groups, links: readonly WaitingLink[]): UnsureLink[] {
  const busy = new Set<number>();
  const unsure: WaitingLink[] = [];
  for (const link of links.toSorted((x, y) => y.strength - x.strength || x.a - y.a || x.b - y.b)) {
    const [a, b] = [groups.of(link.a), groups.of(link.b)];
    if (a === b) continue;
    if (busy.has(a) || busy.has(b)) unsure.push(link);
    else groups.join(a, b);
    busy.add(groups.of(a)).add(groups.of(b));
  }
  return unsure.map((link) => {
    const [a, b] = [groups.of(link.a), groups.of(link.b)];
    const [low, high] = a < b ? [a, b] : [b, a];
    return low === link.a && high === link.b ? { a: low, b: high, known: link } : { a: low, b: high };
  });
}

/** Each pair of two groups once; where it is known, it stays so. */
function distinct(links: readonly UnsureLink[]): readonly UnsureLink[] {
  const seen = new Map<number, Map<number, UnsureLink>>();
  for (const link of links) {
    if (link.a === link.b) continue;
    const partners = seen.get(link.a);
    if (partners === undefined) seen.set(link.a, new Map([[link.b, link]]));
    else if (!partners.has(link.b) || link.known !== undefined) partners.set(link.b, link);
  }
  return [...seen.values()].flatMap((partners) => [...partners.values()]);
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
