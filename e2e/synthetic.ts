/** A dataset of invented events in place of the bundled one. */
import type { Page } from '@playwright/test';
import { fingerprint } from '../src/cli/output/dataset-files.ts';
import { collectRecords } from '../src/cli/synth/collect-records.fixture.ts';
import { synthesize } from '../src/cli/synth/synthesize.ts';
import { encodeDataset } from '../src/dataset/write/encode.ts';

const EVENTS = 3000;
export const records = collectRecords(synthesize({ events: EVENTS, seed: 11 }));

/** Its files by their paths. @param mostHeld of its events at a time; its chunks are an eighth of that */
export function syntheticFiles(mostHeld: number): ReadonlyMap<string, string> {
  const meta = {
    title: 'Many events',
    description: '',
    timezone: 'Etc/UTC',
    offsetMinutesAt: () => 0,
    credits: [],
    mostHeld,
  };
  return new Map([...encodeDataset(records, meta, fingerprint)].map(({ path, text }) => [path, text]));
}

/** Answers whatever a page asks of its dataset. @param isThere by when the file of a path may come; absent: at once */
export async function serveDataset(
  page: Page,
  files: ReadonlyMap<string, string>,
  isThere?: (path: string) => Promise<void>,
): Promise<void> {
  await page.route('**/data/**', async (route) => {
    const path = new URL(route.request().url()).pathname.replace(/^.*\/data\//, '');
    await isThere?.(path);
    const body = files.get(path);
    await (body === undefined
      ? route.fulfill({ status: 404, body: '' })
      : route.fulfill({ contentType: 'application/json', body }));
  });
}
