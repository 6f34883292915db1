/**
 * Ids that last. The rules, in the order in which they are applied:
 *
 * 1. An id belongs to the event that holds most of the evidence which carried it before (ties: the id that has the larger
 *    part of its evidence there, then the older one). So an id survives more documents, edits elsewhere and renamed files;
 *    after a split it goes with the larger part. Where an editor merged two events, the older id stays; where an editor split
 *    one, the id stays with what was not parted off.
 * 2. An id whose evidence now stands in an event that has another id is *merged*: it leads there from now on.
 * 3. An id whose evidence is nowhere word for word goes to an unclaimed event of the same day whose title shares most of
 *    its words: the sentence was edited.
 * 4. An id that finds nothing, or whose event an editor hid, is *withdrawn*. It is kept, and comes back when its evidence does.
 * 5. An event without an id gets a new one, made from the fingerprint of its leading evidence. An id is never given to a
 *    second event.
 */
import { eventId, type EventId } from '../../dataset/ids.ts';
import type { Edtf } from '../../dataset/records.ts';
import type { IdLedger, IdLedgerEntry } from '../stage.ts';
import { compareText } from '../../dataset/compare.ts';
import { digest } from '../text/digest.ts';
import { contentStems } from '../text/stems.ts';

/** What of an event its id depends on. */
export interface IdentifiedEvent {
  readonly record: { readonly title: string; readonly when?: Edtf };
  readonly fingerprints: readonly string[];
  /** Merged by an editor. */
  readonly joinedByHand?: true;
  /** Parted from another event by an editor. */
  readonly splitOff?: true;
}

export interface GivenIds {
  readonly idOf: (index: number) => EventId;
  readonly ledger: IdLedger;
}

export const EMPTY_LEDGER: IdLedger = { version: 1, events: [] };

/** Share of title words from which an edited sentence is taken for the same event (rule 3). */
const SAME_TITLE = 0.6;

/** Gives every event its id and says what became of every id given before. */
export function assignPermanentIds(events: readonly IdentifiedEvent[], ledger: IdLedger): GivenIds {
  const holders = holdersOf(events);
  const given = new Map<number, string>();
  const taken = new Set<string>();
  for (const { entry, event } of claimsByEvidence(events, ledger, holders)) {
    if (given.has(event) || taken.has(entry.id)) continue;
    given.set(event, entry.id);
    taken.add(entry.id);
  }
  const unclaimed = unclaimedByDate(events, given);
  for (const entry of ledger.events) {
    if (taken.has(entry.id) || entry.fingerprints.some((one) => holders.has(one))) continue;
    const event = editedEvent(entry, unclaimed.get(entry.when) ?? [], given);
    if (event !== undefined) given.set(event, entry.id);
  }
  const known = new Set(ledger.events.map(({ id }) => id));
  for (const [index, event] of events.entries()) {
    if (!given.has(index)) given.set(index, newId(event, known));
  }
  const idOf = (index: number): EventId => eventId(given.get(index) ?? '');
  return { idOf, ledger: { version: 1, events: nextEntries(events, ledger, holders, given) } };
}

/** Which event holds a fingerprint now; the first one, should two hold it. */
function holdersOf(events: readonly IdentifiedEvent[]): ReadonlyMap<string, number> {
  const holders = new Map<string, number>();
  for (const [index, { fingerprints }] of events.entries()) {
    for (const one of fingerprints) if (!holders.has(one)) holders.set(one, index);
  }
  return holders;
}

/** Rule 1: every (id, event) that share evidence, the stronger claim first. */
function claimsByEvidence(
  events: readonly IdentifiedEvent[],
  ledger: IdLedger,
  holders: ReadonlyMap<string, number>,
): readonly IdClaim[] {
  return ledger.events
    .flatMap((entry, age) => {
      const shared = new Map<number, number>();
      for (const one of entry.fingerprints) {
        const event = holders.get(one);
        if (event !== undefined) shared.set(event, (shared.get(event) ?? 0) + 1);
      }
      const largest = Math.max(0, ...shared.values());
      return [...shared].map(([event, count]): IdClaim => {
        const { joinedByHand, splitOff, fingerprints } = events[event] ?? {};
        // All ids that belong to an event which an editor merged have the same claim to it: then their age decides.
        const equal = joinedByHand === true && count === largest;
        return {
          entry,
          age,
          event,
          afterOthers: splitOff === true,
          count: equal ? (fingerprints?.length ?? count) : count,
          share: equal ? 1 : count / entry.fingerprints.length,
        };
      });
    })
    .toSorted(
      (a, b) =>
        Number(a.afterOthers) - Number(b.afterOthers) ||
        b.count - a.count ||
        b.share - a.share ||
        a.age - b.age ||
        a.event - b.event,
    );
}

/** An id's claim to an event that holds some of its evidence. */
interface IdClaim {
  readonly entry: IdLedgerEntry;
  /** Position in the ledger: the older, the smaller. */
  readonly age: number;
  readonly event: number;
  readonly afterOthers: boolean;
  readonly count: number;
  readonly share: number;
}

interface TitledEvent {
  readonly index: number;
  readonly words: ReadonlySet<string>;
}

/** Events without an id by their date, with the words of their titles. */
function unclaimedByDate(events: readonly IdentifiedEvent[], given: ReadonlyMap<number, string>) {
  const byDate = new Map<Edtf | undefined, TitledEvent[]>();
  for (const [index, { record }] of events.entries()) {
    if (given.has(index)) continue;
    const titled = { index, words: new Set(contentStems(record.title)) };
    const sameDate = byDate.get(record.when);
    if (sameDate) sameDate.push(titled);
    else byDate.set(record.when, [titled]);
  }
  return byDate;
}

/** Rule 3: the event of that date whose title shares the most words with the entry's. */
function editedEvent(
  entry: IdLedgerEntry,
  candidates: readonly TitledEvent[],
  given: ReadonlyMap<number, string>,
): number | undefined {
  const words = new Set(contentStems(entry.title));
  let best: { index: number; share: number } | undefined;
  for (const { index, words: theirs } of candidates) {
    if (given.has(index)) continue;
    const shared = [...words].filter((word) => theirs.has(word)).length;
    const share = shared / Math.max(1, words.size, theirs.size);
    if (share >= SAME_TITLE && share > (best?.share ?? 0)) best = { index, share };
  }
  return best?.index;
}

/** Rule 5. */
function newId({ fingerprints }: IdentifiedEvent, known: Set<string>): string {
  const [leading] = fingerprints;
  if (leading === undefined) throw new Error('An event needs evidence to be named');
  let id = leading;
  for (let attempt = 1; known.has(id); attempt++) id = digest(`${leading}/${attempt}`, leading.length);
  known.add(id);
  return id;
}

/** The old entries in their order with what became of them, then the new ones by id. */
function nextEntries(
  events: readonly IdentifiedEvent[],
  ledger: IdLedger,
  holders: ReadonlyMap<string, number>,
  given: ReadonlyMap<number, string>,
): readonly IdLedgerEntry[] {
  const eventOf = new Map([...given].map(([event, id]) => [id, event]));
  const carried = ledger.events.map((entry): IdLedgerEntry => {
    const index = eventOf.get(entry.id);
    const event = index === undefined ? undefined : events[index];
    if (event && index !== undefined)
      return entryOf(entry.id, event, carriedFingerprints(entry, event, index, holders));
    const { mergedInto: _merged, withdrawn: _withdrawn, ...rest } = entry;
    const heir = heirOf(entry, holders, given);
    return heir === undefined ? { ...rest, withdrawn: true } : { ...rest, mergedInto: heir };
  });
  const old = new Set(ledger.events.map(({ id }) => id));
  const fresh = [...given]
    .filter(([, id]) => !old.has(id))
    .flatMap(([index, id]) => {
      const event = events[index];
      return event ? [entryOf(id, event, event.fingerprints)] : [];
    })
    .toSorted((a, b) => compareText(a.id, b.id));
  return [...carried, ...fresh];
}

function entryOf(id: string, { record }: IdentifiedEvent, fingerprints: readonly string[]): IdLedgerEntry {
  return { id, fingerprints, title: record.title, ...(record.when === undefined ? {} : { when: record.when }) };
}

/** What it carried before, less what another event holds now, and what is new. */
function carriedFingerprints(
  entry: IdLedgerEntry,
  event: IdentifiedEvent,
  index: number,
  holders: ReadonlyMap<string, number>,
): readonly string[] {
  const kept = entry.fingerprints.filter((one) => (holders.get(one) ?? index) === index);
  return [...new Set([...kept, ...event.fingerprints])];
}

/** Rule 2: the id of the event that holds most of what this one carried. */
function heirOf(entry: IdLedgerEntry, holders: ReadonlyMap<string, number>, given: ReadonlyMap<number, string>) {
  const counts = new Map<number, number>();
  for (const one of entry.fingerprints) {
    const event = holders.get(one);
    if (event !== undefined) counts.set(event, (counts.get(event) ?? 0) + 1);
  }
  const [largest] = [...counts].toSorted(([a, x], [b, y]) => y - x || a - b);
  return largest === undefined ? undefined : given.get(largest[0]);
}
