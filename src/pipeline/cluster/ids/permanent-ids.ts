/** Ids that last, by the rules of docs/permanent-ids.md, which are numbered as here. */
import { eventId, type EventId } from '../../../dataset/records/ids.ts';
import type { IdLedger } from '../../stage.ts';
import { createEditedEvidence } from './edited-evidence.ts';
import { holdersOf } from './evidence-holders.ts';
import { claimsByEvidence } from './id-claims.ts';
import type { IdentifiedEvent } from './identified-event.ts';
import { createIdMaker } from './new-id.ts';
import { nextLedger } from './next-ledger.ts';

export interface GivenIds {
  readonly idOf: (index: number) => EventId;
  readonly ledger: IdLedger;
}

export const EMPTY_LEDGER: IdLedger = { version: 2, events: [] };

/** Gives every event its id and says what became of every id given before. */
export function assignPermanentIds(events: readonly IdentifiedEvent[], ledger: IdLedger): GivenIds {
  const holders = holdersOf(events);
  const given = new Map<number, string>();
  const heirs = new Map<string, number>();
  const taken = new Set<string>();
  const give = (event: number, id: string): void => {
    given.set(event, id);
    taken.add(id);
  };
  // 1. Kept, and 2. merged
  for (const { entry, wanted } of claimsByEvidence(events, ledger, holders)) {
    const heir = heirs.get(entry.id) ?? wanted.mostLike(entry);
    if (heir !== undefined) heirs.set(entry.id, heir);
    if (taken.has(entry.id)) continue;
    const event = wanted.mostLikeLeft(entry, (candidate) => given.has(candidate));
    if (event !== undefined) give(event, entry.id);
  }
  // 3. Edited: first to an event that has no id, else its sentence went into one that has
  const edited = createEditedEvidence(events, ledger);
  const lost = ledger.events.filter(({ id }) => !heirs.has(id));
  for (const entry of lost) {
    const event = edited.find(entry, (candidate) => !given.has(candidate));
    if (event !== undefined) give(event, entry.id);
  }
  for (const entry of lost) {
    if (taken.has(entry.id) || entry.mergedInto !== undefined) continue;
    const event = edited.find(entry, (candidate) => given.has(candidate));
    if (event !== undefined) heirs.set(entry.id, event);
  }
  // 5. New
  const newId = createIdMaker(ledger.events.map(({ id }) => id));
  for (const [index, event] of events.entries()) if (!given.has(index)) give(index, newId(event));
  // 4. Withdrawn is what is left
  const idOf = (index: number): EventId => eventId(given.get(index) ?? '');
  return { idOf, ledger: nextLedger(ledger, { events, holders, given, heirs }) };
}
