/** Engines that do not answer on the page: one in a worker, and one that stands in until there is any. */
import type * as Comlink from 'comlink';
import type { EventEngine } from '../query/event-engine.ts';

/** The engine behind a worker's port. */
export function remoteEngine(worker: Comlink.Remote<EventEngine>): EventEngine {
  return {
    filter: (filters) => worker.filter(filters),
    countWithin: (filters, window) => worker.countWithin(filters, window),
    list: (filters, request, limit) => worker.list(filters, request, limit),
    relax: (filters) => worker.relax(filters),
    search: (text, limit, knownMs) => worker.search(text, limit, knownMs),
    disputed: (filters, limit) => worker.disputed(filters, limit),
    places: (filters) => worker.places(filters),
    entity: (filters, entity, limit) => worker.entity(filters, entity, limit),
    neighbours: (row, knownMs) => worker.neighbours(row, knownMs),
  };
}

/** Answers nothing: what takes its place is asked anew. */
const NEVER = new Promise<never>(() => undefined);
const wait = (): Promise<never> => NEVER;

export const WAITING_ENGINE: EventEngine = {
  filter: wait,
  countWithin: wait,
  list: wait,
  relax: wait,
  search: wait,
  disputed: wait,
  places: wait,
  entity: wait,
  neighbours: wait,
};
