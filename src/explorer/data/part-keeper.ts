/**
 * Holds of a dataset that is too large the events around what is looked at: which chunks that takes, one change at a time, and the
 * dataset that they make.
 */
import type { EventId } from '../../dataset/records/ids.ts';
import type { Dictionaries, EventTable, FirstPicture, Manifest, Overview } from '../../dataset/format/packed.ts';
import { asError } from '../base/as-error.ts';
import { countedFacets, createEmptyIndex, type DatasetIndex, type LoadedDataset } from '../query/dataset-index.ts';
import type { EventEngine } from '../query/event-engine.ts';
import { renumberTexts, type EventTexts } from '../query/event-texts.ts';
import type { FacetCounts } from '../query/filters/filter-engine.ts';
import { chunksAround, chunksOfWindow, holdRows, rowsOfChunks, type ChunkRange } from '../query/held/held-rows.ts';
import { overviewEngine } from '../query/overview-engine.ts';
import type { TimeWindow } from '../view/view-state.ts';
import { chunkOfRow } from './chunk-of-row.ts';
import type { LoadingFocus } from './chunk-order.ts';
import { WAITING_ENGINE } from './remote-engine.ts';

/** Of a dataset held in part no more events at a time: some 3 MB to fetch, and quickly made ready. */
const MOST_IN_PART = 250_000;

/** What is known of the dataset as a whole. */
export interface WholeDataset {
  readonly manifest: Manifest;
  /** Who and what there is. */
  readonly nameAll: () => Promise<Dictionaries>;
  readonly overview: Overview | undefined;
  readonly picture: FirstPicture | undefined;
  /** By the rows of the whole table. */
  readonly texts: EventTexts;
}

/** What holds chunks of the table, those that it is told and no others. */
export interface PartHolder {
  /** @throws DownloadError, DatasetError */
  readonly hold: (positions: readonly number[]) => Promise<HeldEvents>;
}

/** The held rows as a table of their own, and what answers over them. */
export interface HeldEvents {
  readonly table: EventTable;
  /** By facet and value, how many of them there are. */
  readonly totals: FacetCounts;
  readonly engine: EventEngine;
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
export class PartKeeper {
  readonly #holder: PartHolder;
  readonly #whole: WholeDataset;
  readonly #mostRows: number;
  readonly #onMore: (dataset: LoadedDataset) => void;
  #published: LoadedDataset | undefined;
  /** Undefined before any chunk was asked for. */
  #held: Selection | undefined;
  #looked: Look | undefined;
  #isFollowing = false;

  constructor(holder: PartHolder, whole: WholeDataset, onMore: (dataset: LoadedDataset) => void) {
    this.#holder = holder;
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
      await this.#holdFor(followed).catch((error: unknown) => this.#tellFailure(asError(error)));
    }
    this.#isFollowing = false;
  }

  /** Holds what a look wants, while it is the newest. */
  async #holdFor(look: Look): Promise<void> {
    for (const selection of await this.#wantedBy(look)) {
      const isWanted = this.#looked === look && !isSame(this.#held, selection);
      if (isWanted) this.#onMore(await this.#hold(selection));
    }
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
    const position = chunkOfRow(this.#whole.manifest.files.core, row);
    return position < 0 ? [] : [position];
  }

  async #hold(selection: Selection): Promise<LoadedDataset> {
    const { manifest, texts, overview } = this.#whole;
    const { counts, files } = manifest;
    const dictionaries = await this.#whole.nameAll();
    const { table, totals, engine: answering } = await this.#holder.hold(selection.positions);
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
