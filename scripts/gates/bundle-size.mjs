/**
 * Gate: the JavaScript that the page loads at once stays small. Builds the site and sums, after gzip, the scripts that the
 * page names or preloads and all that they import statically.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { runCommand, toolCommand } from '../run-command.mjs';

const LIMIT_KB = 130;
const SITE_FOLDER = '.cache/size';

/**
 * @typedef {object} Chunk
 * @property {string} file
 * @property {string[]} [imports] names of chunks
 */

/**
 * The scripts that the page asks for, and all that they import statically.
 *
 * @param {string} html
 * @param {Map<string, Chunk>} chunks
 */
function initialFiles(html, chunks) {
  const asked = [...html.matchAll(/(?:src|href)="\.\/([^"]+\.js)"/g)].flatMap(([, file]) => file ?? []);
  const names = new Set([...chunks].filter(([, { file }]) => asked.includes(file)).map(([name]) => name));
  for (const name of names) for (const imported of chunks.get(name)?.imports ?? []) names.add(imported);
  return [...new Set([...asked, ...[...names].flatMap((name) => chunks.get(name)?.file ?? [])])];
}

const build = await runCommand(
  [...toolCommand('vite'), 'build', '--outDir', SITE_FOLDER, '--emptyOutDir', '--manifest', '--logLevel', 'warn'],
  { cwd: process.cwd() },
);
if (build.exitCode === 0) {
  /** @type {Map<string, Chunk>} */
  const chunks = new Map(Object.entries(JSON.parse(readFileSync(join(SITE_FOLDER, '.vite/manifest.json'), 'utf8'))));
  const sizes = initialFiles(readFileSync(join(SITE_FOLDER, 'index.html'), 'utf8'), chunks)
    .filter((file) => file.endsWith('.js'))
    .map((file) => ({ file, kb: gzipSync(readFileSync(join(SITE_FOLDER, file))).length / 1000 }));
  for (const { file, kb } of sizes) console.log(`${kb.toFixed(1).padStart(7)} kB  ${file}`);
  const totalKb = sizes.reduce((sum, { kb }) => sum + kb, 0);
  console.log(`${totalKb.toFixed(1).padStart(7)} kB of ${LIMIT_KB} kB, JavaScript before the first events, gzip`);
  process.exitCode = sizes.length > 0 && totalKb <= LIMIT_KB ? 0 : 1;
} else {
  console.log(build.output);
  process.exitCode = 1;
}
