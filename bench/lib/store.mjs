/**
 * What was measured last, kept figure by figure: a run that is stopped loses nothing, and a long one can be made suite by
 * suite.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { WORK } from './work.mjs';

/**
 * @typedef {object} Kept
 * @property {string} suite
 * @property {import('./figures.mjs').Figure} figure
 */

/** Quick runs are kept apart: they are no reason to forget what was measured with care. @param {boolean} isQuick */
export function openStore(isQuick) {
  const file = join(WORK, isQuick ? 'measured-quick.json' : 'measured.json');
  /** @type {Kept[]} */
  let kept = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
  const save = () => {
    mkdirSync(WORK, { recursive: true });
    writeFileSync(`${file}.new`, JSON.stringify(kept, undefined, 1));
    renameSync(`${file}.new`, file);
  };
  return {
    /**
     * A suite is measured anew with so many events: what it gave before is no longer shown, nor that it was stopped (of no number
     * of events).
     *
     * @param {string} suite
     * @param {readonly number[]} sizes
     */
    begin(suite, sizes) {
      const isAnew = (/** @type {Kept} */ { figure }) =>
        sizes.length === 0 || figure.n === 0 || sizes.includes(figure.n);
      kept = kept.filter((entry) => entry.suite !== suite || !isAnew(entry));
      save();
    },
    /** @param {string} suite @param {import('./figures.mjs').Figure} figure */
    keep(suite, figure) {
      kept.push({ suite, figure });
      save();
    },
    /** @param {readonly string[]} suites in the order in which they are wanted */
    figures: (suites) =>
      suites.flatMap((suite) =>
        kept
          .filter((entry) => entry.suite === suite)
          .map(({ figure }) => figure)
          .toSorted((a, b) => groupOf(kept, a) - groupOf(kept, b) || a.n - b.n),
      ),
  };
}

/**
 * Where the first figure of the same component stands. @param {readonly Kept[]} kept
 * @param {import('./figures.mjs').Figure} wanted
 */
function groupOf(kept, wanted) {
  const group = wanted.name.slice(0, wanted.name.lastIndexOf('/'));
  return kept.findIndex(({ figure }) => figure.name.slice(0, figure.name.lastIndexOf('/')) === group);
}
