import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TINY_RECORDS } from '../../../../fixtures/tiny-records.ts';
import { encodeSearch, type SearchableEvent } from '../../../dataset/search/encode-search.ts';
import { orderEvents } from '../../../dataset/times/event-times.ts';
import type { BeginningRef, SearchShardRef } from '../../../dataset/format/packed.ts';
import { SCHEMA_VERSION } from '../../../dataset/upgrade/schema-version.ts';
import { decodeBeginning } from '../../../dataset/search/search-beginning.ts';
import { decodeSearchShard } from '../../../dataset/search/search-shard.ts';
import { tabulate } from '../../../dataset/write/tabulate.fixture.ts';
import { bestRows } from './best-rows.ts';
import { EventSearch } from './event-search.ts';
import { FilterEngine } from '../filters/filter-engine.ts';
import { eventsWithAll, foundBy, type FoundEvents } from './found-events.ts';
import { importantRows } from './important-rows.ts';
import { anyEvents, sketchCore } from '../query.fixture.ts';

const asFile = (content: object | undefined): unknown =>
  JSON.parse(JSON.stringify({ schemaVersion: SCHEMA_VERSION, ...content }));

/** A search over events whose index is cut into parts of that many events, and these into shards of about so many numbers. */
function searchOver(
  { table, dictionaries }: Pick<ReturnType<typeof sketchCore>, 'table' | 'dictionaries'>,
  events: readonly SearchableEvent[],
  partSize = events.length,
  shardNumbers?: number,
) {
  const opened: string[] = [];
  const files = new Map<string, object>();
  const refs: SearchShardRef[] = [];
  const beginnings: BeginningRef[] = [];
  for (let from = 0; from < events.length; from += partSize) {
    const part = events.slice(from, from + partSize);
    const rows = { from, to: from + part.length };
    const encoded = encodeSearch(part, shardNumbers);
    for (const shard of encoded.shards) {
      const path = `search/${files.size}.json`;
      files.set(path, shard);
      refs.push({ path, ...rows, first: shard.words[0] ?? '' });
    }
    for (const { beginning, content } of encoded.beginnings) {
      const path = `search/${files.size}.json`;
      files.set(path, content);
      beginnings.push({ path, ...rows, beginning });
    }
  }
  const filters = new FilterEngine(table, dictionaries);
  const open = async (path: string) => {
    opened.push(path);
    return asFile(files.get(path));
  };
  return {
    search: new EventSearch({
      table,
      dictionaries,
      actor: filters.columnOf('actor'),
      index: {
        listShards: async () => refs,
        listBeginnings: async () => beginnings,
        openShard: async ({ path }) => decodeSearchShard(await open(path)),
        openBeginning: async (ref) => decodeBeginning(await open(ref.path), ref),
      },
    }),
    opened,
    refs,
    beginnings,
  };
}

const tiny = searchOver(
  tabulate(
    TINY_RECORDS,
    orderEvents(TINY_RECORDS.events, () => 0),
  ),
  TINY_RECORDS.events.map(({ title, evidence }) => ({ title, quotes: evidence.map(({ quote }) => quote) })),
);

const unimportant = new Float32Array(TINY_RECORDS.events.length);
const best = (found: FoundEvents, importance: Float32Array, limit: number) =>
  bestRows(found, importance, importantRows(importance), limit);
const rowsFor = async (text: string) => best(await tiny.search.find(text), unimportant, 10);

describe('EventSearch', () => {
  it('finds words of titles and evidence by their beginning, all of them', async () => {
    expect(await rowsFor('plan')).toEqual([1]);
    expect(await rowsFor('SUNDAY bridge')).toEqual([0]);
    expect(await rowsFor('bridge talks')).toEqual([]);
    expect(await rowsFor('  …  ')).toEqual([]);
  });

  it('finds an event by a variant of a name that its text does not have', async () => {
    expect(await rowsFor('Ostrell')).toEqual([0]);
    expect(await rowsFor('holm')).toEqual([0]);
  });

  it('finds a town by the spelling of other times', async () => {
    const texts = ['Talks in Kyiv', 'Talks in Kiev', 'Talks in Lviv'].map((title) => ({ title, quotes: [] }));
    const core = sketchCore(texts.map((_, hour) => ({ hour })));
    const { search } = searchOver(core, texts);
    const found = async (text: string) => best(await search.find(text), core.table.score, 10).toSorted((a, b) => a - b);
    expect(await found('kiev')).toEqual([0, 1]);
    expect(await found('talks Kyiv')).toEqual([0, 1]);
    expect(await found('lvov')).toEqual([2]);
  });

  it('puts titles before evidence, whole words before beginnings, and important events before others', async () => {
    const texts = ['Talks', 'Bridges', 'Bridge', 'Bridge'].map((title) => ({ title, quotes: ['A bridge.'] }));
    const core = sketchCore(texts.map((_, hour) => ({ hour })));
    core.table.score[3] = 1;
    const { search } = searchOver(core, texts);
    expect(best(await search.find('bridge'), core.table.score, 10)).toEqual([3, 2, 1, 0]);
    expect(best(await search.find('bridge'), core.table.score, 2)).toEqual([3, 2]);
  });

  it('finds what going through titles, evidence and names one by one finds, whatever was asked before', async () => {
    const anyText = fc.array(fc.constantFrom('talks', 'bridge', 'bridges', 'brid', 'halt'), { maxLength: 3 });
    const anyQuestion = fc.array(fc.constantFrom('b', 'bridge', 'ta', 'hal', 'ada', 'norland', 'x'), { maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(
        anyEvents,
        fc.infiniteStream(fc.tuple(anyText, anyText)),
        fc.array(anyQuestion, { minLength: 1, maxLength: 4 }),
        // With a word a shard, "b" and "bri" have files of their own.
        fc.constantFrom(1, 12_000),
        async (events, texts, questions, shardNumbers) => {
          const told = events.map((event) => ({ ...event, text: texts.next().value }));
          const core = sketchCore(told);
          const { search } = searchOver(
            core,
            told.map(({ text: [title, quote] }) => ({ title: title.join(' '), quotes: [quote.join(' ')] })),
            7,
            shardNumbers,
          );
          for (const words of questions) {
            const found = await search.find(words.join(' '));
            const expected = told.map(({ actors = [], places = [], about = [], text: [title, quote] }) => {
              const names = [
                ...actors.map((position) => core.dictionaries.actors[position]?.name),
                ...[...places, ...about].map((position) => core.dictionaries.places[position]?.name),
              ].map((name) => name?.toLowerCase() ?? '');
              const own = [...title, ...quote, ...names];
              return Number(words.length > 0 && words.every((word) => own.some((text) => text.startsWith(word))));
            });
            expect([...found.matches]).toEqual(expected);
            expect(found.total).toBe(expected.filter((flag) => flag === 1).length);
          }
        },
      ),
    );
  });

  it('finds in every part of the index and opens only the shards that can hold the word', async () => {
    const texts = Array.from({ length: 3000 }, (_, row) => ({
      title: `word${row} and word${row % 7}x`,
      quotes: ['Other.'],
    }));
    const { search, opened, refs } = searchOver(sketchCore(texts.map((_, hour) => ({ hour }))), texts, 2000);
    const found = await search.find('word3x and');
    expect(found.total).toBe(texts.filter((_, row) => row % 7 === 3).length);
    expect(new Set(opened).size).toBeLessThanOrEqual(refs.length);
    expect([...found.matches.keys()].filter((row) => found.matches[row] === 1).slice(0, 2)).toEqual([3, 10]);
    await expect(search.find('word3x and')).resolves.toBe(found);
  });

  it('opens one file of a part for a beginning that the words of many shards have, and finds and ranks the same', async () => {
    const texts = ['strike', 'strikes', 'stray', 'strip', 'strong', 'string', 'talks'].flatMap((word) => [
      { title: word, quotes: ['Other.'] },
      { title: 'Other', quotes: [`A ${word}.`] },
    ]);
    const core = sketchCore(texts.map((_, hour) => ({ hour })));
    const ready = searchOver(core, texts, texts.length, 1);
    const slow = searchOver(core, texts);
    expect(ready.beginnings.map(({ beginning }) => beginning)).toEqual(['s', 'st', 'str', 'stri']);
    const opened = [];
    for (const word of ['s', 'str', 'stri', 'strike']) {
      ready.opened.length = 0;
      const [found, expected] = await Promise.all([ready.search.find(word), slow.search.find(word)]);
      expect([...found.matches]).toEqual([...expected.matches]);
      expect(best(found, core.table.score, 20)).toEqual(best(expected, core.table.score, 20));
      opened.push(ready.opened.length);
    }
    // "strike" and "strikes" are in shards of their own.
    expect(opened).toEqual([1, 1, 1, 2]);
  });
});

describe('foundBy', () => {
  it('leaves what had been reported by a time', () => {
    const { table } = sketchCore([
      { hour: 1, reported: 2 },
      { hour: 2 },
      { hour: 3, reported: 4 },
      { hour: 4, reported: 1 },
    ]);
    const signs = Uint8Array.of(1, 1, 1, 0);
    const { matches, total, has } = foundBy(
      eventsWithAll([{ signs, having: 3, anySigns: 1 }], 4),
      table,
      2 * 3_600_000,
    );
    expect([...matches]).toEqual([1, 0, 0, 0]);
    expect(total).toBe(1);
    expect([0, 1].map(has)).toEqual([true, false]);
  });
});
