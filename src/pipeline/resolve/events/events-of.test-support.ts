/** Reads a few paragraphs as one article of Tuesday, 20 May 2025, for tests of what becomes of its sentences. */
import { smallWorld } from '../../names.fixture.ts';
import { analyseDocument } from '../../pipeline.ts';
import type { AnalysedDocument, EventMention } from '../../stage.ts';

export const analyse = (...paragraphs: readonly string[]): AnalysedDocument => analyseUnder('Report', ...paragraphs);

/** The same under a title of its own. */
export function analyseUnder(title: string, ...paragraphs: readonly string[]): AnalysedDocument {
  const metadata = { published: '2025-05-20', timezone: 'UTC', publisher: 'The Herald', title };
  return analyseDocument({ file: 'report.txt', format: 'text', text: paragraphs.join('\n\n'), metadata }, smallWorld);
}

export const eventsOf = (...paragraphs: readonly string[]): readonly EventMention[] => analyse(...paragraphs).events;

/** "Chad agent": who has which role in an event. */
export function rolesIn(document: AnalysedDocument, event: EventMention | undefined): string[] {
  const names = new Map(document.actors.map(({ key, name }) => [key, name]));
  return (event?.actors ?? []).map(({ actor, role }) => `${names.get(actor) ?? actor} ${role}`);
}

/** The roles of the last event of a report, in the order of their letters. */
export function rolesOf(...paragraphs: readonly string[]): string[] {
  const document = analyse(...paragraphs);
  return rolesIn(document, document.events.at(-1)).toSorted();
}

/** Names of places by their keys. */
export function placesIn(document: AnalysedDocument, keys: readonly string[] | undefined): string[] {
  const names = new Map(document.places.map(({ key, name }) => [key, name]));
  return (keys ?? []).map((key) => names.get(key) ?? key);
}
