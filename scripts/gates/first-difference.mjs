/** How much of a differing line is shown on either side of the first differing character. */
const CONTEXT = 60;

/**
 * Where two texts first differ, for a person to read; undefined when they are equal.
 *
 * @param {string} name of the file
 * @param {string} kept
 * @param {string} fresh
 * @returns {string | undefined}
 */
export function firstDifference(name, kept, fresh) {
  if (kept === fresh) return undefined;
  const keptLines = kept.split('\n');
  const freshLines = fresh.split('\n');
  const index = keptLines.findIndex((line, at) => line !== freshLines[at]);
  const line = index < 0 ? keptLines.length : index;
  const [before, after] = [keptLines[line] ?? '', freshLines[line] ?? ''];
  let column = 0;
  while (column < before.length && before[column] === after[column]) column += 1;
  const shown = (/** @type {string} */ text) => text.slice(Math.max(0, column - CONTEXT), column + CONTEXT);
  return [
    `${name}: ${keptLines.length - 1} lines kept, ${freshLines.length - 1} now; first difference in line ${line + 1}:`,
    `  kept: …${shown(before)}…`,
    `  now:  …${shown(after)}…`,
  ].join('\n');
}
