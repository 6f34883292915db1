import { describe, expect, it } from 'vitest';
import { documentId, eventId } from '../../../dataset/records/ids.ts';
import type { EventDetail } from '../../../dataset/format/packed.ts';
import { createDatasetIndex, sketchCore } from '../../query/query.fixture.ts';
import { NO_FILTERS } from '../../view/view-state.ts';
import { describeFilters } from './describe-filters.ts';
import { STATEMENT } from './formats/export.fixture.ts';
import type { ExportFormat } from './formats/exported-event.ts';
import { JSON_FORMAT } from './formats/json.ts';
import { TIMELINE_JS } from './formats/timeline-js.ts';
import { TIMESKETCH } from './formats/timesketch.ts';
import { fileName } from './save-file.ts';
import { heldRows, sourcesOfRows, writeExport } from './write-export.ts';

const index = createDatasetIndex(
  sketchCore([{ hour: 0, actors: [0, 1], places: [2], topics: [0], sources: [0] }, { hour: 1, sources: [1] }, {}]),
);
const detailOf = (row: number): EventDetail => ({
  id: eventId(`e${row}`),
  when: '1970-01-01',
  whenBasis: 'explicit',
  actors: [],
  evidence: [{ document: documentId('crier'), post: 1, start: 0, end: 3, quote: `Told of ${row}` }],
  claims: [],
});

async function written(format: ExportFormat, rows: readonly number[], progress: number[] = []): Promise<string> {
  const content = await writeExport(index, {
    format,
    rows,
    statement: STATEMENT,
    loaders: {
      texts: index.texts.load,
      details: async (batch) => batch.map(detailOf),
      addressOf: (event) => `https://river.example/?event=${event}`,
    },
    onProgress: (done) => progress.push(done),
    signal: new AbortController().signal,
  });
  return content.text();
}

describe('writeExport', () => {
  it('writes the events of the rows with names, times and sentences, and tells how far it is', async () => {
    const progress: number[] = [];
    const { events } = JSON.parse(await written(JSON_FORMAT, [0, 2], progress)) as {
      readonly events: readonly object[];
    };
    expect(events).toMatchObject([
      {
        id: 'e0',
        earliest: '1970-01-01T00:00:00.000Z',
        actors: ['Ada', 'Bo'],
        places: [{ name: 'Halvik' }],
        topics: ['Talks'],
        sentences: [{ quote: 'Told of 0' }],
        address: 'https://river.example/?event=e0',
      },
      { id: 'e2', precision: 'undated' },
    ]);
    expect(progress).toEqual([2]);
  });

  it('writes many events batch by batch, with nothing lost between', async () => {
    const many = createDatasetIndex(sketchCore(Array.from({ length: 600 }, (_, hour) => ({ hour }))));
    const progress: number[] = [];
    const content = await writeExport(many, {
      format: JSON_FORMAT,
      rows: Array.from({ length: 600 }, (_, row) => row),
      statement: STATEMENT,
      loaders: { texts: many.texts.load, addressOf: (event) => event },
      onProgress: (done) => progress.push(done),
      signal: new AbortController().signal,
    });
    const { events } = JSON.parse(await content.text()) as { readonly events: readonly { readonly id: string }[] };
    expect(events.map(({ id }) => id)).toEqual(Array.from({ length: 600 }, (_, row) => `e${row}`));
    expect(progress).toEqual([128, 256, 384, 512, 600]);
  });

  it('stops when it is told to', async () => {
    const stopped = AbortSignal.abort(new Error('enough'));
    const order = {
      format: JSON_FORMAT,
      rows: [0],
      statement: STATEMENT,
      loaders: { texts: index.texts.load, addressOf: String },
      onProgress: () => undefined,
      signal: stopped,
    };
    await expect(writeExport(index, order)).rejects.toThrow('enough');
  });
});

it('leaves out what a format has no place for', () => {
  expect(heldRows(index, JSON_FORMAT, [0, 1, 2])).toEqual([0, 1, 2]);
  expect(heldRows(index, TIMELINE_JS, [0, 1, 2])).toEqual([0, 1]);
  expect(heldRows(index, TIMESKETCH, [1, 2])).toEqual([1]);
});

it('names the sources of the rows, each once, and only addresses of the web', () => {
  expect(sourcesOfRows(index, [0, 1, 2])).toHaveLength(2);
  expect(sourcesOfRows(index, [2])).toEqual([]);
});

it('says filters in words', () => {
  expect(describeFilters(index, NO_FILTERS, 'UTC')).toBe('none');
  const filters = {
    ...NO_FILTERS,
    actor: { include: ['ada', 'bo'], exclude: [] },
    actorMatch: 'all' as const,
    topic: { include: [], exclude: ['talks', 'gone'] },
    text: 'bridge',
    knownMs: 0,
  };
  expect(describeFilters(index, filters, 'UTC')).toMatch(
    /^People and groups: Ada, Bo \(all of them\); Topics: not Talks, not gone; words: “bridge”; as known at .*1970.* \(UTC\)$/,
  );
});

it('names files by the corpus and the day, safely', () => {
  expect(fileName('Čas války: 1–2/3 “..\\x”', '2031-06-01', 'csv')).toBe('cas-valky-1-2-3-x-2031-06-01.csv');
  expect(fileName('战争', '2031-06-01', 'svg')).toBe('dateline-2031-06-01.svg');
});
