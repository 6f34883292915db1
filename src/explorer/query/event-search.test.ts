import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TINY_RECORDS } from '../../../fixtures/tiny-records.ts';
import { encodeSearch, type SearchableEvent } from '../../dataset/encode-search.ts';
import { orderEvents } from '../../dataset/event-times.ts';
import type { SearchShardRef } from '../../dataset/packed.ts';
import { SCHEMA_VERSION } from '../../dataset/schema-version.ts';
import { decodeSearchShard } from '../../dataset/search-shard.ts';
import { tabulate } from '../../dataset/tabulate.ts';
import { bestRows } from './best-rows.ts';
import { EventSearch, foundBy } from './event-search.ts';
import { FilterEngine } from './filter-engine.ts';
import { anyEvents, sketchCore } from './query.fixture.ts';

const open = (content: object) =>
  decodeSearchShard(JSON.parse(JSON.stringify({ schemaVersion: SCHEMA_VERSION, ...content })));

/** A search over events whose index is cut into parts of that many events. */
function searchOver(
  { table, dictionaries }: Pick<ReturnType<typeof sketchCore>, 'table' | 'dictionaries'>,
  events: readonly SearchableEvent[],
  partSize = events.length,
) {
  const opened: string[] = [];
  const shards = new Map<string, object>();
  const refs: SearchShardRef[] = [];
  for (let from = 0; from < events.length; from += partSize) {
    const part = events.slice(from, from + partSize);
    for (const shard of encodeSearch(part)) {
      const path = `search/${shards.size}.json`;
      shards.set(path, shard);
      refs.push({ path, from, to: from + part.length, first: shard.words[0] ?? '' });
    }
  }
  const filters = new FilterEngine(table, dictionaries);
  const openShard = async (path: string) => {
    opened.push(path);
    return open(shards.get(path) ?? {});
  };
  return {
    search: new EventSearch({
      table,
      dictionaries,
      actor: filters.columnOf('actor'),
      listShards: async () => refs,
      openShard,
    }),
    opened,
    refs,
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
const rowsFor = async (text: string) => bestRows(await tiny.search.find(text), unimportant, 10);

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

  it('puts titles before evidence, whole words before beginnings, and important events before others', async () => {
    const texts = ['Talks', 'Bridges', 'Bridge', 'Bridge'].map((title) => ({ title, quotes: ['A bridge.'] }));
    const core = sketchCore(texts.map((_, hour) => ({ hour })));
    core.table.score[3] = 1;
    const { search } = searchOver(core, texts);
    expect(bestRows(await search.find('bridge'), core.table.score, 10)).toEqual([3, 2, 1, 0]);
    expect(bestRows(await search.find('bridge'), core.table.score, 2)).toEqual([3, 2]);
  });

  it('finds what going through titles, evidence and names one by one finds, whatever was asked before', async () => {
    const anyText = fc.array(fc.constantFrom('talks', 'bridge', 'bridges', 'brid', 'halt'), { maxLength: 3 });
    const anyQuestion = fc.array(fc.constantFrom('b', 'bridge', 'ta', 'hal', 'ada', 'norland', 'x'), { maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(
        anyEvents,
        fc.infiniteStream(fc.tuple(anyText, anyText)),
        fc.array(anyQuestion, { minLength: 1, maxLength: 4 }),
        async (events, texts, questions) => {
          const told = events.map((event) => ({ ...event, text: texts.next().value }));
          const core = sketchCore(told);
          const { search } = searchOver(
            core,
            told.map(({ text: [title, quote] }) => ({ title: title.join(' '), quotes: [quote.join(' ')] })),
            7,
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
});

describe('foundBy', () => {
  it('leaves what had been reported by a time', () => {
    const { table } = sketchCore([
      { hour: 1, reported: 2 },
      { hour: 2 },
      { hour: 3, reported: 4 },
      { hour: 4, reported: 1 },
    ]);
    const { matches, total } = foundBy(
      { matches: Uint8Array.of(1, 1, 1, 0), total: 3, words: [] },
      table,
      2 * 3_600_000,
    );
    expect([...matches]).toEqual([1, 0, 0, 0]);
    expect(total).toBe(1);
  });
});
