/**
 * Which parts of datasets the program has opened as their readers will: of a dataset that is made again after one document has
 * changed, nearly all. A part is named by its content, so that a name never stands for two.
 */
import { readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { writeWhole } from '../write-whole.ts';

export interface ReadableBefore {
  has(name: string): boolean;
  /** Says that a part is readable, in this run too: what no run says any more is forgotten. */
  note(name: string): void;
  /** Keeps what was noted for the next run, where that is anything else than what was known. */
  keep(): Promise<void>;
}

/** Whoever starts from nothing and keeps nothing. */
export const NOTHING_READ_BEFORE: ReadableBefore = {
  has: () => false,
  note: () => undefined,
  keep: () => Promise.resolve(),
};

/**
 * @param file where the names are kept; without it, or with one that cannot be read, everything is opened
 * @param program what another program found readable says nothing (see program-fingerprint.ts)
 */
export function openReadableBefore(file: string, program: string): ReadableBefore {
  const before = new Set(namesIn(file, program));
  const noted: string[] = [];
  return {
    has: (name) => before.has(name),
    note: (name) => void noted.push(name),
    keep: async () => {
      if (noted.length === before.size && noted.every((name) => before.has(name))) return;
      await mkdir(dirname(file), { recursive: true });
      writeWhole(file, [program, ...noted].join('\n'));
    },
  };
}

function namesIn(file: string, program: string): readonly string[] {
  try {
    const [madeBy, ...names] = readFileSync(file, 'utf8').split('\n');
    return madeBy === program ? names : [];
  } catch {
    return [];
  }
}
