import { expect, it } from 'vitest';
import type { IdLedger, IdLedgerEntry } from '../../pipeline/stage.ts';
import { noteDays } from './note-days.ts';

const entry = (id: string, became: Partial<IdLedgerEntry> = {}): IdLedgerEntry => ({
  id,
  fingerprints: [],
  title: id,
  ...became,
});
const ledger = (...events: readonly IdLedgerEntry[]): IdLedger => ({ version: 2, events });

it('notes the day on which something becomes of an id, and keeps it from then on', () => {
  const before = ledger(entry('a'), entry('b'), entry('c'));
  const parted = [{ into: 'd', fingerprints: ['f'] }];
  const after = ledger(entry('a', { parted }), entry('b', { mergedInto: 'a' }), entry('c', { withdrawn: 'untold' }));
  const noted = noteDays(before, after, '2031-05-09');
  expect(noted.events).toMatchObject([
    { parted: [{ into: 'd', since: '2031-05-09' }] },
    { mergedInto: 'a', since: '2031-05-09' },
    { withdrawn: 'untold', since: '2031-05-09' },
  ]);
  expect(noteDays(noted, after, '2031-06-30')).toEqual(noted);
  expect(noteDays(noted, after, undefined)).toEqual(noted);
});

it('notes a new day when something else becomes of it, and none while it has its event', () => {
  const before = ledger(entry('b', { mergedInto: 'a', since: '2031-05-09' }));
  const [elsewhere] = noteDays(before, ledger(entry('b', { mergedInto: 'c' })), '2031-06-30').events;
  expect(elsewhere?.since).toBe('2031-06-30');
  const [back] = noteDays(before, ledger(entry('b')), '2031-06-30').events;
  expect(back).not.toHaveProperty('since');
});

it('notes the day of a correction that was seen otherwise before', () => {
  const after = ledger(entry('a', { corrected: [{ field: 'title', was: 'x', now: 'a' }] }));
  const noted = noteDays(ledger(entry('a')), after, '2031-05-09');
  expect(noted.events[0]?.corrected?.[0]?.since).toBe('2031-05-09');
  expect(noteDays(noted, noted, '2031-06-30')).toEqual(noted);
  expect(noteDays(ledger(), after, '2031-05-09')).toEqual(after);
});

it('makes up no day where none was noted in time', () => {
  const unknown = ledger(entry('b', { withdrawn: 'untold' }));
  expect(noteDays(unknown, unknown, '2031-06-30')).toEqual(unknown);
  expect(noteDays(ledger(entry('b')), unknown, undefined)).toEqual(unknown);
});
