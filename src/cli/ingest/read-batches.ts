import type { Corpus } from '../corpus/load-corpus.ts';
import { readInput, type InputOutcome } from '../corpus/read-input.ts';

/** A document of a batch. */
export interface ReadDocument extends InputOutcome {
  /** Among all documents of the corpus. */
  readonly position: number;
}

/** A batch is full with so many documents, or with the one that brings it to so many characters. */
const MOST_DOCUMENTS = 16;
const MOST_CHARACTERS = 32_000;
/** How often each lane comes back at least, so that none has a full batch left when the others are done. */
const TURNS = 4;

/** Reads the documents of a corpus batch by batch, in their order, each batch when it is asked for. */
export function* readBatches({ folder, documents }: Corpus, lanes: number): Generator<readonly ReadDocument[], void> {
  let batch: ReadDocument[] = [];
  let characters = 0;
  for (const [position, document] of documents.entries()) {
    const read = readInput(folder, document);
    batch.push({ position, ...read });
    characters += read.input?.text.length ?? 0;
    const fairShare = (documents.length - position) / (lanes * TURNS);
    if (batch.length < Math.min(MOST_DOCUMENTS, fairShare) && characters < MOST_CHARACTERS) continue;
    yield batch;
    batch = [];
    characters = 0;
  }
  if (batch.length > 0) yield batch;
}
