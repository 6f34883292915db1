/** Rule 1 of permanent ids: which event each id wants by the evidence that carries it, the strongest claim first. */
import { groupBy } from '../../../dataset/group-by.ts';
import type { IdLedger, IdLedgerEntry } from '../../stage.ts';
import { countHeld, evidenceOf, ownEvidence, type EvidenceHolders } from './evidence-holders.ts';
import type { IdentifiedEvent } from './identified-event.ts';
import { LikeEvents } from './like-events.ts';

/** An id's claim to events that hold as much of its evidence as any other. */
export interface IdClaim {
  readonly entry: IdLedgerEntry;
  /** Position in the ledger: the older, the smaller. */
  readonly age: number;
  readonly afterOthers: boolean;
  readonly count: number;
  /** The id has no event at present: it was merged or withdrawn. */
  readonly isRetired: boolean;
  readonly share: number;
  /** It wants one of these: that which is most like what people saw, then that whose evidence leads, then the first. */
  readonly wanted: LikeEvents;
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
  const tellersOf = rememberTellers(events, holders);
  return ledger.events
    .flatMap((entry, age) => {
      const own = ownOf(entry);
      return claimToTellers(entry, age, own, tellersOf) ?? claimsOf(entry, age, own, events, holders);
    })
    .toSorted(compareClaims);
}

/** The events that tell all of these sentences, without what an editor parted off; none where an editor merged one of them. */
type TellersOf = (fingerprints: readonly string[]) => LikeEvents | undefined;

/**
 * Sentences that thousands of reports repeat stand in as many events, and as many ids carry them: the events are looked up and put
 * in order once for all these ids.
 */
function rememberTellers(events: readonly IdentifiedEvent[], holders: EvidenceHolders): TellersOf {
  const known = new Map<string, LikeEvents | undefined>();
  return (fingerprints) => {
    const key = fingerprints.join(' ');
    if (known.has(key)) return known.get(key);
    const tellers = wholeOf(fingerprints, events, holders);
    const isByHand = tellers.some((event) => events[event]?.joinedByHand === true);
    const like = isByHand || tellers.length === 0 ? undefined : new LikeEvents(tellers, events);
    known.set(key, like);
    return like;
  };
}

/** The claim of an id to the events that tell all that it carries, each of which holds as much as any other: nearly every id has one. */
function claimToTellers(
  entry: IdLedgerEntry,
  age: number,
  own: readonly string[],
  tellersOf: TellersOf,
): readonly IdClaim[] | undefined {
  const { length: count } = entry.fingerprints;
  // Of several sentences, what came to it with another id counts less than its own.
  const wanted = count === 1 || own.length === count ? tellersOf(entry.fingerprints) : undefined;
  if (wanted === undefined) return undefined;
  return [{ entry, age, afterOthers: false, count, isRetired: isRetired(entry), share: 1, wanted }];
}

function claimsOf(
  entry: IdLedgerEntry,
  age: number,
  own: readonly string[],
  events: readonly IdentifiedEvent[],
  holders: EvidenceHolders,
): readonly IdClaim[] {
  const isOwn = own.length === entry.fingerprints.length;
  const whole = isOwn ? wholeOf(own, events, holders) : [];
  const all =
    whole.length === 0
      ? countHeld(entry.fingerprints, holders)
      : new Map(whole.map((event) => [event, own.length] as const));
  if (all.size === 0) return [];
  const ofOwn = isOwn ? all : countHeld(own, holders);
  const largest = Math.max(...all.values());
  const claims = mostHeld(ofOwn.size > 0 ? ofOwn : all, events).map((event) => {
    const { joinedByHand, splitOff, fingerprints = [] } = events[event] ?? {};
    const count = all.get(event) ?? 0;
    // All ids that belong to an event which an editor merged have the same claim to it: then their age decides.
    const equal = joinedByHand === true && count === largest;
    return {
      event,
      afterOthers: splitOff === true,
      count: equal ? fingerprints.length : count,
      share: equal ? 1 : count / entry.fingerprints.length,
      lead: entry.fingerprints.findIndex((one) => fingerprints.includes(one)),
    };
  });
  const equals = groupBy(claims, ({ afterOthers, count, share }) => `${afterOthers} ${count} ${share}`);
  return [...equals.values()].flatMap((same) => {
    const inOrder = same.toSorted((a, b) => a.lead - b.lead || a.event - b.event);
    const [first] = inOrder;
    if (first === undefined) return [];
    const { afterOthers, count, share } = first;
    const wanted = new LikeEvents(
      inOrder.map(({ event }) => event),
      events,
    );
    return [{ entry, age, afterOthers, count, isRetired: isRetired(entry), share, wanted }];
  });
}

const isRetired = ({ mergedInto, withdrawn }: IdLedgerEntry): boolean =>
  mergedInto !== undefined || withdrawn !== undefined;

/**
 * The events that hold all of the fingerprints, which nearly every id finds: the rarest leads to them, however often the others are
 * repeated. None where only what an editor parted off holds them.
 */
function wholeOf(
  fingerprints: readonly string[],
  events: readonly IdentifiedEvent[],
  holders: EvidenceHolders,
): readonly number[] {
  const [rarest = []] = fingerprints.map((one) => holders.get(one) ?? []).toSorted((a, b) => a.length - b.length);
  return rarest.filter((event) => {
    if (events[event]?.splitOff === true) return false;
    if (fingerprints.length === 1) return true;
    const held = evidenceOf(events[event]);
    return fingerprints.every((one) => held.has(one));
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
    a.age - b.age
  );
}
