import { describe, expect, it } from 'vitest';
import { TINY_RECORDS } from '../../../fixtures/tiny-records.ts';
import { encodeSearch, type SearchableEvent } from '../../dataset/encode-search.ts';
import { orderEvents } from '../../dataset/event-times.ts';
import type { SearchShardRef } from '../../dataset/packed.ts';
import { SCHEMA_VERSION } from '../../dataset/schema-version.ts';
import { decodeSearchShard } from '../../dataset/search-shard.ts';
import { tabulate } from '../../dataset/tabulate.ts';
import { bestRows, EventSearch, foundBy } from './event-search.ts';
import { FilterEngine } from './filter-engine.ts';
import { sketchCore } from './query.fixture.ts';

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
      place: filters.columnOf('place'),
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

const rowsFor = async (text: string) => bestRows(await tiny.search.find(text), 10);

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
    expect(bestRows(await search.find('bridge'), 10)).toEqual([3, 2, 1, 0]);
    expect(bestRows(await search.find('bridge'), 2)).toEqual([3, 2]);
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
    const { scores, total } = foundBy({ scores: Float32Array.of(3, 5, 7, 0) }, table, 2 * 3_600_000);
    expect([...scores]).toEqual([3, 0, 0, 0]);
    expect(total).toBe(1);
  });
});
