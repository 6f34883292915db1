/** Which events show another title or date than was read, since an editor set it, and what they showed before. */
import { CORRECTED_FIELDS, type CorrectedField } from '../../../dataset/records/id-fates.ts';
import type { EventRecord } from '../../../dataset/records/records.ts';
import type { HandCorrection, IdLedger, IdLedgerEntry } from '../../stage.ts';

type Told = Pick<EventRecord, 'title' | 'when'>;

/**
 * The ledger of this build with what editors set. A correction that held in the last build is kept as it was noted; one that is
 * taken back is forgotten.
 * @param before the ledger of the last build
 * @param after that of this one, with titles and dates as they were read
 * @param events as they are shown
 */
export function noteHandCorrections(before: IdLedger, after: IdLedger, events: readonly EventRecord[]): IdLedger {
  const last = new Map(before.events.map((entry) => [entry.id, entry]));
  const shown = new Map<string, Told>(events.map((event) => [event.id, event]));
  return {
    ...after,
    events: after.events.map((entry) => {
      const event = shown.get(entry.id);
      // Nearly every event is shown as it was read.
      if (event === undefined || CORRECTED_FIELDS.every((field) => valueOf(event, field) === valueOf(entry, field))) {
        return entry;
      }
      return { ...entry, corrected: correctionsOf(entry, event, last.get(entry.id)) };
    }),
  };
}

function correctionsOf(read: IdLedgerEntry, shown: Told, last: IdLedgerEntry | undefined): readonly HandCorrection[] {
  return CORRECTED_FIELDS.flatMap((field): readonly HandCorrection[] => {
    const now = valueOf(shown, field);
    if (now === valueOf(read, field)) return [];
    const noted = last?.corrected?.find((one) => one.field === field);
    return [noted?.now === now ? noted : { field, was: noted?.now ?? valueOf(last ?? read, field), now }];
  });
}

const valueOf = ({ title, when = 'unknown' }: Told, field: CorrectedField): string =>
  field === 'title' ? title : when;
