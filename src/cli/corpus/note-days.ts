import { defined } from '../../dataset/defined.ts';
import type { IdLedger, IdLedgerEntry } from '../../pipeline/stage.ts';

/**
 * The ledger of this run with the day on which each id was merged, split, withdrawn or corrected: the one that was noted when that
 * happened, else today. Once noted, a day stays for as long as nothing else becomes of the id.
 *
 * @param before the ledger that was kept last
 * @param after what this run made of it, without days
 * @param today YYYY-MM-DD; absent when the ledger will not be kept, so that no day is told that the next run would not know
 */
export function noteDays(before: IdLedger, after: IdLedger, today: string | undefined): IdLedger {
  const known = new Map(before.events.map((entry) => [entry.id, entry]));
  return { ...after, events: after.events.map((entry) => noteDay(known.get(entry.id), entry, today)) };
}

function noteDay(last: IdLedgerEntry | undefined, entry: IdLedgerEntry, today: string | undefined): IdLedgerEntry {
  const parted = entry.parted?.map((part) => {
    const noted = last?.parted?.find(({ into }) => into === part.into);
    return { ...part, ...sinceOf(noted === undefined ? today : noted.since) };
  });
  const corrected = entry.corrected?.map((one) => {
    const noted = last?.corrected?.find(
      ({ field, was, now }) => field === one.field && was === one.was && now === one.now,
    );
    // Nobody has seen an event otherwise that was set when it was new.
    return { ...one, ...sinceOf(noted === undefined && last !== undefined ? today : noted?.since) };
  });
  const hasEvent = entry.mergedInto === undefined && entry.withdrawn === undefined;
  const isAsBefore =
    last !== undefined &&
    last.mergedInto === entry.mergedInto &&
    (last.withdrawn === undefined) === (entry.withdrawn === undefined);
  return {
    ...entry,
    ...(hasEvent ? {} : sinceOf(isAsBefore ? last.since : today)),
    ...defined({ parted, corrected }),
  };
}

const sinceOf = (since: string | undefined) => (since === undefined ? {} : { since });
