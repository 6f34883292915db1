import { compareText } from '../../../dataset/compare.ts';
import type { IdFate } from '../../../dataset/records/id-fates.ts';
import { eventId } from '../../../dataset/records/ids.ts';
import type { IdLedger, IdLedgerEntry } from '../../stage.ts';

/** What became of every id that no longer opens just the event it was given for, or not as it was shown then, by id. */
export function idFates(ledger: IdLedger): readonly IdFate[] {
  const entries = new Map(ledger.events.map((entry) => [entry.id, entry]));
  return ledger.events
    .flatMap((entry) => [fateOf(entry, entries) ?? [], correctionsOf(entry)].flat())
    .toSorted((a, b) => compareText(a.id, b.id));
}

function fateOf(entry: IdLedgerEntry, entries: ReadonlyMap<string, IdLedgerEntry>): IdFate | undefined {
  const id = eventId(entry.id);
  // A merge leads to an id with an event, but that one an editor may hide.
  const opened = entry.mergedInto === undefined ? entry : entries.get(entry.mergedInto);
  if (opened === undefined || opened.withdrawn !== undefined) {
    const { withdrawn: why = 'untold', since } = opened ?? entry;
    return { id, became: 'withdrawn', why, ...sinceOf([since]) };
  }
  const parted = (entry.parted ?? [])
    .map((part) => ({ ...part, into: entries.get(part.into)?.mergedInto ?? part.into }))
    .filter(({ into }) => into !== opened.id && hasEvent(entries.get(into)));
  if (parted.length > 0) {
    const others = parted.toSorted((a, b) => b.fingerprints.length - a.fingerprints.length);
    return {
      id,
      became: 'split',
      parts: [...new Set([opened.id, ...others.map(({ into }) => into)])].map(eventId),
      ...sinceOf(parted.map(({ since }) => since)),
      ...(opened !== entry && { merged: sinceOf([entry.since]) }),
    };
  }
  return opened === entry ? undefined : { id, became: 'merged', into: eventId(opened.id), ...sinceOf([entry.since]) };
}

/** Those that people have seen otherwise before. */
function correctionsOf({ id, corrected = [] }: IdLedgerEntry): readonly IdFate[] {
  return corrected.flatMap(({ field, was, since }) =>
    since === undefined ? [] : [{ id: eventId(id), became: 'corrected', field, was, since }],
  );
}

function hasEvent(entry: IdLedgerEntry | undefined): boolean {
  return entry !== undefined && entry.mergedInto === undefined && entry.withdrawn === undefined;
}

/** The last of the days that are known. */
function sinceOf(days: readonly (string | undefined)[]): { readonly since?: string } {
  const last = days
    .filter((day) => day !== undefined)
    .toSorted(compareText)
    .at(-1);
  return last === undefined ? {} : { since: last };
}
