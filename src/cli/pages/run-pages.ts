/** One run of `pages`: a built site → the same site with a page for each event, feeds and a sitemap, whole or not at all. */
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { sitePicture } from '../../pages/picture.ts';
import { PICTURE_FILE } from '../../pages/site.ts';
import { createPainter } from './draw-picture.ts';
import { loadSite, type LoadedSite, type PagesOptions } from './make-site.ts';
import { writeInto, type RenderPart, type RenderProgress } from './render-events.ts';
import { siteFiles } from './site-files.ts';

export interface PagesReport {
  readonly events: number;
  readonly pages: number;
  readonly pictures: number;
  readonly retired: number;
  /** The site's public address; absent: what consists of addresses in full was left out. */
  readonly address: string | undefined;
  readonly seconds: number;
}

export interface PagesEffects {
  /** The built pages-worker.js. */
  readonly workerEntry: URL;
  /** How many threads make pages at the same time. */
  readonly jobs: number;
  readonly onProgress: (done: number, total: number) => void;
  /** Milliseconds of a clock that only runs forward. */
  readonly nowMs: () => number;
}

/**
 * @throws DatasetError, NotABuiltPage with a sentence for people; the site is then as it was
 */
export async function runPages(options: PagesOptions, effects: PagesEffects): Promise<PagesReport> {
  const startMs = effects.nowMs();
  const loaded = await loadSite(options);
  const staging = join(options.folder, '.pages-next');
  await rm(staging, { recursive: true, force: true });
  await mkdir(join(staging, 'event'), { recursive: true });
  try {
    const used = await renderInThreads({ ...options, staging }, loaded.site.paged.size, effects);
    await writeSiteFiles(loaded, staging, options.keptPictures, used);
    await moveIntoPlace(staging, options.folder);
    await forgetUnused(options.keptPictures, used);
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
  const { site } = loaded;
  return {
    events: site.table.count,
    pages: site.paged.size,
    pictures: site.pictured.size,
    retired: [...site.fates.values()].flat().filter(({ became }) => became !== 'corrected').length,
    address: site.address,
    seconds: (effects.nowMs() - startMs) / 1000,
  };
}

async function writeSiteFiles(
  loaded: LoadedSite,
  staging: string,
  keptPictures: string,
  used: Set<string>,
): Promise<void> {
  for (const { path, text } of await siteFiles(loaded)) await writeInto(staging, path, text);
  const { png, key } = await createPainter(keptPictures)(sitePicture(loaded.site));
  await writeInto(staging, PICTURE_FILE, png);
  used.add(key);
}

/** @returns names of all pictures that were drawn or taken from those kept */
async function renderInThreads(
  options: PagesOptions & { readonly staging: string },
  total: number,
  { workerEntry, jobs, onProgress }: PagesEffects,
): Promise<Set<string>> {
  const used = new Set<string>();
  let done = 0;
  const parts = Math.max(1, Math.min(jobs, total));
  const workers = Array.from({ length: parts }, (_, part) => {
    const workerData: RenderPart = { ...options, part, parts };
    return new Worker(workerEntry, { workerData });
  });
  try {
    await Promise.all(
      workers.map((worker) => {
        worker.on('message', ({ pages, pictures }: RenderProgress) => {
          done += pages;
          for (const key of pictures) used.add(key);
          onProgress(done, total);
        });
        return ended(worker);
      }),
    );
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
  return used;
}

function ended(worker: Worker): Promise<void> {
  return new Promise((resolve, reject) => {
    worker.on('error', reject);
    worker.on('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`A thread that made pages ended with code ${code}.`));
    });
  });
}

/** Each file or folder takes the place of its last version by renaming; the site's own page, which leads to all, comes last. */
async function moveIntoPlace(staging: string, folder: string): Promise<void> {
  const previous = join(folder, '.pages-previous');
  await rm(previous, { recursive: true, force: true });
  await mkdir(previous);
  const names = await readdir(staging);
  for (const name of names.toSorted((a, b) => Number(a === 'index.html') - Number(b === 'index.html'))) {
    const place = join(folder, name);
    if (existsSync(place)) await rename(place, join(previous, name));
    await rename(join(staging, name), place);
  }
  await rm(previous, { recursive: true, force: true });
}

/** Pictures that no page shows any more. */
async function forgetUnused(folder: string, used: ReadonlySet<string>): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) if (name.endsWith('.png') && !used.has(name)) await rm(join(folder, name), { force: true });
}
