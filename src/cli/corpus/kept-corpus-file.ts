/**
 * What a corpus.yaml says, kept for the next run: that of ten thousand documents takes as long to read as some hundred of them to
 * analyse, and seldom changes.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { writeWhole } from '../write-whole.ts';
import { parseCorpusFile, type ParsedCorpusFile } from './corpus-file.ts';
import type { CorpusFile } from './corpus-schema.ts';

interface KeptContent {
  /** Digest of the program and the text. */
  readonly of: string;
  readonly content: CorpusFile;
}

/**
 * A parseCorpusFile that remembers the last file about which it had nothing to complain.
 * @param file where it is kept
 * @param program what another program read says nothing (see program-fingerprint.ts)
 */
export function rememberCorpusFile(file: string, program: string): typeof parseCorpusFile {
  return (text) => {
    const of = createHash('sha256').update(program).update(text).digest('hex');
    const kept = readKept(file);
    if (kept?.of === of) return { content: kept.content, diagnostics: [], lineOf: linesWhenAsked(text) };
    const parsed = parseCorpusFile(text);
    if (parsed.content !== undefined && parsed.diagnostics.length === 0) keep(file, { of, content: parsed.content });
    return parsed;
  };
}

/** Lines are asked for to complain of something: then the text is parsed after all. */
function linesWhenAsked(text: string): ParsedCorpusFile['lineOf'] {
  let parsed: ParsedCorpusFile | undefined;
  return (path) => (parsed ??= parseCorpusFile(text)).lineOf(path);
}

function readKept(file: string): KeptContent | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as KeptContent;
  } catch {
    return undefined;
  }
}

function keep(file: string, kept: KeptContent): void {
  mkdirSync(dirname(file), { recursive: true });
  writeWhole(file, JSON.stringify(kept));
}
