/** The part of the events' pages that one thread makes: every so-manieth chunk of details. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { eventFiles } from '../../pages/event-page.ts';
import { eventPicture } from '../../pages/picture.ts';
import { eventPath, PICTURE_FILE } from '../../pages/site.ts';
import { createPainter } from './draw-picture.ts';
import { loadSite, type PagesOptions } from './make-site.ts';

export interface RenderPart extends PagesOptions {
  /** Where the files go. */
  readonly staging: string;
  /** This thread's number, from 0, and how many there are. */
  readonly part: number;
  readonly parts: number;
}

/** What was made since it was last told. */
export interface RenderProgress {
  readonly pages: number;
  /** Names of the pictures in the folder of kept ones. */
  readonly pictures: readonly string[];
}

export async function renderEvents(options: RenderPart, onProgress: (progress: RenderProgress) => void): Promise<void> {
  const { site, dataset } = await loadSite(options);
  const paint = createPainter(options.keptPictures);
  const own = dataset.chunks.filter((_, position) => position % options.parts === options.part);
  for (const chunk of own) {
    const rows = Array.from({ length: chunk.to - chunk.from }, (_, at) => chunk.from + at).filter((row) =>
      site.paged.has(row),
    );
    if (rows.length === 0) continue;
    const details = await dataset.openDetails(chunk);
    for (const row of rows) {
      const detail = details[row - chunk.from];
      if (detail === undefined) continue;
      for (const { path, text } of eventFiles(site, row, detail)) await writeInto(options.staging, path, text);
      const pictures: string[] = [];
      if (site.pictured.has(row)) {
        const { png, key } = await paint(eventPicture(site, row));
        await writeInto(options.staging, eventPath(detail.id) + PICTURE_FILE, png);
        pictures.push(key);
      }
      onProgress({ pages: 1, pictures });
    }
  }
}

export async function writeInto(folder: string, path: string, content: string | Uint8Array): Promise<void> {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}
