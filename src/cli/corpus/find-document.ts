import { existsSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { CorpusContext, Diagnostic } from '../../pipeline/stage.ts';
import { CORPUS_FILE } from './corpus-file.ts';
import { DEFAULT_ZONE, loadCorpus } from './load-corpus.ts';
import type { CorpusDocument } from './match-documents.ts';
import { formatOf } from './walk.ts';

export interface FoundDocument {
  readonly folder: string;
  /** Absent when the file is no document of the corpus that it lies in. */
  readonly document?: CorpusDocument;
  readonly context: CorpusContext;
  readonly diagnostics: readonly Diagnostic[];
}

/** One file as its corpus sees it: the nearest folder above with a corpus.yaml, or else the file alone. */
export async function findDocument(path: string): Promise<FoundDocument> {
  const folder = corpusFolder(dirname(resolve(path)));
  if (folder === undefined) {
    const format = formatOf(path);
    const file = basename(path);
    return {
      folder: dirname(resolve(path)),
      ...(format && { document: { file: file.normalize('NFC'), path: file, format, metadata: {} } }),
      context: { timezone: DEFAULT_ZONE, actors: [], places: [], topics: [] },
      diagnostics: [],
    };
  }
  const { corpus, diagnostics } = await loadCorpus(folder);
  const within = relative(folder, resolve(path)).split(sep).join('/');
  const document = corpus?.documents.find((candidate) => candidate.path === within);
  return {
    folder,
    ...(document && { document }),
    context: corpus?.context ?? { timezone: DEFAULT_ZONE, actors: [], places: [], topics: [] },
    diagnostics: diagnostics.filter(({ file, severity }) => severity === 'error' || file === within),
  };
}

function corpusFolder(from: string): string | undefined {
  if (existsSync(join(from, CORPUS_FILE))) return from;
  const above = dirname(from);
  return above === from ? undefined : corpusFolder(above);
}
