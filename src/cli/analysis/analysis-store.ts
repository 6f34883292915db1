/**
 * Analyses kept in a folder, so that a document that did not change is not analysed again, and so that many machines can
 * analyse one corpus together.
 *
 * An analysis is named by everything that it depends on: the program, what the corpus says of itself, and the document.
 * A name therefore never stands for two results, whoever writes it and however often, and nothing ever has to be locked
 * or invalidated.
 */
import { createHash } from 'node:crypto';
import type { CorpusContext, InputDocument } from '../../pipeline/stage.ts';
import type { AnalysisFailure, Outcome } from './analyst.ts';
import { openPackFolder } from './pack-folder.ts';
import type { PackEntry } from './pack.ts';

export interface AnalysisStore {
  /** What was kept of this document, an analysis rather than a failure; undefined when nothing was, or what is there cannot be read. */
  find(input: InputDocument): Outcome | undefined;
  /** Keeps what became of these documents, together. */
  keep(outcomes: readonly (readonly [InputDocument, Outcome])[]): void;
  /** Removes analyses that were neither found nor kept since the store was opened. */
  removeUnused(): void;
}

/** @param program the fingerprint of what analyses (see program-fingerprint.ts): another program finds nothing of this one */
export function openAnalysisStore(folder: string, program: string, context: CorpusContext): AnalysisStore {
  const setup = createHash('sha256').update(JSON.stringify([program, context]));
  const packs = openPackFolder(folder);
  const used = new Set<string>();
  const nameOf = (input: InputDocument): string => setup.copy().update(JSON.stringify(input)).digest('hex');
  return {
    find: (input) => {
      const name = nameOf(input);
      used.add(name);
      const json = packs.find(name);
      if (json !== undefined) return { json };
      const failure = packs.find(failureOf(name));
      return failure === undefined ? undefined : { failure: JSON.parse(failure) as AnalysisFailure };
    },
    keep: (outcomes) => {
      if (outcomes.length === 0) return;
      const entries = outcomes.map(([input, outcome]) => entryOf(nameOf(input), outcome));
      for (const [key] of entries) used.add(key);
      packs.add(entries);
    },
    removeUnused: () => packs.tidy((key) => used.has(key)),
  };
}

/** The key of a failure differs from that of the analysis, which another try may bring. */
const failureOf = (name: string): string => `${name}-failure`;

function entryOf(name: string, outcome: Outcome): PackEntry {
  return 'json' in outcome ? [name, outcome.json] : [failureOf(name), JSON.stringify(outcome.failure)];
}
