import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { compareText } from '../../dataset/compare.ts';
import { diagnostic } from '../../pipeline/diagnostics.ts';
import type { Diagnostic, DocumentFormat, DocumentMetadata } from '../../pipeline/stage.ts';
import { CORPUS_FILE, type ParsedCorpusFile } from './corpus-file.ts';
import type { CorpusFile } from './corpus-schema.ts';
import { documentMetadata } from './document-metadata.ts';
import { formatOf, type FoundFile } from './walk.ts';

export interface CorpusDocument {
  /** Path within the corpus folder, in Unicode's composed form: what records say. */
  readonly file: string;
  /** The same as the file system spells it: what is opened. */
  readonly path: string;
  readonly format: DocumentFormat;
  readonly metadata: DocumentMetadata;
}

/** Joins the files that are there with what corpus.yaml says of them. */
export async function matchDocuments(
  folder: string,
  found: readonly FoundFile[],
  content: CorpusFile,
  lineOf: ParsedCorpusFile['lineOf'],
  timezone: string,
): Promise<{ readonly documents: readonly CorpusDocument[]; readonly diagnostics: readonly Diagnostic[] }> {
  const diagnostics: Diagnostic[] = [];
  const byFile = new Map(found.map((file) => [file.file.normalize('NFC'), file]));
  const metadata = new Map<string, DocumentMetadata>();
  for (const [index, entry] of content.documents.entries()) {
    const at = () => ({ file: CORPUS_FILE, line: lineOf(['documents', index, 'file']) });
    const file = listedPath(entry.file);
    if (metadata.has(file)) {
      diagnostics.push(diagnostic('listedTwice', `${file} is listed twice: the first entry counts.`, at()));
      continue;
    }
    // README.md at the top is about the corpus unless the corpus says otherwise.
    const format = file === 'README.md' ? formatOf(file) : undefined;
    if (format && !byFile.has(file) && (await isFile(join(folder, file)))) byFile.set(file, { file, format });
    if (!byFile.has(file)) {
      diagnostics.push(diagnostic('listedFileMissing', `There is no document ${file} in the corpus folder.`, at()));
    }
    const said = documentMetadata(entry, timezone, (key) => lineOf(['documents', index, key]));
    metadata.set(file, said.metadata);
    diagnostics.push(...said.diagnostics);
  }
  const inOrder = [...byFile].toSorted(([a], [b]) => compareText(a, b));
  const documents = inOrder.map(([file, { file: path, format }]) => {
    if (content.documents.length > 0 && !metadata.has(file)) {
      diagnostics.push(diagnostic('unlistedDocument', `${CORPUS_FILE} says nothing of this document.`, { file }));
    }
    return { file, path, format, metadata: metadata.get(file) ?? {} };
  });
  return { documents, diagnostics };
}

/** "./a\\b.txt" as people write it → "a/b.txt". */
function listedPath(file: string): string {
  return file.replaceAll('\\', '/').replace(/^\.\//, '').normalize('NFC');
}

async function isFile(path: string): Promise<boolean> {
  const stats = await stat(path).catch(() => undefined);
  return stats?.isFile() ?? false;
}
