import { expect, it } from 'vitest';
import type { IdLedgerEntry } from '../../stage.ts';
import { idFates } from './id-fates.ts';

const entry = (id: string, became: Partial<IdLedgerEntry> = {}): IdLedgerEntry => ({
  id,
  fingerprints: [],
  title: id,
  ...became,
});
const fatesOf = (...events: readonly IdLedgerEntry[]) => idFates({ version: 2, events });
const part = (into: string, fingerprints: string, since?: string) => ({
  into,
  fingerprints: fingerprints.split(' '),
  ...(since && { since }),
});

it('says nothing of an id that opens its event', () => {
  expect(fatesOf(entry('a'), entry('b'))).toEqual([]);
});

it('says where a merged id leads, and why and since when another was withdrawn, by id', () => {
  const merged = entry('c', { mergedInto: 'a', since: '2031-05-04' });
  const withdrawn = entry('b', { withdrawn: 'untold' });
  expect(fatesOf(entry('a'), merged, withdrawn)).toEqual([
    { id: 'b', became: 'withdrawn', why: 'untold' },
    { id: 'c', became: 'merged', into: 'a', since: '2031-05-04' },
  ]);
});

it('names the parts of a split, the larger first, and the last of its days', () => {
  const parted = [part('b', 'f', '2031-05-04'), part('c', 'g h', '2031-05-06')];
  expect(fatesOf(entry('a', { parted }), entry('b'), entry('c'))).toEqual([
    { id: 'a', became: 'split', parts: ['a', 'c', 'b'], since: '2031-05-06' },
  ]);
});

it('says of an id that was split and merged both, each with its day', () => {
  const both = entry('d', { mergedInto: 'a', since: '2031-05-07', parted: [part('b', 'f', '2031-05-04')] });
  expect(fatesOf(entry('a'), entry('b'), both)).toEqual([
    { id: 'd', became: 'split', parts: ['a', 'b'], since: '2031-05-04', merged: { since: '2031-05-07' } },
  ]);
  const undated = entry('d', { mergedInto: 'a', parted: [part('b', 'f')] });
  expect(fatesOf(entry('a'), entry('b'), undated)).toEqual([
    { id: 'd', became: 'split', parts: ['a', 'b'], merged: {} },
  ]);
});

it('follows a part that was merged, and names an event once', () => {
  const parted = [part('c', 'f'), part('b', 'g')];
  expect(fatesOf(entry('a', { parted }), entry('b'), entry('c', { mergedInto: 'b' }))[0]).toMatchObject({
    id: 'a',
    parts: ['a', 'b'],
  });
});

it('says what an editor corrected since people saw it', () => {
  const corrected = [
    { field: 'date', was: '2031-05-04', now: '2031-05-03', since: '2031-05-09' },
    { field: 'title', was: 'Bridge', now: 'Bridge hit' },
  ] as const;
  expect(fatesOf(entry('a', { corrected }))).toEqual([
    { id: 'a', became: 'corrected', field: 'date', was: '2031-05-04', since: '2031-05-09' },
  ]);
  const parted = [part('b', 'f')];
  expect(fatesOf(entry('a', { corrected, parted }), entry('b')).map(({ became }) => became)).toEqual([
    'split',
    'corrected',
  ]);
});

it('names no event that is not there', () => {
  const hidden = entry('a', { withdrawn: 'hidden', since: '2031-05-08' });
  const gone = entry('b', { parted: [part('a', 'f')] });
  const merged = entry('c', { mergedInto: 'a', since: '2031-05-04' });
  expect(fatesOf(hidden, gone, merged)).toEqual([
    { id: 'a', became: 'withdrawn', why: 'hidden', since: '2031-05-08' },
    { id: 'c', became: 'withdrawn', why: 'hidden', since: '2031-05-08' },
  ]);
});
