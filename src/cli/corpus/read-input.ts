import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { diagnostic } from '../../pipeline/diagnostics.ts';
import type { Diagnostic, InputDocument } from '../../pipeline/stage.ts';
import { messageOf } from '../errors.ts';
import { decodeBytes } from './decode-bytes.ts';
import type { CorpusDocument } from './match-documents.ts';

const MAX_MEGABYTES = 20;
const MAX_BYTES = MAX_MEGABYTES * 1_000_000;

export interface InputOutcome {
  /** Absent when the file was skipped: a diagnostic says why. */
  readonly input?: InputDocument;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads and decodes one document. Never throws: what cannot be read is reported. */
export function readInput(folder: string, document: CorpusDocument): InputOutcome {
  const at = { file: document.file };
  let bytes: Uint8Array | undefined;
  try {
    bytes = readRegularFile(join(folder, document.path), MAX_BYTES);
  } catch (error) {
    return { diagnostics: [diagnostic('unreadableFile', `This cannot be read: ${messageOf(error)}.`, at)] };
  }
  if (bytes === undefined) {
    return { diagnostics: [diagnostic('oversizedFile', `Documents over ${MAX_MEGABYTES} MB are not read.`, at)] };
  }
  const decoded = decodeBytes(bytes, document.format === 'html');
  switch (decoded.kind) {
    case 'empty':
      return { diagnostics: [diagnostic('emptyFile', 'There is no text in this file.', at)] };
    case 'binary':
      return {
        diagnostics: [diagnostic('binaryFile', 'This is no text, whatever its name: save it as text or HTML.', at)],
      };
    case 'undecodable': {
      const message = 'The encoding of this file is broken here or unknown: save it as UTF-8.';
      return { diagnostics: [diagnostic('wrongEncoding', message, { ...at, line: decoded.line })] };
    }
    case 'text': {
      const { file, format, metadata } = document;
      const { text, encoding } = decoded;
      const unmarked = encoding === 'utf-8' || encoding.startsWith('utf-16');
      return {
        input: { file, format, text, metadata },
        diagnostics: unmarked ? [] : [diagnostic('notUtf8', `Read as ${encoding}: save it as UTF-8 to be sure.`, at)],
      };
    }
  }
}

/**
 * The bytes of a file, or undefined when it has more than `maxBytes`. Neither follows a link nor waits for a pipe, even
 * when one took the file's place since the folder was listed. It keeps the thread: files are small, and whoever waits wants to read
 * one too.
 */
export function readRegularFile(path: string, maxBytes: number): Uint8Array | undefined {
  const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants;
  // Windows has neither of the latter two: undefined counts as 0 here.
  const file = openSync(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  try {
    const stats = fstatSync(file);
    if (!stats.isFile()) throw new Error('it is not a regular file');
    return stats.size > maxBytes ? undefined : readFileSync(file);
  } finally {
    closeSync(file);
  }
}
