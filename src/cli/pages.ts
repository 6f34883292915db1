/** `npm run pages -- [--dir DIR] …`: gives a built site a page for each event. */
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { countOf, formatCount } from '../wording/plural.ts';
import { parseSiteAddress } from './corpus/site-address.ts';
import { UsageError } from './errors.ts';
import { runPages, type PagesReport } from './pages/run-pages.ts';
import { printable } from './printable.ts';
import { runAsCommand } from './run-as-command.ts';
import { wholeNumber } from './whole-number.ts';

const USAGE = `Gives a built site a page, a picture and structured data for each event, feeds and a sitemap.

  npm run pages -- [options]

  --dir DIR       the built site with its dataset in data/; default: dist
  --address URL   the public address of the site; default: the one in corpus.yaml
  --pages N       at most so many events get a page, the most important first; default: 50000
  --pictures N    at most so many pages get a picture of their own; default: 1000
  --keep DIR      where drawn pictures are kept for the next run; default: .cache/pictures
  --jobs N        threads; default: one a core
  --help          this text

An event without a page is reached through the app. Without an address there are no canonical
links, sitemap, oEmbed answers and JSON feeds.
`;

/** Beside the built entries: both are made by `npm run build:cli`. */
const WORKER = new URL('pages-worker.js', import.meta.url);
const PROGRESS_EVERY = 1_000;

function readOptions(args: string[]) {
  const { values } = parseArgs({
    args,
    options: {
      dir: { type: 'string', default: 'dist' },
      address: { type: 'string' },
      pages: { type: 'string', default: '50000' },
      pictures: { type: 'string', default: '1000' },
      keep: { type: 'string', default: '.cache/pictures' },
      jobs: { type: 'string', default: String(availableParallelism()) },
    },
  });
  const address = values.address === undefined ? undefined : parseSiteAddress(values.address);
  if (values.address !== undefined && address === undefined) {
    throw new UsageError('--address expects an address such as https://example.org/timeline/.');
  }
  const limits = {
    pages: wholeNumber('pages', values.pages, 0),
    pictures: wholeNumber('pictures', values.pictures, 0),
  };
  return { ...values, address, limits, jobs: wholeNumber('jobs', values.jobs, 1) };
}

async function main(args: string[]): Promise<number> {
  const { dir, address, limits, keep, jobs } = readOptions(args);
  const report = await runPages(
    { folder: dir, address, limits, keptPictures: keep },
    {
      workerEntry: WORKER,
      jobs,
      nowMs: () => performance.now(),
      onProgress: (done, total) => {
        if (done % PROGRESS_EVERY === 0) process.stderr.write(`${formatCount(done)} of ${formatCount(total)} pages\n`);
      },
    },
  );
  process.stdout.write(closingLines(report));
  return 0;
}

function closingLines({ events, pages, pictures, retired, address, seconds }: PagesReport): string {
  const lines = [
    `Pages         ${countOf(pages, 'event')}, ${countOf(pictures, 'picture')} in ${seconds.toFixed(1)} s, in event/`,
  ];
  if (pages < events)
    lines.push(`No page       ${countOf(events - pages, 'event')}, reached through the app (--pages)`);
  if (retired > 0)
    lines.push(`Retired       ${countOf(retired, 'address', 'addresses')} that say where their event went`);
  lines.push(
    address === undefined
      ? `Address       not known, so there are no canonical links, sitemap, oEmbed answers and JSON feeds.
              Say where the site will stand: "site" in corpus.yaml, or --address https://example.org/timeline/`
      : `Address       ${printable(address)}`,
  );
  return `${lines.join('\n')}\n`;
}

await runAsCommand(main, USAGE);
