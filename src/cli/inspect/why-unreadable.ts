import { lstat } from 'node:fs/promises';
import { formatOf } from '../corpus/walk.ts';

/** A sentence that says what is wrong with a path, or undefined when a document may be there. */
export async function whyUnreadable(path: string): Promise<string | undefined> {
  const stats = await lstat(path).catch(() => undefined);
  if (stats === undefined) return `There is no file ${path}.`;
  if (stats.isDirectory()) return `${path} is a folder: name one document in it, or use "npm run ingest -- ${path}".`;
  if (stats.isSymbolicLink())
    return `${path} is a symbolic link, which Dateline does not follow: name the file itself.`;
  if (!stats.isFile()) return `${path} is no regular file.`;
  return formatOf(path) === undefined
    ? `${path} is no document: documents end in .txt, .md or .html, tables in .json, .jsonl or .csv.`
    : undefined;
}
