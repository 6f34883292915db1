/**
 * Analyses kept in a folder, so that a document that did not change is not analysed again, and so that many machines can
 * analyse one corpus together.
 *
 * An analysis is named by everything that it depends on: the program, what the corpus says of itself, and the document.
 * A name therefore never stands for two results, whoever writes it and however often, and nothing ever has to be locked
 * or invalidated: `FOLDER/<first 2 digits>/<sha256>.json.gz`.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { constants, gunzipSync, gzipSync } from 'node:zlib';
import type { JoinableDocument, CorpusContext, InputDocument } from '../../pipeline/stage.ts';
import { writeWhole } from '../write-whole.ts';
import type { FailureReason } from './analyst.ts';

/** What became of a document: its analysis, or why there is none. */
export type KeptAnalysis =
  | { readonly analysed: JoinableDocument }
  | { readonly failure: { readonly reason: FailureReason; readonly message: string } };

export interface AnalysisStore {
  /** What was kept of this document; undefined when nothing was, or what is there cannot be read. */
  find(input: InputDocument): KeptAnalysis | undefined;
  keep(input: InputDocument, kept: KeptAnalysis): void;
  /** Removes every analysis that was neither found nor kept since the store was opened. */
  removeUnused(): Promise<void>;
}

/** @param program the fingerprint of what analyses (see program-fingerprint.ts): another program finds nothing of this one */
export function openAnalysisStore(folder: string, program: string, context: CorpusContext): AnalysisStore {
  const setup = createHash('sha256').update(JSON.stringify([program, context]));
  const used = new Set<string>();
  const made = new Set<string>();
  const pathOf = (input: InputDocument): string => {
    const name = setup.copy().update(JSON.stringify(input)).digest('hex');
    const path = join(folder, name.slice(0, 2), `${name}.json.gz`);
    used.add(path);
    return path;
  };
  return {
    find: (input) => {
      const path = pathOf(input);
      if (!existsSync(path)) return undefined;
      try {
        // The name says that this is what `keep` wrote, and gzip's checksum that all of it is there.
        return JSON.parse(gunzipSync(readFileSync(path)).toString('utf8')) as KeptAnalysis;
      } catch {
        return undefined;
      }
    },
    keep: (input, kept) => {
      const path = pathOf(input);
      const bytes = gzipSync(JSON.stringify(kept), { level: constants.Z_BEST_SPEED });
      if (!made.has(dirname(path))) mkdirSync(dirname(path), { recursive: true });
      made.add(dirname(path));
      // Another process may write the same name at the same time: both have the same content.
      writeWhole(path, bytes);
    },
    removeUnused: async () => {
      for (const name of await readdir(folder, { recursive: true }).catch(() => [])) {
        const path = join(folder, name);
        if (/\.json\.gz(?:\.\d+\.tmp)?$/.test(name) && !used.has(path)) await rm(path, { force: true });
      }
    },
  };
}
