const THOUSANDS = new Intl.NumberFormat('en');

/** Thousands apart: "1,204". */
export function formatCount(count: number): string {
  return THOUSANDS.format(count);
}

/** "1 event", "2 events", "1,204 events": the number with its noun. */
export function countOf(count: number, singular: string, plural = `${singular}s`): string {
  return `${formatCount(count)} ${count === 1 ? singular : plural}`;
}
