/** Finds the documents of a corpus folder, without ever following a link or opening anything that is not a file. */
import { lstat, readdir } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { compareText } from '../../dataset/compare.ts';
import { diagnostic } from '../../pipeline/diagnostics.ts';
import type { Diagnostic, DocumentFormat } from '../../pipeline/stage.ts';
import { messageOf } from '../errors.ts';

export interface FoundFile {
  /** Path within the corpus folder, with forward slashes, as the file system spells it. */
  readonly file: string;
  readonly format: DocumentFormat;
}

export interface WalkLimits {
  readonly maxDepth: number;
  readonly maxFiles: number;
}

const LIMITS: WalkLimits = { maxDepth: 32, maxFiles: 100_000 };

const FORMATS: ReadonlyMap<string, DocumentFormat> = new Map([
  ['.txt', 'text'],
  ['.md', 'markdown'],
  ['.markdown', 'markdown'],
  ['.html', 'html'],
  ['.htm', 'html'],
  ['.json', 'json'],
  ['.jsonl', 'json-lines'],
  ['.ndjson', 'json-lines'],
  ['.csv', 'csv'],
  ['.tsv', 'csv'],
]);

/** Files of the corpus folder itself that say something of the corpus and are no documents. */
const CORPUS_FILES = new Set(['corpus.yaml', 'ids.json', 'README.md']);

/** Which reader a file goes to, by its extension; undefined when it is no document. */
export function formatOf(file: string): DocumentFormat | undefined {
  return FORMATS.get(extname(file).toLowerCase());
}

/**
 * Lists the documents below `folder`, ordered by path. Hidden entries are left out; whatever else is no document is
 * left out and reported.
 * @throws when `folder` itself cannot be listed.
 */
export async function walkCorpus(
  folder: string,
  limits: WalkLimits = LIMITS,
): Promise<{ readonly files: readonly FoundFile[]; readonly diagnostics: readonly Diagnostic[] }> {
  const files: FoundFile[] = [];
  const diagnostics: Diagnostic[] = [];
  let tooMany = false;

  const visit = async (within: string, depth: number): Promise<void> => {
    const names = await readdir(join(folder, within));
    for (const name of names.toSorted(compareText)) {
      if (tooMany) return;
      if (name.startsWith('.') || (within === '' && CORPUS_FILES.has(name))) continue;
      const file = within === '' ? name : `${within}/${name}`;
      try {
        await visitEntry(file, depth);
      } catch (error) {
        diagnostics.push(diagnostic('unreadableFile', `This cannot be read: ${messageOf(error)}.`, { file }));
      }
    }
  };

  const visitEntry = async (file: string, depth: number): Promise<void> => {
    const stats = await lstat(join(folder, file));
    if (stats.isDirectory()) {
      if (depth < limits.maxDepth) return visit(file, depth + 1);
      const message = `Folders deeper than ${limits.maxDepth} levels are not read.`;
      diagnostics.push(diagnostic('folderTooDeep', message, { file }));
    } else if (stats.isSymbolicLink()) {
      diagnostics.push(
        diagnostic('symlinkSkipped', 'Symbolic links are not followed: put the file itself here.', { file }),
      );
    } else if (!stats.isFile()) {
      diagnostics.push(
        diagnostic('notARegularFile', 'Only regular files are read: this is a pipe, socket or device.', { file }),
      );
    } else {
      visitFile(file);
    }
  };

  const visitFile = (file: string): void => {
    const format = formatOf(file);
    if (format === undefined) {
      const message = 'This is no document: documents end in .txt, .md or .html, tables in .json, .jsonl or .csv.';
      diagnostics.push(diagnostic('notADocument', message, { file }));
    } else if (files.length >= limits.maxFiles) {
      tooMany = true;
      const message = `A corpus has at most ${limits.maxFiles} documents: this one and those after it are not read.`;
      diagnostics.push(diagnostic('tooManyFiles', message, { file }));
    } else {
      files.push({ file, format });
    }
  };

  await visit('', 0);
  return { files: files.toSorted((a, b) => compareText(a.file, b.file)), diagnostics };
}
