/** Worker entry: proposes the pairs of one corpus (ingest/pairs-thread.ts is the other side). */
import { workerData } from 'node:worker_threads';
import { likelyPairs } from '../pipeline/cluster/joining/likely-pairs.ts';
import { sendPairs, type PairsTask } from './ingest/pairs-thread.ts';

const { tellings, least, way } = workerData as PairsTask;
sendPairs(way, () => likelyPairs(tellings, least));
