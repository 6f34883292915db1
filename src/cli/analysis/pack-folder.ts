/**
 * A folder of packs, in which lines are found by their keys. A key stands for one line for ever, whoever wrote it: packs are only
 * added and removed, never changed, and what stands in two of them is the same.
 */
import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readdirSync, readFileSync, readSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../write-whole.ts';
import { decodePack, encodePack, packKeys, type PackEntry } from './pack.ts';

export interface PackFolder {
  /** Undefined when there is no such line, or it cannot be read. */
  find(key: string): string | undefined;
  /** Writes a pack of these. */
  add(entries: readonly PackEntry[]): void;
  /** Removes every pack of which nothing is used, and joins small ones when there are many. */
  tidy(isUsed: (key: string) => boolean): void;
}

const PACK = /\.pack$/;
/** What `tidy` removes besides: packs that were never finished, and the files that older versions kept, one for each document. */
const LITTER = /^(?:[\da-f]{2}|.*\.pack\.\d+\.tmp)$/;
/** Longer than the first line of any pack. */
const HEAD_BYTES = 16_384;
/** Lines that were unpacked with others are held until they are asked for, unless they become so many. */
const MOST_HELD = 2_000;
/** A pack of which no more than these many lines and bytes are used is small. */
const SMALL_LINES = 8;
const SMALL_BYTES = 65_536;
/** Small packs are left alone until there are more than these. */
const MOST_SMALL = 32;
/** Lines of a pack that is made of small ones. */
const JOINED_LINES = 2 * SMALL_LINES;

export function openPackFolder(folder: string): PackFolder {
  /** The keys of each pack, by its file. */
  const packs = new Map<string, readonly string[]>();
  /** The packs of each key. */
  const places = new Map<string, string[]>();
  const held = new Map<string, string>();
  const note = (name: string, keys: readonly string[]): void => {
    packs.set(name, keys);
    for (const key of keys) places.set(key, [...(places.get(key) ?? []), name]);
  };
  const entriesOf = (name: string): readonly PackEntry[] => {
    try {
      return decodePack(readFileSync(join(folder, name)));
    } catch {
      return [];
    }
  };
  const unpack = (name: string): void => {
    if (held.size > MOST_HELD) held.clear();
    for (const [key, line] of entriesOf(name)) held.set(key, line);
  };
  const add = (entries: readonly PackEntry[]): string => {
    const keys = entries.map(([key]) => key);
    const name = `${createHash('sha256').update(keys.join(' ')).digest('hex')}.pack`;
    mkdirSync(folder, { recursive: true });
    // Another process may write the same name at the same time: both have the same content.
    writeWhole(join(folder, name), encodePack(entries));
    note(name, keys);
    return name;
  };
  const joinPacks = (names: readonly string[], isUsed: (key: string) => boolean): readonly string[] => {
    const used = [...new Map(names.flatMap(entriesOf))].filter(([key]) => isUsed(key));
    const starts = used.flatMap((_, at) => (at % JOINED_LINES === 0 ? at : []));
    return starts.map((at) => add(used.slice(at, at + JOINED_LINES)));
  };
  const isSmall = (name: string, keys: readonly string[], used: number): boolean => {
    const { size = 0 } = statSync(join(folder, name), { throwIfNoEntry: false }) ?? {};
    return used <= SMALL_LINES && (size * used) / keys.length <= SMALL_BYTES;
  };
  for (const name of namesIn(folder)) if (PACK.test(name)) note(name, packKeys(headOf(join(folder, name))));
  return {
    find: (key) => {
      // A broken pack may stand beside a whole one that has the line too.
      for (const name of places.get(key) ?? []) if (!held.has(key)) unpack(name);
      const line = held.get(key);
      held.delete(key);
      return line;
    },
    add,
    tidy: (isUsed) => {
      const unused = namesIn(folder).filter((name) => LITTER.test(name));
      const small: string[] = [];
      for (const [name, keys] of packs) {
        const used = keys.filter(isUsed).length;
        if (used === 0) unused.push(name);
        else if (isSmall(name, keys, used)) small.push(name);
      }
      const joined = new Set(small.length > MOST_SMALL ? joinPacks(small, isUsed) : small);
      for (const name of [...unused, ...small]) {
        if (!joined.has(name)) rmSync(join(folder, name), { recursive: true, force: true });
      }
    },
  };
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** The beginning of a file; nothing of one that is gone by now, since another run of the same corpus may tidy up. */
function headOf(file: string): Buffer {
  const head = Buffer.alloc(HEAD_BYTES);
  try {
    const opened = openSync(file, 'r');
    try {
      return head.subarray(0, readSync(opened, head));
    } finally {
      closeSync(opened);
    }
  } catch {
    return Buffer.alloc(0);
  }
}
