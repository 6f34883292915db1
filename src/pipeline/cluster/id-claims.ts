/** Rule 1 of permanent ids: which event each id wants by the evidence that carries it, the strongest claim first. */
import type { IdLedger, IdLedgerEntry } from '../stage.ts';
import { countHeld, ownEvidence, type EvidenceHolders } from './evidence-holders.ts';
import { dayOf, type IdentifiedEvent } from './identified-event.ts';

/** An id's claim to an event that holds as much of its evidence as any other. */
export interface IdClaim {
  readonly entry: IdLedgerEntry;
  /** Position in the ledger: the older, the smaller. */
  readonly age: number;
  readonly event: number;
  readonly afterOthers: boolean;
  readonly count: number;
  /** The id has no event at present: it was merged or withdrawn. */
  readonly isRetired: boolean;
  readonly share: number;
  /** How much of what people see of the event is as the id had it: 2 for the day, 1 for the title. */
  readonly likeness: number;
  /** Where in what the id carries the first evidence stands that the event holds. */
  readonly lead: number;
}

/**
 * An id claims nothing but the event that holds most of its evidence (several, when they hold equally much): where another
 * id gets that one, this id leads there, and does not make do with a smaller part.
 */
export function claimsByEvidence(
  events: readonly IdentifiedEvent[],
  ledger: IdLedger,
  holders: EvidenceHolders,
): readonly IdClaim[] {
  const ownOf = ownEvidence(ledger);
  return ledger.events
    .flatMap((entry, age) => claimsOf(entry, age, ownOf(entry), events, holders))
    .toSorted(compareClaims);
}

function claimsOf(
  entry: IdLedgerEntry,
  age: number,
  own: readonly string[],
  events: readonly IdentifiedEvent[],
  holders: EvidenceHolders,
): readonly IdClaim[] {
  const all = countHeld(entry.fingerprints, holders);
  if (all.size === 0) return [];
  const ofOwn = countHeld(own, holders);
  const wanted = mostHeld(ofOwn.size > 0 ? ofOwn : all, events);
  const largest = Math.max(...all.values());
  return wanted.map((event): IdClaim => {
    const { joinedByHand, splitOff, fingerprints = [], record } = events[event] ?? {};
    const count = all.get(event) ?? 0;
    // All ids that belong to an event which an editor merged have the same claim to it: then their age decides.
    const equal = joinedByHand === true && count === largest;
    return {
      entry,
      age,
      event,
      afterOthers: splitOff === true,
      count: equal ? fingerprints.length : count,
      isRetired: entry.mergedInto !== undefined || entry.withdrawn !== undefined,
      share: equal ? 1 : count / entry.fingerprints.length,
      likeness: Number(dayOf(record?.when) === dayOf(entry.when)) * 2 + Number(record?.title === entry.title),
      lead: entry.fingerprints.findIndex((one) => fingerprints.includes(one)),
    };
  });
}

/** The events that hold the most; what an editor parted off counts only when it is all there is. */
function mostHeld(counts: ReadonlyMap<number, number>, events: readonly IdentifiedEvent[]): readonly number[] {
  const all = [...counts];
  const rest = all.filter(([event]) => events[event]?.splitOff !== true);
  const eligible = rest.length > 0 ? rest : all;
  const largest = Math.max(...eligible.map(([, count]) => count));
  return eligible.filter(([, count]) => count === largest).map(([event]) => event);
}

function compareClaims(a: IdClaim, b: IdClaim): number {
  return (
    Number(a.afterOthers) - Number(b.afterOthers) ||
    b.count - a.count ||
    Number(a.isRetired) - Number(b.isRetired) ||
    b.share - a.share ||
    a.age - b.age ||
    b.likeness - a.likeness ||
    a.lead - b.lead ||
    a.event - b.event
  );
}
