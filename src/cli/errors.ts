import { DatasetError } from '../dataset/dataset-error.ts';

/** Something that the person at the keyboard can mend: the message is a sentence for them, and no stack is shown. */
export class Complaint extends Error {
  override readonly name: string = 'Complaint';
}

/** The command was asked for something that it cannot do: its options are shown below the message. */
export class UsageError extends Complaint {
  override readonly name = 'UsageError';
}

/** True for what is told in a sentence; everything else is a mistake in this program, which its stack helps to find. */
export function isForPeople(error: unknown): error is Error {
  return error instanceof Complaint || error instanceof DatasetError;
}

/** What went wrong, in the words of whoever noticed. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** True for an error of the system with this name, such as ENOENT where a file is not there. */
export function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
