import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryRecords } from '../../fixtures/arbitrary-records.ts';
import { TINY_RECORDS } from '../../fixtures/tiny-records.ts';
import { listAt } from './columns.ts';
import { decodeCore, parseDetails, parseDocument, parseManifest } from './decode.ts';
import { encodeDataset, type DatasetFile, type DatasetMeta, type Fingerprint } from './encode.ts';
import { EVENT_KINDS, STATUSES, type CorpusRecords, type EventRecord } from './records.ts';
import { DatasetError } from './schema-version.ts';

const META: DatasetMeta = {
  title: 'River war',
  description: 'Invented.',
  timezone: 'Etc/GMT-3',
  offsetMinutesAt: () => 180,
  credits: ['Nobody.'],
};

const fingerprint: Fingerprint = (text) => ({
  bytes: Buffer.byteLength(text),
  sha256: createHash('sha256').update(text).digest('hex'),
});

function openDataset(files: readonly DatasetFile[]) {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const open = (path: string): unknown => JSON.parse(texts.get(path) ?? 'null');
  const manifest = parseManifest(open('manifest.json'));
  return {
    manifest,
    ...decodeCore(open(manifest.files.core.path)),
    details: manifest.files.details.flatMap((chunk) => parseDetails(open(chunk.path))),
    documents: manifest.files.documents.map((file) => parseDocument(open(file.path))),
  };
}

/** Puts an event together again from its row and its details. */
function eventsOf({ table, texts, dictionaries, details }: ReturnType<typeof openDataset>) {
  return details.map((detail, row) => {
    const refs = (column: typeof table.places) =>
      Array.from(listAt(column, row), (index) => dictionaries.places[index]).map((place) => ({
        id: place?.id,
        name: place?.name,
      }));
    return {
      ...detail,
      ...texts[row],
      status: STATUSES[table.status[row] ?? -1],
      kind: EVENT_KINDS[table.kind[row] ?? -1],
      places: refs(table.places),
      about: refs(table.about),
      topics: Array.from(listAt(table.topics, row), (index) => dictionaries.topics[index]?.id),
      score: Math.round((table.score[row] ?? NaN) * 1000) / 1000,
      evidence: detail.evidence.map(({ post, author: _author, headline: _headline, ...evidence }) => ({
        ...evidence,
        post: `${evidence.document}-p${post}`,
      })),
    };
  });
}

const byId = (a: { readonly id?: string | undefined }, b: { readonly id?: string | undefined }) =>
  (a.id ?? '') < (b.id ?? '') ? -1 : 1;

describe('encodeDataset and the decoders', () => {
  it('give back every event, document and dictionary of any records', () => {
    fc.assert(
      fc.property(arbitraryRecords, (records) => {
        const dataset = openDataset(encodeDataset(records, META, fingerprint));
        expect(eventsOf(dataset).toSorted(byId)).toEqual(records.events.toSorted(byId));
        expect(dataset.documents.flatMap(({ posts }) => posts)).toEqual(records.posts);
        expect(dataset.dictionaries.actors).toEqual(records.actors.map(({ mentions: _mentions, ...entry }) => entry));
        expect(dataset.table.count).toBe(records.events.length);
      }),
      { numRuns: 50 },
    );
  });

  it('make the same files whatever the order of the events', () => {
    const turned: CorpusRecords = { ...TINY_RECORDS, events: TINY_RECORDS.events.toReversed() };
    expect(encodeDataset(turned, META, fingerprint)).toEqual(encodeDataset(TINY_RECORDS, META, fingerprint));
  });

  it('name every file by its content and say so in the manifest', () => {
    const files = encodeDataset(TINY_RECORDS, META, fingerprint);
    const { manifest } = openDataset(files);
    const { core, details, documents, search } = manifest.files;
    const refs = [core, ...details, ...documents, search];
    expect(refs.map((ref) => ref.path).toSorted()).toEqual(
      files
        .map((file) => file.path)
        .filter((path) => path !== 'manifest.json')
        .toSorted(),
    );
    for (const ref of refs) {
      const text = files.find((file) => file.path === ref.path)?.text ?? '';
      expect(fingerprint(text)).toEqual({ bytes: ref.bytes, sha256: ref.sha256 });
      expect(ref.path).toContain(ref.sha256.slice(0, 12));
    }
  });

  it('read days in the zone of the dataset and keep undated events apart', () => {
    const { manifest, table, dictionaries } = openDataset(encodeDataset(TINY_RECORDS, META, fingerprint));
    expect(manifest.extent).toEqual({
      earliestMs: Date.UTC(2031, 4, 3, 21),
      latestMs: Date.UTC(2031, 4, 4, 21) - 1,
    });
    expect(manifest.asOfMs).toBe(Date.UTC(2031, 4, 5, 6, 30));
    expect(manifest.counts).toMatchObject({ events: 2, undated: 1, disagreements: 1 });
    expect(table.dated).toBe(1);
    expect(Array.from(table.earliestMs)).toEqual([Date.UTC(2031, 4, 3, 21), NaN]);
    expect(Array.from(table.reportedMs)).toEqual([Date.UTC(2031, 4, 5, 6, 30), NaN]);
    expect(dictionaries.places[1]?.parent).toBe(0);
  });

  it('split the details into chunks that together cover all events', () => {
    const [model] = TINY_RECORDS.events;
    const events = Array.from({ length: 130 }, (_, i): EventRecord => ({
      ...(model as EventRecord),
      id: `e${i}` as EventRecord['id'],
    }));
    const { manifest, details } = openDataset(encodeDataset({ ...TINY_RECORDS, events }, META, fingerprint));
    expect(manifest.files.details.map(({ from, to }) => [from, to])).toEqual([
      [0, 64],
      [64, 128],
      [128, 130],
    ]);
    expect(details).toHaveLength(130);
  });

  it('refuses an event that names something unknown', () => {
    const records: CorpusRecords = { ...TINY_RECORDS, places: [] };
    expect(() => encodeDataset(records, META, fingerprint)).toThrow('names the place ostrel');
  });
});

describe('the decoders', () => {
  it('refuse what is no dataset file with a sentence', () => {
    for (const read of [parseManifest, decodeCore, parseDetails, parseDocument]) {
      expect(() => read({})).toThrow(DatasetError);
      expect(() => read({ schemaVersion: 1 })).toThrow(/is damaged at/);
      expect(() => read({ schemaVersion: 99 })).toThrow(/newer Dateline/);
    }
  });

  it('never fail in another way, whatever the JSON', () => {
    const failure = (read: (json: unknown) => unknown, json: unknown): unknown => {
      try {
        return read(json) && undefined;
      } catch (error) {
        return error;
      }
    };
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.constantFrom(parseManifest, decodeCore, parseDetails, parseDocument),
        (json, read) => {
          const error = failure(read, { schemaVersion: 1, events: json, files: json });
          expect(error === undefined || error instanceof DatasetError).toBe(true);
        },
      ),
    );
  });

  it.each([
    ['a column that is too short', { titles: ['only one'] }],
    ['an index beyond its dictionary', { sources: { lengths: [1, 1], values: [0, 7] } }],
    ['a status that does not exist', { status: [0, 99] }],
  ])('refuse %s', (_, damage) => {
    const files = encodeDataset(TINY_RECORDS, META, fingerprint);
    const core = JSON.parse(files.find(({ path }) => path.startsWith('core-'))?.text ?? '');
    expect(() => decodeCore({ ...core, events: { ...core.events, ...damage } })).toThrow(DatasetError);
  });
});
