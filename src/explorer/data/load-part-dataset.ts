/**
 * Loads a dataset that is too large to be held: counts by time give the whole of it, and of its events those around the window
 * are held, as a dataset of their own that is replaced when the window has moved.
 */
import * as Comlink from 'comlink';
import { parseFirstPicture } from '../../dataset/decode-first-picture.ts';
import { parseOverview, type OpenFile } from '../../dataset/decode.ts';
import type { EventId } from '../../dataset/ids.ts';
import type { Dictionaries, FirstPicture, Manifest, Overview } from '../../dataset/packed.ts';
import { trustedScriptUrl } from '../base/trusted-script-url.ts';
import { countedFacets, createEmptyIndex, type DatasetIndex, type LoadedDataset } from '../query/dataset-index.ts';
import type { EventEngine } from '../query/event-engine.ts';
import { renumberTexts, type EventTexts } from '../query/event-texts.ts';
import { chunksAround, chunksOfWindow, holdRows, rowsOfChunks, type ChunkRange } from '../query/held-rows.ts';
import { overviewEngine } from '../query/overview-engine.ts';
import type { TimeWindow } from '../view/view-state.ts';
import type { LoadingFocus } from './chunk-order.ts';
import { DATASET_FOLDER } from './dataset-file.ts';
import type { PartWorkerApi } from './part-worker.ts';
// oxlint-disable-next-line import/default -- Vite makes this module: the address of the worker's script
import workerUrl from './part-worker.ts?worker&url';
import { remoteEngine, WAITING_ENGINE } from './remote-engine.ts';
import { createTextStore } from './text-store.ts';

/** Of a dataset held in part no more events at a time: some 3 MB to fetch, and quickly made ready. */
const MOST_IN_PART = 250_000;

/**
 * @param onMore called whenever other events are held
 * @throws DownloadError, DatasetError
 */
export async function loadPartDataset(
  manifest: Manifest,
  open: OpenFile,
  focus: LoadingFocus,
  onMore: (dataset: LoadedDataset) => void,
): Promise<LoadedDataset> {
  const { files } = manifest;
  const worker = Comlink.wrap<PartWorkerApi>(new Worker(trustedScriptUrl(workerUrl), { type: 'module' }));
  const dictionaries = worker.openDataset(manifest, new URL(DATASET_FOLDER, document.baseURI).href);
  // Who asks for it hears of its failure.
  dictionaries.catch(() => undefined);
  const [overview, picture] = await Promise.all([
    files.overview === undefined ? undefined : open(files.overview.path).then(parseOverview),
    files.firstPicture === undefined ? undefined : open(files.firstPicture.path).then(parseFirstPicture),
  ]);
  const keeper = new PartKeeper(
    worker,
    { manifest, dictionaries, overview, picture, texts: createTextStore(manifest, open) },
    onMore,
  );
  if (focus.isPictured) return keeper.waiting();
  return keeper.open(focus);
}

interface WholeParts {
  readonly manifest: Manifest;
  readonly dictionaries: Promise<Dictionaries>;
  readonly overview: Overview | undefined;
  readonly picture: FirstPicture | undefined;
  /** By the rows of the whole table. */
  readonly texts: EventTexts;
}

/** What is looked at. */
interface Look {
  readonly window: TimeWindow;
  readonly event: EventId | undefined;
}

/** Chunks to hold: those around a window, if they are not too many, and that of the open event. */
interface Selection {
  readonly range: ChunkRange | undefined;
  /** Ascending. */
  readonly positions: readonly number[];
}

/** Holds the events around what is looked at, one change at a time, and always for the newest look. */
class PartKeeper {
  readonly #worker: Comlink.Remote<PartWorkerApi>;
  readonly #whole: WholeParts;
  readonly #mostRows: number;
  readonly #onMore: (dataset: LoadedDataset) => void;
  #published: LoadedDataset | undefined;
  /** Undefined before any chunk was asked for. */
  #held: Selection | undefined;
  #looked: Look | undefined;
  #isFollowing = false;

  constructor(worker: Comlink.Remote<PartWorkerApi>, whole: WholeParts, onMore: (dataset: LoadedDataset) => void) {
    this.#worker = worker;
    this.#whole = whole;
    this.#mostRows = Math.min(whole.manifest.mostHeld ?? Infinity, MOST_IN_PART);
    this.#onMore = onMore;
  }

  /** The dataset before it is known who and what is in it: enough for a picture of all events. */
  waiting(): LoadedDataset {
    return this.#publish(createEmptyIndex(this.#whole.texts), WAITING_ENGINE, undefined);
  }

  /** The dataset with the events beside that of a link, which the link's view can be made with. */
  async open({ event }: LoadingFocus): Promise<LoadedDataset> {
    return this.#hold({ range: undefined, positions: await this.#chunkOfEvent(event) });
  }

  /** Asks for the events of a window and the open one. */
  readonly #look = (window: TimeWindow, event: EventId | undefined): void => {
    this.#looked = { window, event };
    if (!this.#isFollowing) void this.#follow();
  };

  async #follow(): Promise<void> {
    this.#isFollowing = true;
    let followed: Look | undefined;
    while (this.#looked !== undefined && this.#looked !== followed) {
      followed = this.#looked;
      try {
        for (const selection of await this.#wantedBy(followed)) {
          const isWanted = this.#looked === followed && !isSame(this.#held, selection);
          if (isWanted) this.#onMore(await this.#hold(selection));
        }
      } catch (error) {
        this.#tellFailure(error instanceof Error ? error : new Error(String(error)));
      }
    }
    this.#isFollowing = false;
  }

  /** What to hold, one after the other: what is seen, then what lies around it too. */
  async #wantedBy({ window, event }: Look): Promise<readonly Selection[]> {
    const { core } = this.#whole.manifest.files;
    const opened = await this.#chunkOfEvent(event);
    const around = chunksAround(core, window, this.#mostRows);
    if (around === undefined) return [{ range: undefined, positions: opened }];
    const seen = chunksOfWindow(core, window);
    const isSeen = includesRange(this.#held?.range, seen) && opened.every((at) => this.#held?.positions.includes(at));
    const ranges = isSeen ? [around] : [seen, around];
    return ranges.map((range) => ({ range, positions: positionsOf(range, opened) }));
  }

  async #chunkOfEvent(event: EventId | undefined): Promise<readonly number[]> {
    if (event === undefined) return [];
    const row = await this.#whole.texts.findRow(event).catch(() => undefined);
    if (row === undefined) return [];
    const position = this.#whole.manifest.files.core.findIndex(({ from, to }) => row >= from && row < to);
    return position < 0 ? [] : [position];
  }

  async #hold(selection: Selection): Promise<LoadedDataset> {
    const { manifest, texts, overview } = this.#whole;
    const { counts, files } = manifest;
    const dictionaries = await this.#whole.dictionaries;
    const { table, totals } = await this.#worker.hold(selection.positions);
    const answering = remoteEngine(await this.#worker.takeEngine());
    this.#held = selection;
    const held = holdRows(files.core, selection.positions, counts.events - counts.undated);
    const isOverview = selection.range === undefined && overview !== undefined;
    const engine = isOverview
      ? overviewEngine(answering, { overview, counts, dictionaries, rows: table.count })
      : answering;
    return this.#publish(
      {
        table,
        // Other rows are another dataset for whoever keeps something by its dictionaries.
        dictionaries: { ...dictionaries },
        texts: renumberTexts(texts, held.wholeRow, held.heldRow),
        facets: countedFacets(dictionaries, totals),
        held,
      },
      engine,
      selection.range,
    );
  }

  #publish(index: DatasetIndex, engine: EventEngine, range: ChunkRange | undefined): LoadedDataset {
    const { manifest, overview, picture } = this.#whole;
    const { core } = manifest.files;
    const mostRows = this.#mostRows;
    const { count } = index.table;
    this.#published = {
      manifest,
      index,
      engine,
      overview,
      ...(picture !== undefined && { picture }),
      progress: { loaded: count, total: count },
      part: {
        range: range && timesOfChunks(manifest, range),
        coverageOf: (window) => {
          const wanted = chunksOfWindow(core, window);
          if (rowsOfChunks(core, wanted) > mostRows) return 'beyond';
          return includesRange(range, wanted) ? 'held' : 'coming';
        },
        look: this.#look,
      },
    };
    return this.#published;
  }

  #tellFailure(error: Error): void {
    const dataset = this.#published;
    if (dataset?.part !== undefined) this.#onMore({ ...dataset, part: { ...dataset.part, error } });
  }
}

function isSame(a: Selection | undefined, b: Selection): boolean {
  return (
    a?.range?.first === b.range?.first && a?.range?.end === b.range?.end && a?.positions.join() === b.positions.join()
  );
}

function includesRange(held: ChunkRange | undefined, wanted: ChunkRange): boolean {
  return held !== undefined && held.first <= wanted.first && held.end >= wanted.end;
}

/** The chunks of a range and some others, ascending, each once. */
function positionsOf({ first, end }: ChunkRange, others: readonly number[]): readonly number[] {
  const inRange = Array.from({ length: Math.max(0, end - first) }, (_, at) => first + at);
  return [...new Set([...inRange, ...others])].toSorted((a, b) => a - b);
}

/** When the dated events of these chunks begin: until those of the next one do, or for good. */
function timesOfChunks({ files, extent }: Manifest, { first, end }: ChunkRange): TimeWindow {
  return {
    fromMs: files.core[first]?.earliestMs ?? extent?.earliestMs ?? 0,
    toMs: files.core[end]?.earliestMs ?? extent?.latestMs ?? 0,
  };
}
