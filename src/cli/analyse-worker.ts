/** Worker entry: analyses one document after the other (analysis/worker-analyst.ts is the other side). */
import { parentPort, workerData } from 'node:worker_threads';
import { joinable } from '../pipeline/joinable.ts';
import { analyseDocument } from '../pipeline/pipeline.ts';
import type { InputDocument } from '../pipeline/stage.ts';
import type { AnalysisReply, AnalysisSetup } from './analysis/worker-analyst.ts';
import { loadGazetteer } from './gazetteer.ts';

const { context, gazetteerFile } = workerData as AnalysisSetup;
const resources = { context, gazetteer: loadGazetteer(gazetteerFile) };

parentPort?.on('message', (input: InputDocument) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread, not a window
  parentPort?.postMessage(reply(input));
});

function reply(input: InputDocument): AnalysisReply {
  try {
    return { json: JSON.stringify(joinable(analyseDocument(input, resources))) };
  } catch (error) {
    return { problem: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
