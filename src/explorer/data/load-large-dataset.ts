/** Loads a dataset of many chunks through the data worker: what the screen shows first, then the rest. */
import type * as Comlink from 'comlink';
import { sizesOf } from '../../dataset/read/decode-core.ts';
import type { OpenFile } from '../../dataset/read/decode.ts';
import { createEventTable, placeChunk, type FillableTable } from '../../dataset/read/event-table.ts';
import type { EventText, FirstPicture, Manifest, Overview } from '../../dataset/format/packed.ts';
import { asError } from '../base/as-error.ts';
import { pictureComplete } from '../base/complete-picture.ts';
import { countedFacets, createEmptyIndex, type LoadedDataset } from '../query/dataset-index.ts';
import { densestPeriod } from '../../dataset/times/densest-period.ts';
import type { TimeWindow } from '../view/view-state.ts';
import { chunkOfRow } from './chunk-of-row.ts';
import { orderChunks, type LoadingFocus } from './chunk-order.ts';
import type { DataWorkerApi } from './data-worker.ts';
import { inTurns } from './in-turns.ts';
import { remoteEngine, WAITING_ENGINE } from './remote-engine.ts';
// oxlint-disable-next-line import/default -- Vite makes this module: the address of the worker's script
import workerUrl from './data-worker.ts?worker&url';
import { datasetAddress, openFirstPicture, openOverview, startWorker } from './start-large.ts';
import { createTextStore } from './text-store.ts';

/** So many are asked for before the first has come: the worker never waits for the page. */
const CHUNKS_AT_A_TIME = 12;
/** Where no picture comes to stand, the events come after this. */
const PICTURE_WAIT_MS = 1500;
/** Progress is told so many times at most. */
const PROGRESS_STEPS = 6;

export async function loadLargeDataset(
  manifest: Manifest,
  open: OpenFile,
  focus: LoadingFocus,
  onMore: (dataset: LoadedDataset) => void,
): Promise<LoadedDataset> {
  const { files } = manifest;
  const worker = startWorker<DataWorkerApi>(workerUrl);
  void worker.openDataset(manifest, datasetAddress());
  const [overview, picture] = await Promise.all([
    openOverview(manifest, open),
    focus.isPictured ? openPicture(manifest, open, focus) : undefined,
  ]);
  const texts = createTextStore(manifest, open, new Map(), textsByRow(picture));
  const load = async (): Promise<TableLoader> =>
    new TableLoader(worker, { manifest, dictionaries: await worker.takeDictionaries(), texts, overview, picture });
  if (picture === undefined || overview === undefined) {
    const order = orderChunks(files.core, await firstWindow(manifest, overview, focus, texts.findRow));
    const loader = await load();
    await inTurns(order.positions.slice(0, order.first), CHUNKS_AT_A_TIME, (position) => loader.loadChunk(position));
    const first = await loader.publish();
    void loadRest(first, loader, order.positions.slice(order.first), onMore);
    return first;
  }
  const first: LoadedDataset = {
    manifest,
    index: createEmptyIndex(texts),
    engine: WAITING_ENGINE,
    overview,
    picture,
    progress: { loaded: 0, total: manifest.counts.events },
  };
  const { positions } = orderChunks(files.core, picture.window);
  void worker.prepareChunks(positions).catch(() => undefined);
  // Names of thousands take the page a tenth of a second to receive: the picture needs none of them.
  void pictureComplete(PICTURE_WAIT_MS)
    .then(load)
    .then(
      (loader) => loadRest(first, loader, positions, onMore),
      (error: unknown) => onMore({ ...first, progress: { ...first.progress, error: asError(error) } }),
    );
  return first;
}

/** The titles that the first picture brings, so that what takes its place has them at once. */
function textsByRow(picture: FirstPicture | undefined): ReadonlyMap<number, EventText> {
  if (picture === undefined) return new Map();
  const { rows, texts } = picture;
  return new Map(texts.map((text, position) => [rows[position] ?? -1, text]));
}

/** The link's window may differ from the picture's by this share: what a link rounds. */
const SAME_WINDOW_SHARE = 0.02;

/** The dataset's first picture, when it is that of the window which the link asks for. Without it the events themselves are waited for. */
async function openPicture(
  manifest: Manifest,
  open: OpenFile,
  { window }: LoadingFocus,
): Promise<FirstPicture | undefined> {
  const picture = await openFirstPicture(manifest, open);
  if (picture === undefined || window === undefined) return picture;
  const airMs = (picture.window.toMs - picture.window.fromMs) * SAME_WINDOW_SHARE;
  const isSame =
    Math.abs(window.fromMs - picture.window.fromMs) <= airMs && Math.abs(window.toMs - picture.window.toMs) <= airMs;
  return isSame ? picture : undefined;
}

type LoadedParts = Pick<LoadedDataset, 'manifest' | 'overview'> &
  Pick<LoadedDataset['index'], 'dictionaries' | 'texts'> & { readonly picture: FirstPicture | undefined };

/** The table on the page, as its chunks come from the worker. */
class TableLoader {
  readonly #worker: Comlink.Remote<DataWorkerApi>;
  readonly #parts: LoadedParts;
  readonly #table: FillableTable;
  loaded = 0;

  constructor(worker: Comlink.Remote<DataWorkerApi>, parts: LoadedParts) {
    const { files, counts } = parts.manifest;
    this.#worker = worker;
    this.#parts = parts;
    this.#table = createEventTable(files.core, counts.events - counts.undated, sizesOf(parts.dictionaries));
  }

  async loadChunk(position: number): Promise<void> {
    const ref = this.#parts.manifest.files.core[position];
    if (ref === undefined) return;
    placeChunk(this.#table, await this.#worker.loadChunk(position), ref);
    this.loaded += ref.to - ref.from;
  }

  /** What is there now, as a new value each time: whoever holds the last one keeps what it was. */
  async publish(): Promise<LoadedDataset> {
    const { manifest, overview, picture, dictionaries, texts } = this.#parts;
    const facets = countedFacets(dictionaries, await this.#worker.indexEvents());
    return {
      manifest,
      index: { table: { ...this.#table }, dictionaries, texts, facets },
      engine: remoteEngine(this.#worker),
      overview,
      ...(picture !== undefined && { picture }),
      progress: { loaded: this.loaded, total: this.#table.count },
    };
  }
}

async function loadRest(
  first: LoadedDataset,
  loader: TableLoader,
  positions: readonly number[],
  onMore: (dataset: LoadedDataset) => void,
): Promise<void> {
  const { total } = first.progress;
  let told = first.progress.loaded;
  try {
    await inTurns(positions, CHUNKS_AT_A_TIME, async (position) => {
      await loader.loadChunk(position);
      if (loader.loaded - told < total / PROGRESS_STEPS) return;
      told = loader.loaded;
      onMore({ ...first, progress: { loaded: told, total } });
    });
    onMore(await loader.publish());
  } catch (error) {
    onMore({ ...first, progress: { loaded: loader.loaded, total, error: asError(error) } });
  }
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
    const chunk = row === undefined ? undefined : files.core[chunkOfRow(files.core, row)];
    if (chunk?.earliestMs !== undefined) return { fromMs: chunk.earliestMs, toMs: chunk.earliestMs };
  }
  if (window !== undefined) return window;
  if (overview !== undefined) return densestPeriod(overview);
  return { fromMs: extent?.earliestMs ?? 0, toMs: extent?.latestMs ?? 0 };
}
