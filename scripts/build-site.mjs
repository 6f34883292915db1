import { cliCommand, runCommand, toolCommand } from './run-command.mjs';

/**
 * Turns the bundled corpus into public/data and the site into dist/.
 *
 * @returns {Promise<boolean>} false when a step failed; what it printed tells why
 */
export async function buildSite() {
  const steps = [
    // --no-ids: a clone that is only looked at stays as it was committed.
    cliCommand('ingest', ['corpus', '--out', 'public/data', '--no-ids']),
    [...toolCommand('vite'), 'build', '--logLevel', 'warn'],
  ];
  for (const step of steps) {
    const { exitCode } = await runCommand(step, { show: true });
    if (exitCode !== 0) return false;
  }
  return true;
}
