import type { AnalysedDocument, ExtractedDocument, Resources } from '../stage.ts';
import { resolveEvents } from './events/resolve-events.ts';
import { resolveNames } from './names.ts';
import { resolveTimes } from './times/resolve-times.ts';

/** Decides what the mentions of one document stand for: actors, places, dates, and the events that they make. */
export function resolveDocument(document: ExtractedDocument, resources: Resources): AnalysedDocument {
  const names = resolveNames(document, resources);
  const times = resolveTimes(document, resources);
  const events = resolveEvents(document, names, times, resources.context.topics);
  const { sentences, diagnostics, names: _, times: __, quantities, attributions, triggers, ...read } = document;
  return { document: read, sentences, ...names, times, events, diagnostics };
}
