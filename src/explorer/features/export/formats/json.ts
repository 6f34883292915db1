/** JSON in one piece, and JSON Lines: the statement first, then the events, each as eventFields() has it. */
import { eventFields } from './event-fields.ts';
import type { ExportFormat } from './exported-event.ts';

export const JSON_FORMAT: ExportFormat = {
  name: 'JSON',
  use: 'for a program',
  ending: 'json',
  mediaType: 'application/json',
  needsDetails: false,
  holds: 'all',
  createWriter: (statement) => ({
    head: () => `${JSON.stringify({ format: 'dateline-export', version: 1, ...statement }).slice(0, -1)},"events":[\n`,
    event: (event, isFirst) => `${isFirst ? '' : ',\n'}${JSON.stringify(eventFields(event))}`,
    tail: () => '\n]}\n',
  }),
};

/** Every line has a `type`: the first is the statement, as in records.jsonl of the dataset. */
export const JSON_LINES: ExportFormat = {
  name: 'JSON Lines',
  use: 'one event on each line',
  ending: 'jsonl',
  mediaType: 'application/jsonl',
  needsDetails: false,
  holds: 'all',
  createWriter: (statement) => ({
    head: () => `${JSON.stringify({ type: 'export', version: 1, ...statement })}\n`,
    event: (event) => `${JSON.stringify({ type: 'event', ...eventFields(event) })}\n`,
    tail: () => '',
  }),
};
