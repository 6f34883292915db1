/**
 * `npm test`: every gate, the gates' seeded failures, and the end-to-end tests on the built site. The last line counts what
 * passed and failed, from the reports that the tools wrote. Exits with 1 when anything failed or was not run.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runGates } from './check.mjs';
import { provideBrowser } from './find-browser.mjs';
import { GATES, UNIT_REPORT } from './gates.mjs';
import { projectFolder, runCommand, toolCommand } from './run-command.mjs';

const SEEDED_REPORT = '.cache/reports/seeded.json';
const E2E_REPORT = '.cache/reports/e2e.json';

/** @typedef {{ passed: number, failed: number }} Count */

/** Reads one report; a report that is missing counts as one failure: the tests did not run. @returns {Count} */
function countOf(/** @type {string} */ file, /** @type {(report: any) => Count} */ read) {
  try {
    return read(JSON.parse(readFileSync(join(projectFolder, file), 'utf8')));
  } catch {
    console.log(`There is no readable ${file}: those tests did not run to their end.`);
    return { passed: 0, failed: 1 };
  }
}

/** @param {{ numPassedTests: number, numFailedTests: number, numFailedTestSuites: number, success: boolean }} report */
function readVitest({ numPassedTests, numFailedTests, numFailedTestSuites, success }) {
  // A file that cannot even be loaded has no tests to fail.
  return { passed: numPassedTests, failed: success ? 0 : Math.max(1, numFailedTests, numFailedTestSuites) };
}

/** @param {{ stats: { expected: number, unexpected: number, flaky: number }, errors: unknown[] }} report */
function readPlaywright({ stats, errors }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}

rmSync(join(projectFolder, '.cache/reports'), { recursive: true, force: true });
mkdirSync(join(projectFolder, '.cache/reports'), { recursive: true });

console.log('Gates');
const gates = await runGates(GATES);
/** @type {Count[]} */
const counts = [
  {
    passed: gates.filter(({ exitCode }) => exitCode === 0).length,
    failed: gates.filter(({ exitCode }) => exitCode !== 0).length,
  },
  countOf(UNIT_REPORT, readVitest),
];

console.log('\nSeeded failures: each gate can fail');
await runCommand(
  [
    ...toolCommand('vitest'),
    'run',
    '--project=gates',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${SEEDED_REPORT}`,
  ],
  { show: true },
);
counts.push(countOf(SEEDED_REPORT, readVitest));

console.log('\nEnd to end');
try {
  const browser = await provideBrowser(console.log);
  await runCommand([...toolCommand('@playwright/test', 'playwright'), 'test'], {
    show: true,
    env: { PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH: browser },
  });
} catch (error) {
  console.log(error instanceof Error ? error.message : String(error));
}
counts.push(countOf(E2E_REPORT, readPlaywright));

const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
process.exitCode = failed === 0 ? 0 : 1;
console.log(`\n${passed} passed, ${failed} failed`);
