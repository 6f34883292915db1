import { setFlagsFromString } from 'node:v8';
import { hasCode, isForPeople, UsageError } from './errors.ts';
import { printable } from './printable.ts';

/**
 * Compiles a regular expression to machine code when it is first used, and not to bytecode first: every sentence asks hundreds of
 * them, so that all would be compiled twice. For the threads that a command starts, too (docs/decisions/0071).
 */
const PATTERNS_AT_ONCE = '--no-regexp-tier-up';

/**
 * Runs a command with the process's arguments: its number becomes the exit code, and what the person at the keyboard can
 * mend is told in a sentence instead of a stack.
 * @param usage what `--help` prints
 */
export async function runAsCommand(main: (args: string[]) => Promise<number>, usage: string): Promise<void> {
  setFlagsFromString(PATTERNS_AT_ONCE);
  const args = process.argv.slice(2);
  if (args.includes('--help')) {
    process.stdout.write(usage);
    return;
  }
  // Whoever reads the beginning alone, as in "| head", has read enough.
  process.stdout.on('error', (error) => {
    if (!hasCode(error, 'EPIPE')) throw error;
    process.exit();
  });
  try {
    process.exitCode = await main(args);
  } catch (error) {
    const isUsage = error instanceof UsageError || isOfParseArgs(error);
    if (!isUsage && !isForPeople(error)) throw error;
    process.exitCode = 1;
    process.stderr.write(`${printable(error.message)}\n${isUsage ? `\n${usage}` : ''}`);
  }
}

/** Whether the error is `parseArgs` complaining of options that it does not know. */
function isOfParseArgs(error: unknown): error is Error {
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_');
}
