/**
 * `npm run dev`: reads corpus/, starts Vite, and reads corpus/ again whenever something in it changes. Arguments go to Vite.
 */
import { watch } from 'node:fs';
import { cliCommand, runCommand, toolCommand } from './run-command.mjs';

/** Editors write a file in several steps: wait until they are done. */
const QUIET_MS = 300;
/** Written by ingest itself. */
const OWN_FILE = /(?:^|[/\\])ids\.json/;

const ingest = () => runCommand(cliCommand('ingest', ['corpus', '--out', 'public/data']), { show: true });

let running = false;
let again = false;
/** One run at a time: changes during a run ask for one more after it. */
async function ingestAgain() {
  if (running) {
    again = true;
    return;
  }
  running = true;
  do {
    again = false;
    await ingest();
  } while (again);
  running = false;
}

await ingest();
/** @type {NodeJS.Timeout | undefined} */
let quiet;
const watcher = watch('corpus', { recursive: true }, (_, file) => {
  if (file !== null && OWN_FILE.test(file)) return;
  clearTimeout(quiet);
  quiet = setTimeout(() => void ingestAgain(), QUIET_MS);
});
const { exitCode } = await runCommand([...toolCommand('vite'), ...process.argv.slice(2)], { show: true });
watcher.close();
process.exitCode = exitCode;
