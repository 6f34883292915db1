import { defined } from '../dataset/defined.ts';
import type { AnalysedDocument, JoinableDocument } from './stage.ts';

/** What is kept of an analysis: nothing that joining asks for is missing. */
export function joinable(analysed: AnalysedDocument): JoinableDocument {
  const { sentences, times, events, untold: _untold, leftOut: _leftOut, ...rest } = analysed;
  return {
    ...rest,
    sentences: sentences.map(({ block, kind, span }) => ({ block, kind, span })),
    times: times.map(({ span, text, value }) => ({ span, text, ...defined({ value }) })),
    events: events.map(({ rules: _rules, ...told }) => told),
  };
}
