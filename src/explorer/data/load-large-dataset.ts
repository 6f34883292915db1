/** Loads a dataset of many chunks through the data worker: what the screen shows first, then the rest. */
import * as Comlink from 'comlink';
import { parseDictionaries, parseOverview, type OpenFile } from '../../dataset/decode.ts';
import { createEventTable, placeChunk } from '../../dataset/event-table.ts';
import type { Manifest, Overview } from '../../dataset/packed.ts';
import { trustedScriptUrl } from '../base/trusted-script-url.ts';
import { countedFacets, type LoadedDataset } from '../query/dataset-index.ts';
import type { EventEngine } from '../query/event-engine.ts';
import { densestPeriod } from '../query/densest-period.ts';
import type { TimeWindow } from '../view/view-state.ts';
import { orderChunks, type LoadingFocus } from './chunk-order.ts';
import { DATASET_FOLDER } from './dataset-file.ts';
import type { DataWorkerApi } from './data-worker.ts';
// oxlint-disable-next-line import/default -- Vite makes this module: the address of the worker's script
import workerUrl from './data-worker.ts?worker&url';
import { createTextStore } from './text-store.ts';

/** While the worker decodes one chunk, the next ones are on their way. */
const CHUNKS_AT_A_TIME = 4;
/** Progress is told so many times at most. */
const PROGRESS_STEPS = 12;

export async function loadLargeDataset(
  manifest: Manifest,
  open: OpenFile,
  focus: LoadingFocus,
  onMore: (dataset: LoadedDataset) => void,
): Promise<LoadedDataset> {
  const { files, counts } = manifest;
  const worker = Comlink.wrap<DataWorkerApi>(new Worker(trustedScriptUrl(workerUrl), { type: 'module' }));
  const isOpened = worker.openDataset(manifest, new URL(DATASET_FOLDER, document.baseURI).href);
  const [dictionaries, overview] = await Promise.all([
    open(files.dictionaries.path).then(parseDictionaries),
    files.overview === undefined ? undefined : open(files.overview.path).then(parseOverview),
  ]);
  const texts = createTextStore(manifest, open);
  const table = createEventTable(files.core, counts.events - counts.undated);
  const order = orderChunks(files.core, await firstWindow(manifest, overview, focus, texts.findRow));
  await isOpened;

  let loaded = 0;
  const loadChunk = async (position: number): Promise<void> => {
    const ref = files.core[position];
    if (ref === undefined) return;
    placeChunk(table, await worker.loadChunk(position), ref);
    loaded += ref.to - ref.from;
  };
  /** What is there now, as a new value each time: whoever holds the last one keeps what it was. */
  const publish = async (): Promise<LoadedDataset> => {
    const facets = countedFacets(dictionaries, await worker.indexEvents());
    return {
      manifest,
      index: { table: { ...table }, dictionaries, texts, facets },
      engine: remoteEngine(worker),
      overview,
      progress: { loaded, total: table.count },
    };
  };

  await inTurns(order.positions.slice(0, order.first), loadChunk);
  const first = await publish();
  void loadRest(first, order.positions.slice(order.first), loadChunk, publish, () => loaded, onMore);
  return first;
}

async function loadRest(
  first: LoadedDataset,
  positions: readonly number[],
  loadChunk: (position: number) => Promise<void>,
  publish: () => Promise<LoadedDataset>,
  loadedNow: () => number,
  onMore: (dataset: LoadedDataset) => void,
): Promise<void> {
  const { total } = first.progress;
  let told = first.progress.loaded;
  try {
    await inTurns(positions, async (position) => {
      await loadChunk(position);
      if (loadedNow() - told < total / PROGRESS_STEPS) return;
      told = loadedNow();
      onMore({ ...first, progress: { loaded: told, total } });
    });
    onMore(await publish());
  } catch (error) {
    const reason = error instanceof Error ? error : new Error(String(error));
    onMore({ ...first, progress: { loaded: loadedNow(), total, error: reason } });
  }
}

/** Works through the positions in their order, a few at a time. */
async function inTurns(positions: readonly number[], work: (position: number) => Promise<void>): Promise<void> {
  const waiting = positions.values();
  const one = async (): Promise<void> => {
    for (const position of waiting) await work(position);
  };
  await Promise.all(Array.from({ length: CHUNKS_AT_A_TIME }, one));
}

function remoteEngine(worker: Comlink.Remote<DataWorkerApi>): EventEngine {
  return {
    filter: (filters) => worker.filter(filters),
    list: (filters, request, limit) => worker.list(filters, request, limit),
    relax: (filters) => worker.relax(filters),
    search: (text, limit, knownMs) => worker.search(text, limit, knownMs),
    disputed: (filters, limit) => worker.disputed(filters, limit),
    places: (filters) => worker.places(filters),
    entity: (filters, entity, limit) => worker.entity(filters, entity, limit),
    neighbours: (row, knownMs) => worker.neighbours(row, knownMs),
  };
}

/** What will be on the screen first: the link's window, the surroundings of its event, or the densest period. */
async function firstWindow(
  { files, extent }: Manifest,
  overview: Overview | undefined,
  { window, event }: LoadingFocus,
  findRow: (id: NonNullable<LoadingFocus['event']>) => Promise<number | undefined>,
): Promise<TimeWindow> {
  if (event !== undefined) {
    const row = await findRow(event).catch(() => undefined);
    const chunk = files.core.find(({ from, to }) => row !== undefined && row >= from && row < to);
    if (chunk?.earliestMs !== undefined) return { fromMs: chunk.earliestMs, toMs: chunk.earliestMs };
  }
  if (window !== undefined) return window;
  if (overview !== undefined) return densestPeriod(overview);
  return { fromMs: extent?.earliestMs ?? 0, toMs: extent?.latestMs ?? 0 };
}
