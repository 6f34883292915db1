import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { linkGroups, type Link } from './link-groups.ts';

/** Links between points on a line: the closer, the stronger; two groups by their average. */
function groupsOf(points: readonly number[], reach: number): readonly (readonly number[])[] {
  const strength = (mine: readonly number[], theirs: readonly number[]): number => {
    const all = mine.flatMap((a) => theirs.map((b) => -Math.abs((points[a] ?? 0) - (points[b] ?? 0))));
    return all.reduce((sum, one) => sum + one, 0) / all.length;
  };
  const links = points.flatMap((_, a) =>
    points.flatMap((__, b): Link[] => (a < b ? [{ a, b, strength: strength([a], [b]) }] : [])),
  );
  return linkGroups(
    points.length,
    links.filter((link) => link.strength >= -reach),
    strength,
    -reach,
  );
}

describe('linkGroups', () => {
  it('joins the closest first', () => {
    expect(groupsOf([0, 3, 4], 3)).toEqual([[0], [1, 2]]);
  });

  it('measures a group as one', () => {
    expect(groupsOf([0, 1, 3, 4], 2)).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  it('measures few links where one thing is told again and again', () => {
    const count = 2000;
    const nearby = 20;
    const links = Array.from({ length: count }, (_, b) =>
      Array.from({ length: Math.min(b, nearby) }, (__, back): Link => ({ a: b - 1 - back, b, strength: 1 })),
    ).flat();
    const strength = vi.fn<() => number>(() => 1);
    expect(linkGroups(count, links, strength, 0)).toHaveLength(1);
    expect(strength.mock.calls.length).toBeLessThanOrEqual(count * nearby);
  });

  it('measures few links where each of many things is like each other', () => {
    const measuredOf = (count: number): number => {
      const links = Array.from({ length: count }, (_, b) =>
        Array.from({ length: b }, (__, a): Link => ({ a, b, strength: 1 - 1 / (a + b) })),
      ).flat();
      const strength = vi.fn<(mine: readonly number[], theirs: readonly number[]) => number>(() => 1);
      expect(linkGroups(count, links, strength, 0)).toHaveLength(1);
      expect(Math.max(...strength.mock.calls.flat().map(({ length }) => length))).toBeLessThanOrEqual(12);
      return strength.mock.calls.length;
    };
    expect(measuredOf(800)).toBeLessThan(2.5 * measuredOf(400));
  });

  it('keeps every item in exactly one group, and joins no two that are too far', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 25 }), (points) => {
        const groups = groupsOf(points, 5);
        expect(groups.flat().toSorted((a, b) => a - b)).toEqual(points.map((_, index) => index));
        for (const group of groups) {
          const places = group.map((item) => points[item] ?? 0);
          expect(Math.max(...places) - Math.min(...places)).toBeLessThanOrEqual(5 * group.length);
        }
      }),
      { numRuns: 100 },
    );
  });
});
