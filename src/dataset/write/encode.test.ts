import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryRecords } from '../../../fixtures/arbitrary-records.ts';
import { TINY_RECORDS } from '../../../fixtures/tiny-records.ts';
import { listAt } from '../columns/columns.ts';
import { decodeCore } from '../read/decode-core.ts';
import {
  parseDetails,
  parseDictionaries,
  parseDocument,
  parseIds,
  parseManifest,
  parseOverview,
  parseTexts,
} from '../read/decode.ts';
import { defined } from '../defined.ts';
import { formatEdtfDay } from '../times/edtf.ts';
import { detailSize, encodeDataset, type DatasetFile, type DatasetMeta, type Fingerprint } from './encode.ts';
import { openDataset, type WholeDataset } from '../read/open-dataset.ts';
import { EVENT_KINDS, STATUSES, type CorpusRecords, type EventRecord } from '../records/records.ts';
import { DatasetError } from '../dataset-error.ts';
import { decodeSearchShard } from '../search/search-shard.ts';

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

function openFiles(files: Iterable<DatasetFile>): Promise<WholeDataset> {
  const texts = new Map(Array.from(files, ({ path, text }) => [path, text]));
  return openDataset(async (path) => JSON.parse(texts.get(path) ?? 'null'));
}

/** Puts an event together again from its row and its details. */
function eventsOf({ table, texts, dictionaries, details }: WholeDataset) {
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
      score: storedScore(table.score[row] ?? NaN),
      evidence: detail.evidence.map(({ post, author: _author, headline: _headline, ...evidence }) => ({
        ...evidence,
        post: `${evidence.document}-p${post}`,
      })),
    };
  });
}

/** The step of a square in which a score is stored. */
const storedScore = (score: number): number => Math.round(63 * score * score);

const byId = (a: { readonly id?: string | undefined }, b: { readonly id?: string | undefined }) =>
  (a.id ?? '') < (b.id ?? '') ? -1 : 1;

describe('encodeDataset and the decoders', () => {
  it('give back every event, document and dictionary of any records', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryRecords, async (records) => {
        const dataset = await openFiles(encodeDataset(records, META, fingerprint));
        // What other names an event goes by is said by its fates, not by the dataset.
        const events = records.events.map(({ aliases: _aliases, score, ...event }) => ({
          ...event,
          score: storedScore(score),
        }));
        expect(eventsOf(dataset).toSorted(byId)).toEqual(events.toSorted(byId));
        expect(dataset.documents.flatMap(({ posts }) => posts)).toEqual(records.posts);
        expect(dataset.dictionaries.actors.toSorted(byId)).toEqual(
          records.actors.map(({ mentions: _mentions, ...entry }) => entry).toSorted(byId),
        );
        expect(dataset.table.count).toBe(records.events.length);
      }),
      { numRuns: 50 },
    );
  });

  it.each(['https://war.example/', undefined])('say where the site stands, if it is known: %s', async (site) => {
    const { manifest } = await openFiles(encodeDataset(TINY_RECORDS, { ...META, ...defined({ site }) }, fingerprint));
    expect(manifest.site).toBe(site);
  });

  it('make the same files whatever the order of the events', () => {
    const turned: CorpusRecords = { ...TINY_RECORDS, events: TINY_RECORDS.events.toReversed() };
    expect([...encodeDataset(turned, META, fingerprint)]).toEqual([...encodeDataset(TINY_RECORDS, META, fingerprint)]);
  });

  it('name every file by its content', () => {
    const files = [...encodeDataset(TINY_RECORDS, META, fingerprint)];
    expect(files.at(-1)?.path).toBe('manifest.json');
    for (const { path, text } of files.slice(0, -1)) expect(path).toContain(fingerprint(text).sha256.slice(0, 12));
  });

  it('read days in the zone of the dataset and keep undated events apart', async () => {
    const { manifest, table, dictionaries } = await openFiles(encodeDataset(TINY_RECORDS, META, fingerprint));
    expect(manifest.extent).toEqual({
      earliestMs: Date.UTC(2031, 4, 3, 21),
      latestMs: Date.UTC(2031, 4, 4, 21) - 1,
    });
    expect(manifest.asOfMs).toBe(Date.UTC(2031, 4, 5, 6, 30));
    expect(manifest.counts).toMatchObject({ events: 2, undated: 1, disagreements: 1 });
    expect(table.dated).toBe(1);
    expect(Array.from(table.earliestMs)).toEqual([Date.UTC(2031, 4, 3, 21), NaN]);
    expect(Array.from(table.reportedMs)).toEqual([Date.UTC(2031, 4, 5, 6, 30), Date.UTC(2031, 4, 6, 21)]);
    expect(dictionaries.places.map(({ id, parent }) => [id, parent])).toEqual([
      ['ostrel', 1],
      ['nordia', undefined],
    ]);
  });

  it('refuses an event that names something unknown', () => {
    const records: CorpusRecords = { ...TINY_RECORDS, places: [] };
    expect(() => [...encodeDataset(records, META, fingerprint)]).toThrow('names the place ostrel');
  });
});

describe('a dataset of many events', () => {
  const [model] = TINY_RECORDS.events;
  const many = Array.from({ length: 40_000 }, (_, position): EventRecord => ({
    ...(model as EventRecord),
    id: `e${position}` as EventRecord['id'],
    title: `Bridge ${position} hit`,
    when: position % 9 === 0 ? '2031' : formatEdtfDay(22_000 + Math.floor(position / 50)),
  }));
  const encode = (events: readonly EventRecord[]) => [...encodeDataset({ ...TINY_RECORDS, events }, META, fingerprint)];
  const files = encode(many);

  it('comes in chunks that together are the whole table', async () => {
    const { manifest, table, texts, details } = await openFiles(files);
    expect(manifest.files.core.length).toBeGreaterThan(1);
    expect([table.count, texts.length, details.length]).toEqual([many.length, many.length, many.length]);
    expect(table.earliestMs.every((ms, row) => row === 0 || ms >= (table.earliestMs[row - 1] ?? NaN))).toBe(true);
    expect(texts.map(({ id }) => id)).toEqual(details.map(({ id }) => id));
    expect(listAt(table.places, many.length - 1)).toEqual(Uint8Array.of(0));
  });

  it('changes few files when one event is added', () => {
    const added: EventRecord = { ...(model as EventRecord), id: 'one-more' as EventRecord['id'], when: '2031-01-01' };
    const before = new Set(files.map(({ path }) => path));
    const changed = encode([...many, added]).filter(({ path }) => !before.has(path));
    const kinds = changed.map(({ path }) => /^[a-z]+/.exec(path)?.[0]);
    for (const kind of ['core', 'texts', 'details', 'ids']) {
      expect(kinds.filter((name) => name === kind).length).toBeLessThan(4);
    }
    expect(changed.length).toBeLessThan(before.size / 4);
  });
});

describe('the overview', () => {
  it('stays small in a corpus that reaches from the Middle Ages to the far future', async () => {
    const days = ['1066-10-14', '9999-12-31'];
    const events = TINY_RECORDS.events.slice(0, 2).map((event, i): EventRecord => ({ ...event, when: days[i] ?? '' }));
    const files = [...encodeDataset({ ...TINY_RECORDS, events }, META, fingerprint)];
    const overview = parseOverview(JSON.parse(files.find(({ path }) => path.startsWith('overview'))?.text ?? 'null'));
    expect(overview.bins).toBeLessThanOrEqual(20_001);
    expect(overview.all.reduce((sum, count) => sum + count, 0)).toBe(events.length);
  });
});

describe('the decoders', () => {
  const sizes = { actors: 2, places: 2, about: 2, topics: 2, sources: 2 };
  const decoders: readonly ((json: unknown) => unknown)[] = [
    parseManifest,
    parseDictionaries,
    parseOverview,
    parseTexts,
    parseIds,
    parseDetails,
    parseDocument,
    decodeSearchShard,
    (json) => decodeCore(json, sizes),
  ];

  it('refuse what is no dataset file with a sentence', () => {
    for (const read of decoders) {
      expect(() => read({})).toThrow(DatasetError);
      expect(() => read({ schemaVersion: 1 })).toThrow(/is damaged at/);
      expect(() => read({ schemaVersion: 2 })).toThrow(/is damaged at/);
      expect(() => read({ schemaVersion: 3 })).toThrow(/is damaged at/);
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
        fc.constantFrom(...decoders),
        fc.constantFrom(1, 2, 3),
        (json, read, schemaVersion) => {
          const error = failure(read, {
            schemaVersion,
            events: json,
            files: json,
            index: json,
            tracks: json,
            all: json,
          });
          expect(error === undefined || error instanceof DatasetError).toBe(true);
        },
      ),
    );
  });

  it.each([
    ['a column that is too short', { kind: ' ' }],
    ['an index beyond its dictionary', { sources: ' (' }],
    ['a status that does not exist', { status: ' @' }],
    ['what is no letter', { status: ' \\' }],
  ])('refuse %s', (_, damage) => {
    const files = [...encodeDataset(TINY_RECORDS, META, fingerprint)];
    const core = JSON.parse(files.find(({ path }) => path.startsWith('core/'))?.text ?? '');
    expect(() => decodeCore(core, sizes)).not.toThrow();
    expect(() => decodeCore({ ...core, ...damage }, sizes)).toThrow(DatasetError);
  });
});

describe('a dataset of which few events may be held at a time', () => {
  it('says how many, and has several chunks in a part', () => {
    const files = [...encodeDataset(TINY_RECORDS, { ...META, mostHeld: 8 }, fingerprint)];
    const { mostHeld, counts, files: named } = parseManifest(JSON.parse(files.at(-1)?.text ?? ''));
    expect(mostHeld).toBe(8);
    expect(counts.events).toBeGreaterThan(1);
    expect(named.core).toHaveLength(counts.events);
  });
});

it.each([
  [1000, 128],
  [2_000_000, 128],
  [10_000_000, 512],
])('of %i events a file of details has about %i', (events, size) => {
  expect(detailSize(events)).toBe(size);
});
