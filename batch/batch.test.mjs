/** `npm run test:batch`: two workers, some killed in the middle; the merged dataset has the bytes of one process's. */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));
const YEARS = 12;
const PARTS = 12;
const KILLS = 4;
/** Long enough for a worker to be in the middle of its part, short enough that it is not at its end. */
const KILL_AFTER_MS = 700;

const folder = mkdtempSync(join(tmpdir(), 'dateline-batch-'));
const paths = { corpus: join(folder, 'corpus'), analyses: join(folder, 'analyses') };
/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();
let redis = '';

/** @param {string} command @param {string[]} args */
function start(command, args) {
  // A group of its own, so that a kill takes what it started along, as the end of a machine would.
  const child = spawn(command, args, { cwd: PROJECT, detached: true, stdio: ['ignore', 'pipe', 'inherit'] });
  running.add(child);
  child.on('close', () => running.delete(child));
  return child;
}

/** @param {import('node:child_process').ChildProcess} child */
function kill(child) {
  if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

/** The bundled documents, over and over, each time some years later. */
function writeCorpus() {
  const source = join(PROJECT, 'corpus/documents');
  for (let year = 0; year < YEARS; year += 1) {
    for (const name of readdirSync(source, { recursive: true, encoding: 'utf8' })) {
      if (!statSync(join(source, name)).isFile()) continue;
      const text = readFileSync(join(source, name), 'utf8');
      const path = join(paths.corpus, String(year), name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(
        path,
        text.replaceAll(/\b20\d\d\b/g, (found) => String(Number(found) + year)),
      );
    }
  }
}

/** @param {string} root */
function filesOf(root) {
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(root, name)).isFile(),
  );
  return new Map(names.toSorted().map((name) => [name, readFileSync(join(root, name)).toString('base64')]));
}

before(async () => {
  const port = await freePort();
  redis = `redis://127.0.0.1:${port}`;
  if (spawnSync('redis-server', ['--version']).error)
    throw new Error('Install redis-server first (Debian: apt-get install redis-server).');
  start('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--dir', folder]);
  writeCorpus();
});

after(() => {
  for (const child of running) kill(child);
  rmSync(folder, { recursive: true, force: true });
});

test('workers that are killed in the middle cost nothing but time', async () => {
  const alone = join(folder, 'alone');
  const ingest = [join(PROJECT, 'build/cli/ingest.js'), paths.corpus, '--out', alone, '--no-ids', '--fresh'];
  assert.equal(spawnSync(process.execPath, ingest, { cwd: PROJECT }).status, 0);

  let killed = 0;
  const begun = new Map();
  const startWorker = () => {
    const worker = start(process.execPath, ['batch/worker.mjs', '--redis', redis]);
    worker.stdout?.on('data', async (/** @type {Buffer} */ lines) => {
      const [, part] = /part (\d+) begun/.exec(lines.toString()) ?? [];
      if (part === undefined) return;
      begun.set(part, (begun.get(part) ?? 0) + 1);
      if (killed >= KILLS || begun.size < 2) return;
      killed += 1;
      await wait(KILL_AFTER_MS);
      kill(worker);
      startWorker();
    });
  };
  startWorker();
  startWorker();

  const merged = join(folder, 'merged');
  const queued = ['batch/ingest.mjs', paths.corpus, '--analyses', paths.analyses, '--out', merged];
  const all = start(process.execPath, [...queued, '--parts', String(PARTS), '--redis', redis]);
  const exitCode = await new Promise((done) => all.on('close', done));
  assert.equal(exitCode, 0);
  assert.equal(killed, KILLS);
  const repeated = [...begun.values()].filter((times) => times > 1).length;
  assert.ok(repeated > 0, 'no part was begun twice: nothing was killed in the middle');
  assert.deepEqual(filesOf(merged), filesOf(alone));
  console.log(
    `${PARTS} parts, ${killed} workers killed, ${repeated} parts begun again, ${filesOf(alone).size} files the same`,
  );
});
