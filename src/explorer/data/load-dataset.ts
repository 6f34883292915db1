/** From a dataset's files to what can be explored: a small one at once and on the page, a large one through a worker. */
import { parseDictionaries, parseTexts, type OpenFile } from '../../dataset/read/decode.ts';
import { readTable } from '../../dataset/read/event-table.ts';
import type { Dictionaries, EventText, Manifest } from '../../dataset/format/packed.ts';
import { zoneOffsetMs } from '../../wording/zone-clock.ts';
import { nextTask } from '../base/slices.ts';
import { countedFacets, type LoadedDataset } from '../query/dataset-index.ts';
import type { LoadingFocus } from './chunk-order.ts';
import { createFilterParts } from './local-engine.ts';
import { openedAhead } from './opened-ahead.ts';
import { createTextStore } from './text-store.ts';

/** Titles of so many chunks come with the table, so that nothing is drawn without its title. */
const TEXT_CHUNKS_AT_ONCE = 4;
/** Of larger datasets a part is held at a time: a million events take some 200 MB. */
const MOST_HELD_WHOLE = 2_500_000;

/**
 * @param readFocus what will be on the screen first: asked when it begins to matter
 * @param onMore called whenever more of a large dataset is there
 * @throws DownloadError, DatasetError
 */
export async function loadDataset(
  manifest: Manifest,
  open: OpenFile,
  readFocus: () => LoadingFocus,
  onMore: (dataset: LoadedDataset) => void,
): Promise<LoadedDataset> {
  if (manifest.files.core.length <= 1) return loadSmallDataset(manifest, open);
  const isHeldInPart = manifest.counts.events > (manifest.mostHeld ?? MOST_HELD_WHOLE);
  const { overview, firstPicture } = manifest.files;
  const isPictured = isHeldInPart || readFocus().isPictured;
  // What the first picture is made of is on its way while the code is that makes it.
  const openFirst = openedAhead(open, [overview, isPictured ? firstPicture : undefined]);
  if (isHeldInPart) {
    const { loadPartDataset } = await import('./load-part-dataset.ts');
    return loadPartDataset(manifest, openFirst, readFocus(), onMore);
  }
  const { loadLargeDataset } = await import('./load-large-dataset.ts');
  return loadLargeDataset(manifest, openFirst, readFocus(), onMore);
}

async function loadSmallDataset(manifest: Manifest, open: OpenFile): Promise<LoadedDataset> {
  const dictionaries: Promise<Dictionaries> = open(manifest.files.dictionaries.path).then(parseDictionaries);
  // The table is checked against the dictionaries, but need not wait to be sent for.
  const [core] = manifest.files.core;
  const coreFile = core === undefined ? undefined : open(core.path);
  // All at once: of several files that fail, one is said and none is forgotten.
  const files = Promise.all([dictionaries, coreFile, openFirstTexts(manifest, open)]);
  // The first question about a zone takes a phone 150 ms: it is asked while the files are on their way.
  zoneOffsetMs(manifest.asOfMs ?? 0, manifest.timezone);
  const [known, coreJson, texts] = await files;
  await nextTask();
  const table = await readTable(manifest, known, async () => coreJson);
  await nextTask();
  const { engine, totals } = createFilterParts(manifest, table, known, open);
  return {
    manifest,
    index: {
      table,
      dictionaries: known,
      texts: createTextStore(manifest, open, texts),
      facets: countedFacets(known, totals),
    },
    engine,
    overview: undefined,
    progress: { loaded: table.count, total: table.count },
  };
}

async function openFirstTexts(
  { files: { texts } }: Manifest,
  open: OpenFile,
): Promise<ReadonlyMap<number, readonly EventText[]>> {
  if ('path' in texts || texts.length > TEXT_CHUNKS_AT_ONCE) return new Map();
  const chunks = await Promise.all(texts.map(async ({ path }) => parseTexts(await open(path))));
  return new Map(chunks.entries());
}
