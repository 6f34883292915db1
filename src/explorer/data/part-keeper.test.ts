import { expect, it, vi } from 'vitest';
import { sizesOf } from '../../dataset/read/decode-core.ts';
import { createEventTable } from '../../dataset/read/event-table.ts';
import { eventId } from '../../dataset/records/ids.ts';
import type { CoreChunkRef, Manifest } from '../../dataset/format/packed.ts';
import type { LoadedDataset } from '../query/dataset-index.ts';
import { createEventTexts } from '../query/event-texts.ts';
import { FilterEngine } from '../query/filters/filter-engine.ts';
import { sketchCore } from '../query/query.fixture.ts';
import type { TimeWindow } from '../view/view-state.ts';
import { PartKeeper, type PartHolder } from './part-keeper.ts';
import { WAITING_ENGINE } from './remote-engine.ts';

const { dictionaries } = sketchCore([]);
const CHUNKS = 8;
const ROWS = 10;
/** Chunk by chunk ten events, which begin from hour 0, 10, 20 … on; the last has events without a date. */
const core = Array.from({ length: CHUNKS }, (_, at): CoreChunkRef => ({
  path: `core/${at}.json`,
  bytes: 1,
  sha256: '',
  from: at * ROWS,
  to: (at + 1) * ROWS,
  ...(at < CHUNKS - 1 && { earliestMs: at * 10 }),
  values: { actors: 0, places: 0, about: 0, topics: 0, sources: 0 },
}));
const manifest = {
  counts: { events: CHUNKS * ROWS, undated: ROWS },
  extent: { earliestMs: 0, latestMs: 69 },
  files: { core },
  mostHeld: 3 * ROWS,
} as unknown as Manifest;
const texts = createEventTexts(
  Array.from({ length: CHUNKS * ROWS }, (_, row) => ({ id: eventId(`e${row}`), title: '' })),
);

function openKeeper(failing: readonly number[] = []) {
  const asked: string[] = [];
  const hold: PartHolder['hold'] = async (positions) => {
    asked.push(positions.join(' '));
    if (asked.length <= failing.length) throw new Error('No network.');
    const table = createEventTable([], 0, sizesOf(dictionaries));
    return { table, totals: new FilterEngine(table, dictionaries).totals, engine: WAITING_ENGINE };
  };
  const told: LoadedDataset[] = [];
  const whole = { manifest, nameAll: async () => dictionaries, overview: undefined, picture: undefined, texts };
  const keeper = new PartKeeper({ hold }, whole, (dataset) => told.push(dataset));
  const first = keeper.waiting();
  return {
    asked,
    told,
    first,
    look: (window: TimeWindow, event?: string) =>
      first.part?.look(window, event === undefined ? undefined : eventId(event)),
  };
}

const settled = (asked: readonly string[], count: number) => vi.waitFor(() => expect(asked).toHaveLength(count));

it('holds what is seen, then what lies around it', async () => {
  const { asked, told, first, look } = openKeeper();
  const window = { fromMs: 32, toMs: 38 };
  expect(first.part?.coverageOf(window)).toBe('coming');
  look(window);
  await settled(asked, 2);
  expect(asked).toEqual(['3', '2 3 4']);
  await vi.waitFor(() => expect(told).toHaveLength(2));
  expect(told[1]?.part?.range).toEqual({ fromMs: 20, toMs: 50 });
  expect(told[1]?.part?.coverageOf(window)).toBe('held');
  expect(told[1]?.part?.coverageOf({ fromMs: 55, toMs: 58 })).toBe('coming');
});

it('holds nothing of a window with too many events', async () => {
  const { asked, told, look } = openKeeper();
  look({ fromMs: 5, toMs: 65 });
  await settled(asked, 1);
  expect(asked).toEqual(['']);
  await vi.waitFor(() => expect(told[0]?.part?.coverageOf({ fromMs: 5, toMs: 65 })).toBe('beyond'));
  expect(told[0]?.part?.range).toBeUndefined();
});

it('follows the last of several looks', async () => {
  const { asked, told, look } = openKeeper();
  look({ fromMs: 32, toMs: 38 });
  look({ fromMs: 12, toMs: 14 });
  await settled(asked, 2);
  expect(asked).toEqual(['1', '0 1']);
  await vi.waitFor(() => expect(told.at(-1)?.part?.range).toEqual({ fromMs: 0, toMs: 20 }));
});

it('holds what lies beside the open event, too, and finds it by its id', async () => {
  const { asked, told, look } = openKeeper();
  look({ fromMs: 12, toMs: 14 }, 'e75');
  await settled(asked, 2);
  expect(asked[0]).toBe('1 7');
  await vi.waitFor(() => expect(told).toHaveLength(2));
  const { index } = told[0] ?? openKeeper().first;
  expect([
    index.texts.rowOf(eventId('e75')),
    index.texts.rowOf(eventId('e12')),
    index.texts.rowOf(eventId('e42')),
  ]).toEqual([15, 2, undefined]);
  expect(index.held?.wholeRow(15)).toBe(75);
});

it('says when events could not be had, and asks again when it is looked at again', async () => {
  const { asked, told, look } = openKeeper([1]);
  look({ fromMs: 32, toMs: 38 });
  await vi.waitFor(() => expect(told.at(-1)?.part?.error?.message).toBe('No network.'));
  look({ fromMs: 32, toMs: 38 });
  await settled(asked, 3);
  await vi.waitFor(() => expect(told.at(-1)?.part?.error).toBeUndefined());
  expect(told.at(-1)?.part?.coverageOf({ fromMs: 32, toMs: 38 })).toBe('held');
});
