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
 * threshold. A link that falls below it never comes back. Large groups are measured by their first items, and only links of
 * groups of which these change, so that a thousand repetitions of one sentence cost a thousand times what two do.
 * @param count    how many items there are
 * @param links    links between items that reach the threshold
 * @param strength of the link between two groups, given by the positions of their first items
 * @returns the groups in the order of their first items, which are in ascending order
 */
export function linkGroups(
  count: number,
  links: readonly Link[],
  strength: (mine: readonly number[], theirs: readonly number[]) => number,
  threshold: number,
): readonly (readonly number[])[] {
  const groups = new Groups(count);
  const kept = strongestOfEach(count, links);
  for (const link of kept) groups.link(link);
  const waiting = new TinyQueue([...kept], strongestFirst);
  for (let link = waiting.pop(); link !== undefined; link = waiting.pop()) {
    if (!groups.isLinked(link)) continue;
    const { low, partners } = groups.join(link);
    for (const partner of partners) {
      const [a, b] = low < partner ? [low, partner] : [partner, low];
      const measured = { a, b, strength: strength(groups.sampleOf(a), groups.sampleOf(b)) };
      if (measured.strength < threshold) continue;
      groups.link(measured);
      waiting.push(measured);
    }
  }
  return groups.all();
}

/** More links than this say nothing more of an item, and a list of a thousand like sentences has half a million. */
const MOST_LINKS = 256;

/** The links that are among the strongest of one of their two items. */
function strongestOfEach(count: number, links: readonly Link[]): readonly Link[] {
  const of = new Uint32Array(count);
  for (const { a, b } of links) for (const item of [a, b]) of[item] = (of[item] ?? 0) + 1;
  if (of.every((many) => many <= MOST_LINKS)) return links;
  of.fill(0);
  return links.toSorted(strongestFirst).filter(({ a, b }) => {
    const [mine, theirs] = [of[a] ?? 0, of[b] ?? 0];
    of[a] = mine + 1;
    of[b] = theirs + 1;
    return mine < MOST_LINKS || theirs < MOST_LINKS;
  });
}

/** Of equally strong links that of the earlier groups comes first. */
const strongestFirst = (x: Link, y: Link): number => y.strength - x.strength || x.a - y.a || x.b - y.b;

/** By so many of its first items a group is measured: enough to tell, and bounded. */
const SAMPLE = 12;

/** Which items are in which group, and the links between groups as they were last measured. A group goes by its first item. */
class Groups {
  readonly #members: number[][];
  readonly #links: Map<number, Link>[];

  constructor(count: number) {
    this.#members = Array.from({ length: count }, (_, item) => [item]);
    this.#links = Array.from({ length: count }, () => new Map<number, Link>());
  }

  /** The items by which a group is measured. */
  sampleOf(group: number): readonly number[] {
    return this.#members[group]?.slice(0, SAMPLE) ?? [];
  }

  link(link: Link): void {
    this.#links[link.a]?.set(link.b, link);
    this.#links[link.b]?.set(link.a, link);
  }

  /** Whether both groups are still those between which it was measured. */
  isLinked(link: Link): boolean {
    return this.#links[link.a]?.get(link.b) === link;
  }

  /**
   * Makes the two groups of a link one, and says between which and whom links have to be measured: with all that were linked with
   * either; where the larger group goes on with the items by which it was measured, its own links hold.
   */
  join({ a, b }: Link): { readonly low: number; readonly partners: readonly number[] } {
    const [low, high] = a < b ? [a, b] : [b, a];
    const [mine, theirs] = [this.#members[low] ?? [], this.#members[high] ?? []];
    const isMeasuredAsBefore = (mine[SAMPLE - 1] ?? Infinity) < (theirs[0] ?? 0);
    this.#members[low] = [...mine, ...theirs].toSorted((x, y) => x - y);
    this.#members[high] = [];
    const linkedWithHigh = this.#unlink(high);
    const others = isMeasuredAsBefore
      ? linkedWithHigh.filter((partner) => this.#links[low]?.has(partner) !== true)
      : [...new Set([...this.#unlink(low), ...linkedWithHigh])];
    return { low, partners: others.filter((partner) => partner !== low) };
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
