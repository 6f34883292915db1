import { join } from 'node:path';
import { projectFolder, toolCommand } from './run-command.mjs';

/** Where the unit tests leave their counts, relative to the folder that was tested. */
export const UNIT_REPORT = '.cache/reports/unit.json';

/**
 * @typedef {object} Gate
 * @property {string} name
 * @property {readonly string[]} command exits with 0 when all is well; looks at the folder that it is run in
 * @property {string} mend what to run or do when it fails
 */

/** @param {string} file */
const ownGate = (file) => [process.execPath, join(projectFolder, 'scripts/gates', file)];

/**
 * All that `npm run check` demands, the slowest first so that two processors are kept busy to the end.
 *
 * @type {readonly Gate[]}
 */
export const GATES = [
  {
    name: 'unit tests',
    command: [
      ...toolCommand('vitest'),
      'run',
      '--project=unit',
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${UNIT_REPORT}`,
    ],
    mend: 'npx vitest --project=unit   (runs the failing test again with every change)',
  },
  {
    name: 'types',
    command: [...toolCommand('typescript-7', 'tsc'), '-b', '--pretty', 'false'],
    mend: 'npm run typecheck -- --watch   (and mend what it lists)',
  },
  {
    name: 'regex safety',
    command: ownGate('regex-safety.mjs'),
    mend: 'rewrite the pattern so that no two parts of it can match the same text; `npm run check -- regex` checks again',
  },
  {
    name: 'size',
    command: ownGate('bundle-size.mjs'),
    mend: 'npx vite build   (its list shows the chunks: load later what the first events do not need)',
  },
  {
    name: 'golden',
    command: ownGate('golden.mjs'),
    mend: 'npm run golden:update   (when the new result is better: look at its diff before you commit)',
  },
  {
    name: 'import rules',
    command: ownGate('import-rules.mjs'),
    mend: 'move the code to where the table in docs/architecture.md, “Who may import whom”, allows it',
  },
  {
    name: 'dead code',
    command: [...toolCommand('knip'), '--no-progress'],
    mend: 'npx knip --fix   (or delete what it lists by hand)',
  },
  {
    name: 'lint',
    command: [...toolCommand('oxlint'), '--type-aware', '--deny-warnings'],
    mend: 'npm run lint:fix   (and mend by hand what is left)',
  },
  {
    name: 'format',
    command: [...toolCommand('oxfmt'), '--check'],
    mend: 'npm run format',
  },
  {
    name: 'lockfile',
    command: ownGate('lockfile.mjs'),
    mend: 'pin a version whose binaries are all listed, then: rm -rf node_modules package-lock.json && npm install',
  },
  {
    name: 'words',
    command: ownGate('words.mjs'),
    mend: 'take the listed words out: say it without the place of one machine, finish it or delete it',
  },
];
