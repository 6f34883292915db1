import { OutputRefused } from './output/dataset-folder.ts';

/** The command was asked for something that it cannot do; the message is a sentence for people. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/**
 * Runs a command with the process's arguments: its number becomes the exit code, and what the person at the keyboard can
 * mend is told in a sentence instead of a stack.
 */
export async function runAsCommand(main: (args: string[]) => Promise<number>, usage: string): Promise<void> {
  try {
    process.exitCode = await main(process.argv.slice(2));
  } catch (error) {
    process.exitCode = 1;
    if (error instanceof OutputRefused) process.stderr.write(`${error.message}\n`);
    // parseArgs complains of options that it does not know with a TypeError that has a code.
    else if (error instanceof UsageError || (error instanceof TypeError && 'code' in error)) {
      process.stderr.write(`${error.message}\n\n${usage}`);
    } else throw error;
  }
}
