import type { ExportedDetails, ExportedEvent } from './exported-event.ts';

/** An event as the JSON formats write it: times are ISO 8601 in UTC, and what is unknown is absent. */
export interface EventFields extends Omit<ExportedEvent, 'span' | 'reportedMs' | 'details'>, Partial<ExportedDetails> {
  readonly earliest?: string;
  readonly latest?: string;
  readonly reported?: string;
}

export function eventFields(event: ExportedEvent): EventFields {
  const { id, title, span, precision, isUncertain, reportedMs, details } = event;
  const { status, kind, importance, figuresDiffer, actors, places, about, topics, sources, address } = event;
  return {
    id,
    title,
    ...(details?.when !== undefined && { when: details.when }),
    ...(details?.whenText !== undefined && { whenText: details.whenText }),
    ...(span && { earliest: isoInstant(span.earliestMs), latest: isoInstant(span.latestMs) }),
    precision,
    isUncertain,
    ...(reportedMs !== undefined && { reported: isoInstant(reportedMs) }),
    status,
    kind,
    importance,
    figuresDiffer,
    actors,
    places,
    about,
    topics,
    sources,
    ...(details && { sentences: details.sentences, claims: details.claims }),
    address,
  };
}

/** "2025-06-02T13:00:00.000Z" of epoch ms. */
export const isoInstant = (ms: number): string => new Date(ms).toISOString();
