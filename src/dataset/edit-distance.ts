/** Whether two texts differ by at most `limit` insertions, deletions, substitutions or swaps of neighbours. */
export function editDistanceAtMost(a: string, b: string, limit: number): boolean {
  if (Math.abs(a.length - b.length) > limit) return false;
  const beyond = limit + 1;
  // Cells further from the diagonal than the limit are beyond it, and need not be filled.
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  let current = previous.map(() => beyond);
  let beforePrevious = [...current];
  for (let i = 1; i <= a.length; i++) {
    const [first, last] = [Math.max(1, i - limit), Math.min(b.length, i + limit)];
    current[first - 1] = first === 1 ? i : beyond;
    let least = current[first - 1] ?? beyond;
    for (let j = first; j <= last; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, (beforePrevious[j - 2] ?? 0) + 1);
      }
      current[j] = best;
      least = Math.min(least, best);
    }
    if (least > limit) return false;
    if (last < b.length) current[last + 1] = beyond;
    [beforePrevious, previous, current] = [previous, current, beforePrevious];
  }
  return (previous[b.length] ?? beyond) <= limit;
}
