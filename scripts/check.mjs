/**
 * `npm run check`: every gate, two at a time, a line each; what failed is shown at the end with the command that mends it.
 * `npm run check -- lint types` runs only the gates whose names hold one of the words.
 */
import { pathToFileURL } from 'node:url';
import { GATES } from './gates.mjs';
import { runCommand } from './run-command.mjs';

const GATES_AT_A_TIME = 2;

/** @typedef {import('./gates.mjs').Gate & import('./run-command.mjs').CommandResult} GateResult */

/**
 * Runs the gates and prints a line for each as it ends.
 *
 * @param {readonly import('./gates.mjs').Gate[]} gates
 * @returns {Promise<readonly GateResult[]>}
 */
export async function runGates(gates) {
  const waiting = [...gates];
  /** @type {GateResult[]} */
  const results = [];
  const work = async () => {
    for (let gate = waiting.shift(); gate !== undefined; gate = waiting.shift()) {
      const result = { ...gate, ...(await runCommand(gate.command, { env: { NO_COLOR: '1', FORCE_COLOR: '0' } })) };
      results.push(result);
      const mark = result.exitCode === 0 ? 'passed' : 'FAILED';
      console.log(`${mark}  ${gate.name.padEnd(14)} ${(result.durationMs / 1000).toFixed(1).padStart(5)} s`);
    }
  };
  await Promise.all(Array.from({ length: GATES_AT_A_TIME }, work));
  for (const { name, output, mend } of results.filter(({ exitCode }) => exitCode !== 0)) {
    console.log(`\n──── ${name} ────\n${output.trimEnd()}\n→ to mend: ${mend}`);
  }
  return results;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const words = process.argv.slice(2);
  const chosen = GATES.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)));
  if (chosen.length === 0)
    console.error(`no gate is called so; there are: ${GATES.map(({ name }) => name).join(', ')}`);
  const results = await runGates(chosen);
  const failed = results.filter(({ exitCode }) => exitCode !== 0).length;
  console.log(`\n${results.length - failed} gates passed, ${failed} failed`);
  process.exitCode = failed === 0 && results.length > 0 ? 0 : 1;
}
