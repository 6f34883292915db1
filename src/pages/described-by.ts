import type { EventOnPage } from './event-on-page.ts';

/** An event in a sentence or two, for previews and feeds: how it stands, when, where, and the first sentence that tells it. */
export function describedBy({ standing, when, places, evidence }: EventOnPage): string {
  const [first] = evidence;
  const where = places.length === 0 ? '' : `, ${places.map(({ entry }) => entry.name).join(', ')}`;
  const told = first === undefined ? '' : ` ${first.publisher}: “${first.quote}”`;
  return `${standing}. ${when.slice(0, 1).toUpperCase()}${when.slice(1)}${where}.${told}`;
}
