/** `rows.js N SEED FILE`: synthetic events as one JSON array of rows, the form in which most components take them. */
import { closeSync, openSync, writeSync } from 'node:fs';
import { parseEdtf } from '../../src/dataset/times/edtf.ts';
import type { EventRecord } from '../../src/dataset/records/records.ts';
import { synthesize } from '../../src/cli/synth/synthesize.ts';

/** An event as peers get it. */
export interface Row {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** Epoch ms. */
  readonly start: number;
  readonly end: number;
  readonly score: number;
  readonly status: string;
  readonly actors: readonly string[];
  readonly places: readonly string[];
  readonly topics: readonly string[];
}

/** Above this many events texts would make a file that no program can read at once: only searches need them. */
const MOST_WITH_TEXT = 100_000;

function rowOf(event: EventRecord, hasText: boolean): Row | undefined {
  const when = event.when === undefined ? undefined : parseEdtf(event.when);
  if (when === undefined || when.openStart || when.openEnd) return undefined;
  return {
    id: event.id,
    title: event.title,
    text: hasText ? event.evidence.map(({ quote }) => quote).join(' ') : '',
    start: when.earliestMs,
    end: when.latestMs,
    score: event.score,
    status: event.status,
    actors: event.actors.map(({ id }) => id),
    places: event.places.map(({ id }) => id),
    topics: event.topics,
  };
}

const [events, seed, path] = process.argv.slice(2);
if (path === undefined) throw new Error('rows.js expects a number of events, a seed and a file.');
const file = openSync(path, 'w');
let separator = '[';
for (const batch of synthesize({ events: Number(events), seed: Number(seed) }).batches) {
  for (const event of batch.events) {
    const row = rowOf(event, Number(events) <= MOST_WITH_TEXT);
    if (row === undefined) continue;
    writeSync(file, `${separator}${JSON.stringify(row)}`);
    separator = ',\n';
  }
}
writeSync(file, ']\n');
closeSync(file);
