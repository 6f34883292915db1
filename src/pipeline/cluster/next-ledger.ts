/** What became of every id ever given, for the next build to know and for old links to say. */
import { compareText } from '../../dataset/compare.ts';
import { groupBy } from '../../dataset/group-by.ts';
import type { IdLedger, IdLedgerEntry, PartedEvidence } from '../stage.ts';
import type { EvidenceHolders } from './evidence-holders.ts';
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
  const leadsTo = createResolver(ledger, places, eventOf);
  const carried = ledger.events.map((entry): IdLedgerEntry => {
    const own = eventOf.get(entry.id);
    const target = own === undefined ? leadsTo(entry.id) : entry.id;
    const event = target === undefined ? undefined : eventOf.get(target);
    const memory = memoryOf(entry, event, places, leadsTo);
    if (own !== undefined) return { ...entryOf(entry.id, events[own], memory.fingerprints), ...memory.parted };
    const { id, title, when, withdrawn } = entry;
    const became = target === undefined ? { withdrawn: withdrawn ?? 'untold' } : { mergedInto: target };
    return {
      id,
      fingerprints: memory.fingerprints,
      title,
      ...(when === undefined ? {} : { when }),
      ...became,
      ...memory.parted,
    };
  });
  const old = new Set(ledger.events.map(({ id }) => id));
  const fresh = [...given]
    .filter(([, id]) => !old.has(id))
    .map(([index, id]) => entryOf(id, events[index], events[index]?.fingerprints ?? []))
    .toSorted((a, b) => compareText(a.id, b.id));
  return { version: 2, events: [...carried, ...fresh] };
}

function entryOf(id: string, event: IdentifiedEvent | undefined, fingerprints: readonly string[]): IdLedgerEntry {
  const { title = '', when } = event?.record ?? {};
  return { id, fingerprints, title, ...(when === undefined ? {} : { when }) };
}

/**
 * Follows an id to one that has an event: its own; that of the event where its evidence is; or, when nothing tells its
 * evidence any more, that of the event it was merged into, else of the one that took the most of what it lost.
 */
function createResolver(
  ledger: IdLedger,
  { given, heirs, holders }: GivenPlaces,
  eventOf: ReadonlyMap<string, number>,
): (id: string) => string | undefined {
  const entries = new Map(ledger.events.map((entry) => [entry.id, entry]));
  const follow = (id: string, met: ReadonlySet<string>): string | undefined => {
    if (eventOf.has(id)) return id;
    const heir = heirs.get(id);
    if (heir !== undefined) return given.get(heir);
    const { mergedInto, parted = [] } = entries.get(id) ?? {};
    const ways = [...(mergedInto === undefined ? [] : [mergedInto]), ...partsBySize(parted, holders, given)];
    for (const way of ways) {
      const found = met.has(way) ? undefined : follow(way, new Set([...met, way]));
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return (id) => follow(id, new Set([id]));
}

/** The ids to which evidence went, that first whose event holds the most of it now. */
function partsBySize(
  parted: readonly PartedEvidence[],
  holders: EvidenceHolders,
  given: ReadonlyMap<number, string>,
): readonly string[] {
  const counts = new Map<string, number>();
  for (const { into, fingerprints } of parted) {
    for (const one of fingerprints) {
      const id = partOf(one, holders, given) ?? into;
      counts.set(id, (counts.get(id) ?? 0) + Number(holders.has(one)));
    }
  }
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([id]) => id);
}

/** The id of the event that holds a fingerprint. */
function partOf(fingerprint: string, holders: EvidenceHolders, given: ReadonlyMap<number, string>): string | undefined {
  const [event] = holders.get(fingerprint) ?? [];
  return event === undefined ? undefined : given.get(event);
}

/**
 * All that an id ever carried, in two: what stands in the event that it opens or nowhere, with what that event has beyond it,
 * if the id is its own; and what other events tell now.
 */
function memoryOf(
  entry: IdLedgerEntry,
  event: number | undefined,
  { events, holders, given }: GivenPlaces,
  leadsTo: (id: string) => string | undefined,
): { readonly fingerprints: readonly string[]; readonly parted: Pick<IdLedgerEntry, 'parted'> } {
  const opened = event === undefined ? undefined : given.get(event);
  const known = [
    ...entry.fingerprints.map((one) => ({ one, last: undefined })),
    ...(entry.parted ?? []).flatMap(({ into, fingerprints }) => fingerprints.map((one) => ({ one, last: into }))),
  ];
  const places = known.map(({ one, last }) => {
    const held = holders.get(one) ?? [];
    if (event !== undefined && held.includes(event)) return { one, into: undefined };
    const into = partOf(one, holders, given) ?? (last === undefined ? undefined : (leadsTo(last) ?? last));
    return { one, into: into === opened || into === entry.id ? undefined : into };
  });
  const parts = groupBy(places, ({ into }) => into);
  const kept = (parts.get(undefined) ?? []).map(({ one }) => one);
  parts.delete(undefined);
  const gained = opened === entry.id && event !== undefined ? (events[event]?.fingerprints ?? []) : [];
  const parted = [...parts].flatMap(([into, lost]): PartedEvidence[] =>
    into === undefined ? [] : [{ into, fingerprints: lost.map(({ one }) => one) }],
  );
  return { fingerprints: [...new Set([...kept, ...gained])], parted: parted.length === 0 ? {} : { parted } };
}
