import { expect, it } from 'vitest';
import type { EventRecord } from '../../../dataset/records/records.ts';
import type { IdLedger } from '../../stage.ts';
import { noteHandCorrections } from './hand-corrections.ts';

const READ = { title: 'Bridge hit', when: '2031-05-04' };
const ledger = (...titles: readonly string[]): IdLedger => ({
  version: 2,
  events: titles.map((title) => ({ ...READ, id: 'a', fingerprints: ['f'], title })),
});
const shown = (told: Partial<EventRecord>): readonly EventRecord[] => [{ ...READ, id: 'a', ...told } as EventRecord];
const noted = (before: IdLedger, told: Partial<EventRecord>) =>
  noteHandCorrections(before, ledger('Bridge hit'), shown(told));

it('notes what was shown before an editor set it, also when it is set again', () => {
  const first = noted(ledger('Bridge hit'), { when: '2031-05-03', title: 'Ostrel bridge hit' });
  expect(first.events[0]?.corrected).toEqual([
    { field: 'date', was: '2031-05-04', now: '2031-05-03' },
    { field: 'title', was: 'Bridge hit', now: 'Ostrel bridge hit' },
  ]);
  const second = noted(first, { when: '2031-05-02' });
  expect(second.events[0]?.corrected).toEqual([{ field: 'date', was: '2031-05-03', now: '2031-05-02' }]);
});

it('keeps a correction as it was noted, and forgets one that was taken back', () => {
  const first = noted(ledger('Bridge hit'), { when: '2031-05-03' });
  const dated: IdLedger = {
    version: 2,
    events: first.events.map((entry) => ({
      ...entry,
      corrected: (entry.corrected ?? []).map((one) => ({ ...one, since: '2031-06-01' })),
    })),
  };
  expect(noted(dated, { when: '2031-05-03' }).events[0]?.corrected?.[0]?.since).toBe('2031-06-01');
  expect(noted(dated, {}).events[0]).not.toHaveProperty('corrected');
});

it('is no matter of what the documents themselves tell otherwise than before', () => {
  expect(noted(ledger('A bridge was hit'), {}).events[0]).not.toHaveProperty('corrected');
});
