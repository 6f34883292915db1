/**
 * Proves that every gate can fail: each is run on a small clean project (fixtures/gates/clean), where it must pass, and on
 * the same project with one file made wrong (fixtures/gates/<gate>), where it must fail and say where.
 */
import { cpSync, existsSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { GATES } from './gates.mjs';
import { projectFolder, runCommand } from './run-command.mjs';

/** What a gate says of the one file that is wrong. */
const COMPLAINTS = new Map([
  ['unit tests', /expects what is not so/],
  ['types', /day\.ts\(\d+,\d+\): error TS2584/],
  ['regex safety', /src\/dataset\/day\.ts:2: .*exponential/],
  ['size', /\d{3,}\.\d kB of 130 kB/],
  ['golden', /first difference in line 1/],
  [
    'import rules',
    /src\/dataset\/day\.ts → src\/explorer\/widget\.ts[^]*src\/dataset\/first → src\/dataset\/second: no folders in a circle/,
  ],
  ['dead code', /lastDay/],
  ['lint', /no-restricted-globals/],
  ['format', /day\.ts/],
  ['lockfile', /binary-windows, wanted by node_modules\/binary/],
  ['words', /src\/dataset\/day\.ts:1: a path of one machine/],
]);

/** The settings that the gates obey, and what these import: the project's own. */
const SETTINGS = [
  '.dependency-cruiser.mjs',
  '.gitignore',
  '.oxfmtrc.json',
  '.oxlintrc.json',
  'knip.json',
  'tsconfig.json',
  'tsconfig.base.json',
  'tsconfig.project.json',
  'tsconfig.contract.json',
  'tsconfig.wording.json',
  'tsconfig.pure.json',
  'tsconfig.explorer.json',
  'tsconfig.node.json',
  'src/cli/serve/content-policy.ts',
  'vite.config.ts',
  'vitest.config.ts',
];

const temporary = realpathSync(mkdtempSync(join(tmpdir(), 'dateline-gates-')));
afterAll(() => rmSync(temporary, { recursive: true }));

/** Makes the clean project, and keeps what its corpus gives as its golden result. */
async function makeCleanProject(name: string, command: readonly string[]): Promise<string> {
  const folder = join(temporary, name);
  cpSync(join(projectFolder, 'fixtures/gates/clean'), folder, { recursive: true });
  for (const file of SETTINGS) cpSync(join(projectFolder, file), join(folder, file));
  symlinkSync(join(projectFolder, 'node_modules'), join(folder, 'node_modules'), 'junction');
  if (command.some((word) => word.endsWith('golden.mjs'))) await runCommand([...command, '--update'], { cwd: folder });
  return folder;
}

test('every gate has a seeded failure', () => {
  expect(GATES.map(({ name }) => name).toSorted()).toEqual([...COMPLAINTS.keys()].toSorted());
  for (const { name } of GATES)
    expect(existsSync(join(projectFolder, 'fixtures/gates', folderOf(name))), name).toBe(true);
});

describe.each(GATES)('$name', { concurrent: true }, ({ name, command, mend }) => {
  test('passes on a clean project', async () => {
    const { exitCode, output } = await runCommand(command, {
      cwd: await makeCleanProject(`${folderOf(name)}-clean`, command),
    });
    expect(exitCode, output).toBe(0);
  });

  test('fails on the seeded failure and says where', async () => {
    const folder = await makeCleanProject(folderOf(name), command);
    cpSync(join(projectFolder, 'fixtures/gates', folderOf(name)), folder, { recursive: true });
    const { exitCode, output } = await runCommand(command, { cwd: folder });
    expect(exitCode, output).not.toBe(0);
    expect(output).toMatch(COMPLAINTS.get(name) ?? /never/);
    expect(mend).not.toBe('');
  });
});

function folderOf(gate: string): string {
  return gate.replaceAll(' ', '-');
}
