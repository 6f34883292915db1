import { parseArgs } from 'node:util';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DatasetError } from '../dataset/dataset-error.ts';
import { Complaint, UsageError } from './errors.ts';
import { runAsCommand } from './run-as-command.ts';
import { wholeNumber } from './whole-number.ts';

const USAGE = 'Does a thing.\n';

describe('runAsCommand', () => {
  const printed = { out: '', error: '' };
  const before = { argv: process.argv, exitCode: process.exitCode };

  beforeEach(() => {
    Object.assign(printed, { out: '', error: '' });
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => ((printed.out += String(text)), true));
    vi.spyOn(process.stdout, 'on').mockReturnThis();
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => ((printed.error += String(text)), true));
  });
  afterEach(() => {
    vi.restoreAllMocks();
    Object.assign(process, before);
  });

  const run = async (main: (args: string[]) => Promise<number>, ...args: string[]): Promise<unknown> => {
    process.argv = ['node', 'command.js', ...args];
    await runAsCommand(main, USAGE);
    return process.exitCode;
  };
  const failing = (error: Error) => () => Promise.reject(error);

  it('ends with the number of the command', async () => {
    expect(await run(([first]) => Promise.resolve(Number(first)), '3')).toBe(3);
    expect(printed).toEqual({ out: '', error: '' });
  });

  it('only tells how it is used when that is asked', async () => {
    await run(failing(new Error('never run')), '--out', 'x', '--help');
    expect(printed).toEqual({ out: USAGE, error: '' });
  });

  it.each([new Complaint('No such folder.'), new DatasetError('No such folder.')])(
    'tells what people can mend in a sentence',
    async (error) => {
      expect(await run(failing(error))).toBe(1);
      expect(printed.error).toBe('No such folder.\n');
    },
  );

  it('shows how it is used below what is wrong with its options', async () => {
    expect(await run(failing(new UsageError('Name \u001B[31mone.')))).toBe(1);
    expect(printed.error).toBe(`Name \uFFFD[31mone.\n\n${USAGE}`);
  });

  it('shows the same where an option is unknown', async () => {
    const main = async (args: string[]): Promise<number> => Object.keys(parseArgs({ args }).values).length;
    expect(await run(main, '--colour')).toBe(1);
    expect(printed.error).toContain("Unknown option '--colour'");
    expect(printed.error.endsWith(USAGE)).toBe(true);
  });

  it.each([new Error('half a file'), Object.assign(new TypeError('no path'), { code: 'ERR_INVALID_ARG_TYPE' })])(
    'hides no mistake of the program',
    async (error) => {
      await expect(run(failing(error))).rejects.toThrow(error.message);
    },
  );
});

describe('wholeNumber', () => {
  it('reads numbers within its bounds', () => {
    expect([wholeNumber('jobs', '4', 1), wholeNumber('seed', '-7'), wholeNumber('port', '0', 0, 65_535)]).toEqual([
      4, -7, 0,
    ]);
  });

  it.each(['', ' ', 'x', '1.5', '-1', '9'])('refuses %j', (text) => {
    expect(() => wholeNumber('jobs', text, 0, 8)).toThrow('--jobs expects a whole number from 0 to 8.');
  });
});
