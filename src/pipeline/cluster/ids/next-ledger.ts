/** What became of every id ever given, for the next build to know and for old links to say. */
import { defined } from '../../../dataset/defined.ts';
import { compareText } from '../../../dataset/compare.ts';
import { groupBy } from '../../../dataset/group-by.ts';
import type { IdLedger, IdLedgerEntry, PartedEvidence } from '../../stage.ts';
import { isMadeFrom } from './new-id.ts';
import { countHeld, evidenceOf, type EvidenceHolders } from './evidence-holders.ts';
import type { IdentifiedEvent } from './identified-event.ts';

/** Where the ids stand in this build. */
export interface GivenPlaces {
  readonly events: readonly IdentifiedEvent[];
  readonly holders: EvidenceHolders;
  /** The id of each event. */
  readonly given: ReadonlyMap<number, string>;
  /** The event to which an id without one of its own leads by its evidence. */
  readonly heirs: ReadonlyMap<string, number>;
}

/** The old entries in their order with what became of them, then the new ones by id. */
export function nextLedger(ledger: IdLedger, places: GivenPlaces): IdLedger {
  const { events, given } = places;
  const eventOf = new Map([...given].map(([event, id]) => [id, event]));
  const entries = new Map(ledger.events.map((entry) => [entry.id, entry]));
  const leadsTo = createResolver(entries, places, eventOf);
  const carried = ledger.events.map((entry): IdLedgerEntry => {
    const own = eventOf.get(entry.id);
    const target = leadsTo(entry.id) ?? largestPart(entry, places);
    const event = target === undefined ? undefined : eventOf.get(target);
    const partAgain = (id: string): string | undefined => {
      const opened = isPartOf(entry, id) ? leadsTo(id) : undefined;
      return opened === undefined || opened === target ? undefined : id;
    };
    const memory = memoryOf(entry, event, places, partAgain);
    if (own !== undefined) return { ...entryOf(entry.id, events[own], memory.fingerprints), ...memory.parted };
    const { id, title, when, withdrawn } = entry;
    const became = target === undefined ? { withdrawn: withdrawn ?? 'untold' } : { mergedInto: target };
    return {
      id,
      fingerprints: memory.fingerprints,
      title,
      ...defined({ when }),
      ...became,
      ...memory.parted,
    };
  });
  const fresh = [...given]
    .filter(([, id]) => !entries.has(id))
    .map(([index, id]) => entryOf(id, events[index], events[index]?.fingerprints ?? []))
    .toSorted((a, b) => compareText(a.id, b.id));
  return { version: 2, events: [...carried, ...fresh] };
}

function entryOf(id: string, event: IdentifiedEvent | undefined, fingerprints: readonly string[]): IdLedgerEntry {
  const { title = '', when } = event?.record ?? {};
  return { id, fingerprints, title, ...defined({ when }) };
}

/**
 * Follows an id to one that has an event: its own; that of the event where its evidence is; or, when nothing tells its
 * evidence any more, that of the event it was merged into.
 */
function createResolver(
  entries: ReadonlyMap<string, IdLedgerEntry>,
  { given, heirs }: GivenPlaces,
  eventOf: ReadonlyMap<string, number>,
): (id: string) => string | undefined {
  const nextOf = (id: string): string | undefined => {
    const heir = heirs.get(id);
    return heir === undefined ? entries.get(id)?.mergedInto : given.get(heir);
  };
  return (id) => {
    const met = new Set<string>();
    let current: string | undefined = id;
    while (current !== undefined && !eventOf.has(current)) {
      if (met.has(current)) return undefined;
      met.add(current);
      current = nextOf(current);
    }
    return current;
  };
}

/** The id of the event that tells the most of what an id lost. */
function largestPart({ parted = [] }: IdLedgerEntry, { holders, given }: GivenPlaces): string | undefined {
  const held = countHeld(
    parted.flatMap(({ fingerprints }) => fingerprints),
    holders,
  );
  const [largest] = [...held].toSorted(([, a], [, b]) => b - a);
  return largest === undefined ? undefined : given.get(largest[0]);
}

/** Whether an id was made for evidence that this one carried: its event is that part, whatever its words become. */
function isPartOf({ fingerprints, parted = [] }: IdLedgerEntry, id: string): boolean {
  return [fingerprints, ...parted.map((part) => part.fingerprints)].some((all) =>
    all.some((one) => isMadeFrom(id, one)),
  );
}

/** The id of the event that holds a fingerprint. */
function partOf(fingerprint: string, holders: EvidenceHolders, given: ReadonlyMap<number, string>): string | undefined {
  const [event] = holders.get(fingerprint) ?? [];
  return event === undefined ? undefined : given.get(event);
}

/**
 * All that an id ever carried, in two: what stands in the event that it opens or nowhere, with what that event has beyond it,
 * if the id is its own; and what other events tell now.
 * @param partAgain the same id when it still stands for a part of the event, and for another than is opened; else none
 */
function memoryOf(
  entry: IdLedgerEntry,
  event: number | undefined,
  { events, holders, given }: GivenPlaces,
  partAgain: (id: string) => string | undefined,
): { readonly fingerprints: readonly string[]; readonly parted: Pick<IdLedgerEntry, 'parted'> } {
  const opened = event === undefined ? undefined : given.get(event);
  const held = evidenceOf(event === undefined ? undefined : events[event]);
  const gained = opened === entry.id && event !== undefined ? (events[event]?.fingerprints ?? []) : [];
  if (entry.parted === undefined && entry.fingerprints.every((one) => held.has(one))) {
    return { fingerprints: [...new Set([...entry.fingerprints, ...gained])], parted: {} };
  }
  const known = [
    ...entry.fingerprints.map((one) => ({ one, last: undefined })),
    ...(entry.parted ?? []).flatMap(({ into, fingerprints }) => fingerprints.map((one) => ({ one, last: into }))),
  ];
  const standing = known.map(({ one, last }) => {
    if (held.has(one)) return { one, into: undefined };
    const into = partOf(one, holders, given) ?? (last === undefined ? undefined : partAgain(last));
    return { one, into: into === opened ? undefined : into };
  });
  const parts = groupBy(standing, ({ into }) => into);
  const kept = (parts.get(undefined) ?? []).map(({ one }) => one);
  const parted = [...parts].flatMap(([into, lost]): PartedEvidence[] =>
    into === undefined ? [] : [{ into, fingerprints: lost.map(({ one }) => one) }],
  );
  return { fingerprints: [...new Set([...kept, ...gained])], parted: parted.length === 0 ? {} : { parted } };
}
