/**
 * `npm run build -- [FOLDER] …`: builds the site with all its pages, of the corpus in FOLDER, else of the dataset that
 * `ingest` left in public/data, else of the bundled corpus. Further arguments go to `pages`.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { BUNDLED_CORPUS, buildSite } from './build-site.mjs';
import { projectFolder } from './run-command.mjs';

const [first = '-', ...others] = process.argv.slice(2);
const given = first.startsWith('-') ? undefined : first;
const hasDataset = existsSync(join(projectFolder, 'public/data/manifest.json'));
const corpus = given ?? (hasDataset ? undefined : BUNDLED_CORPUS);
const isBuilt = await buildSite({
  ...(corpus === undefined ? {} : { corpus }),
  pagesOptions: given === undefined ? process.argv.slice(2) : others,
});
process.exitCode = isBuilt ? 0 : 1;
