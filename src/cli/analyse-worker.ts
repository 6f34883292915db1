/** Worker entry: analyses one batch of documents after the other (analysis/worker-analyst.ts is the other side). */
import { parentPort, workerData } from 'node:worker_threads';
import { joinable } from '../pipeline/joinable.ts';
import { analyseDocument } from '../pipeline/pipeline.ts';
import type { InputDocument } from '../pipeline/stage.ts';
import type { Outcome } from './analysis/analyst.ts';
import type { AnalysisSetup } from './analysis/worker-analyst.ts';
import { loadGazetteer } from './gazetteer.ts';

const { context, gazetteerFile, begun } = workerData as AnalysisSetup;
const resources = { context, gazetteer: loadGazetteer(gazetteerFile) };

parentPort?.on('message', (inputs: readonly InputDocument[]) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread, not a window
  parentPort?.postMessage(inputs.map(outcomeOf));
});

function outcomeOf(input: InputDocument): Outcome {
  Atomics.add(begun, 0, 1);
  try {
    return { json: JSON.stringify(joinable(analyseDocument(input, resources))) };
  } catch (error) {
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { failure: { reason: 'failed', message } };
  }
}
