/** A corpus folder → what it says of itself and the list of its documents, which are read later, one by one. */
import { stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { diagnostic } from '../../pipeline/diagnostics.ts';
import type { CorpusContext, Correction, Diagnostic } from '../../pipeline/stage.ts';
import { isZone } from '../../pipeline/text/zoned.ts';
import { hasCode, messageOf } from '../errors.ts';
import { CORPUS_FILE, parseCorpusFile, type ParsedCorpusFile } from './corpus-file.ts';
import { correctionOf } from './corrections.ts';
import type { CorpusFile } from './corpus-schema.ts';
import { decodeBytes } from './decode-bytes.ts';
import { zoneMessage } from './document-metadata.ts';
import { matchDocuments, type CorpusDocument } from './match-documents.ts';
import { readRegularFile } from './read-input.ts';
import { walkCorpus } from './walk.ts';

/** The clock of a corpus that states none. */
export const DEFAULT_ZONE = 'UTC';
const MAX_CORPUS_FILE_BYTES = 5_000_000;

export interface Corpus {
  readonly folder: string;
  readonly title: string;
  readonly description: string;
  /** The public address of its site, with a slash at its end. */
  readonly site?: string;
  readonly context: CorpusContext;
  readonly corrections: readonly Correction[];
  readonly documents: readonly CorpusDocument[];
}

export interface LoadedCorpus {
  /** Absent when the folder or its corpus.yaml cannot be used: then `diagnostics` has an error. */
  readonly corpus?: Corpus;
  readonly diagnostics: readonly Diagnostic[];
}

/** @param parse what reads the text of corpus.yaml */
export async function loadCorpus(folder: string, parse = parseCorpusFile): Promise<LoadedCorpus> {
  const stats = await stat(folder).catch(() => undefined);
  if (!stats?.isDirectory()) {
    const message = stats ? `${folder} is no folder: name the one that it lies in.` : `There is no folder ${folder}.`;
    return { diagnostics: [diagnostic('missingFolder', message)] };
  }
  const parsed = readCorpusFile(folder, parse);
  if (parsed.content === undefined) return { diagnostics: parsed.diagnostics };
  const { files, diagnostics } = await walkCorpus(folder);
  const zone = corpusZone(parsed.content, parsed.lineOf);
  const matched = await matchDocuments(folder, files, parsed.content, parsed.lineOf, zone.timezone);
  return {
    corpus: {
      folder,
      title: parsed.content.title ?? basename(resolve(folder)),
      description: parsed.content.description ?? '',
      ...(parsed.content.site && { site: parsed.content.site }),
      context: corpusContext(parsed.content, zone.timezone),
      corrections: parsed.content.corrections.map((entry, index) =>
        correctionOf(entry, parsed.lineOf(['corrections', index])),
      ),
      documents: matched.documents,
    },
    diagnostics: [...parsed.diagnostics, ...zone.diagnostics, ...matched.diagnostics, ...diagnostics],
  };
}

function readCorpusFile(folder: string, parse: typeof parseCorpusFile): ParsedCorpusFile {
  const broken = (message: string): ParsedCorpusFile => ({
    diagnostics: [diagnostic('brokenCorpusFile', message, { file: CORPUS_FILE, line: 1 })],
    lineOf: () => 1,
  });
  let bytes: Uint8Array | undefined;
  try {
    bytes = readRegularFile(join(folder, CORPUS_FILE), MAX_CORPUS_FILE_BYTES);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) {
      const message = `Without ${CORPUS_FILE}, title, dates and zones are what the documents say; clocks without a zone are read in ${DEFAULT_ZONE}.`;
      const { content, lineOf } = parseCorpusFile('');
      return { ...(content && { content }), diagnostics: [diagnostic('noCorpusFile', message)], lineOf };
    }
    return broken(`This cannot be read: ${messageOf(error)}.`);
  }
  if (bytes === undefined) return broken(`Expected at most ${MAX_CORPUS_FILE_BYTES} bytes.`);
  const decoded = decodeBytes(bytes, false);
  if (decoded.kind === 'empty') return parse('');
  return decoded.kind === 'text' ? parse(decoded.text) : broken('Expected text in UTF-8.');
}

function corpusZone(
  { timezone }: CorpusFile,
  lineOf: ParsedCorpusFile['lineOf'],
): { readonly timezone: string; readonly diagnostics: readonly Diagnostic[] } {
  if (!timezone || isZone(timezone)) return { timezone: timezone ?? DEFAULT_ZONE, diagnostics: [] };
  const at = { file: CORPUS_FILE, line: lineOf(['timezone']) };
  return { timezone: DEFAULT_ZONE, diagnostics: [diagnostic('unknownTimezone', zoneMessage(timezone), at)] };
}

function corpusContext({ actors, places, topics }: CorpusFile, timezone: string): CorpusContext {
  return {
    timezone,
    actors: actors.map(({ name, kind, role, aliases }) => ({ name, kind, ...(role && { role }), aliases })),
    places: places.map(({ name, kind, country, lat, lon, aliases }) => ({
      name,
      kind,
      ...(country && { country }),
      ...(typeof lat === 'number' && typeof lon === 'number' && { lat, lon }),
      aliases,
    })),
    topics,
  };
}
