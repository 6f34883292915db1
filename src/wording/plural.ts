/** Thousands apart: "1,204". By hand: the browser's own formatter takes 90 ms to make on a phone, before the first events. */
export function formatCount(count: number): string {
  return String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
}

/** "1 event", "2 events", "1,204 events": the number with its noun. */
export function countOf(count: number, singular: string, plural = `${singular}s`): string {
  return `${formatCount(count)} ${count === 1 ? singular : plural}`;
}
