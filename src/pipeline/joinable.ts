import { defined } from '../dataset/defined.ts';
import type { AnalysedDocument, JoinableDocument } from './stage.ts';

/** What is kept of an analysis: nothing that joining asks for is missing. */
export function joinable(analysed: AnalysedDocument): JoinableDocument {
  const { sentences, times, events } = analysed;
  return {
    ...analysed,
    sentences: sentences.map(({ block, kind, span }) => ({ block, kind, span })),
    times: times.map(({ span, text, value }) => ({ span, text, ...defined({ value }) })),
    events: events.map(({ rules: _rules, ...told }) => told),
  };
}
