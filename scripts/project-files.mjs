import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Folders that tools write, and the seeded failures of the gates, which are wrong on purpose. */
const SKIPPED = new Set(['node_modules', '.git', '.cache', 'build', 'dist', 'test-results', 'playwright-report']);
const SKIPPED_PATHS = new Set(['public/data', 'fixtures/gates', 'screenshots']);

/**
 * The paths of all files of the project below a folder, with forward slashes, in a fixed order. Links are not followed.
 *
 * @param {string} folder relative to the working directory; '' for all
 * @returns {string[]}
 */
export function projectFiles(folder = '') {
  return readdirSync(folder === '' ? '.' : folder, { withFileTypes: true })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name).replaceAll('\\', '/');
      if (SKIPPED.has(entry.name) || SKIPPED_PATHS.has(path)) return [];
      if (entry.isDirectory()) return projectFiles(path);
      return entry.isFile() ? [path] : [];
    });
}
