import { rememberingEach } from '../../../dataset/remembering.ts';
import type { IdLedger, IdLedgerEntry } from '../../stage.ts';
import type { IdentifiedEvent } from './identified-event.ts';

/** Which events hold a fingerprint now, in their order; one sentence told on two days stands in two events. */
export type EvidenceHolders = ReadonlyMap<string, readonly number[]>;

export function holdersOf(events: readonly IdentifiedEvent[]): EvidenceHolders {
  const holders = new Map<string, number[]>();
  for (const [index, { fingerprints }] of events.entries()) {
    for (const one of fingerprints) {
      const known = holders.get(one);
      if (known) known.push(index);
      else holders.set(one, [index]);
    }
  }
  return holders;
}

/** Many ids ask for the evidence of one event. */
const evidenceSet = rememberingEach(({ fingerprints }: IdentifiedEvent): ReadonlySet<string> => new Set(fingerprints));

/** What carries an event. */
export const evidenceOf = (event: IdentifiedEvent | undefined): ReadonlySet<string> =>
  event === undefined ? new Set() : evidenceSet(event);

/** How many of these fingerprints each event holds. */
export function countHeld(fingerprints: readonly string[], holders: EvidenceHolders): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const one of fingerprints) {
    for (const event of holders.get(one) ?? []) counts.set(event, (counts.get(event) ?? 0) + 1);
  }
  return counts;
}

/**
 * What an id carries of its own, without what came to it through ids that are merged into it: should they part again, it
 * stays with its own.
 */
export function ownEvidence(ledger: IdLedger): (entry: IdLedgerEntry) => readonly string[] {
  const adopted = new Map<string, Set<string>>();
  for (const { mergedInto, fingerprints } of ledger.events) {
    if (mergedInto === undefined) continue;
    const known = adopted.get(mergedInto) ?? new Set();
    for (const one of fingerprints) known.add(one);
    adopted.set(mergedInto, known);
  }
  return ({ id, fingerprints }) => fingerprints.filter((one) => adopted.get(id)?.has(one) !== true);
}
