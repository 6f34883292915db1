import { expect, it } from 'vitest';
import type { EventDetail, EvidenceDetail } from '../../../dataset/format/packed.ts';
import { documentId, eventId } from '../../../dataset/records/ids.ts';
import { detailBy } from './known-detail.ts';

const document = documentId('crier');
const passage = (start: number, reported?: string): EvidenceDetail => ({
  document,
  post: 1,
  start,
  end: start + 10,
  quote: `sentence ${start}`,
  ...(reported && { reported }),
});
const claim = (value: string, start: number) => ({
  what: 'hurt',
  value,
  document,
  start,
  end: start + 2,
  quote: value,
});
const detail: EventDetail = {
  id: eventId('e'),
  whenBasis: 'unknown',
  actors: [],
  evidence: [passage(0, '2031-05-04T09:00Z'), passage(20, '2031-05-04T12:00Z'), passage(40), passage(60, '2031-05-05')],
  claims: [claim('3', 4), claim('4', 24), claim('5', 44), claim('6', 64)],
};

const NO_DAY = new Map([[document, { id: document }]]);
const DATED = new Map([[document, { id: document, date: '2031-05-04' }]]);

it('keeps the sentences that had been published by then, with their claims, and counts the others', () => {
  const noon = detailBy(detail, Date.UTC(2031, 4, 4, 12), NO_DAY, 'UTC');
  expect(noon.detail.evidence.map(({ start }) => start)).toEqual([0, 20]);
  expect(noon.detail.claims.map(({ value }) => value)).toEqual(['3', '4']);
  expect(noon.laterCount).toBe(2);
});

it('takes what a day alone dates for known when that day is over, where the dataset’s days end', () => {
  const startsAt = (knownMs: number, zone: string, sources = NO_DAY) =>
    detailBy(detail, knownMs, sources, zone).detail.evidence.map(({ start }) => start);
  const eveningOfFifth = Date.UTC(2031, 4, 5, 21);
  expect(startsAt(eveningOfFifth, 'Europe/Kyiv')).toEqual([0, 20, 60]);
  expect(startsAt(eveningOfFifth, 'UTC')).toEqual([0, 20]);
  expect(startsAt(eveningOfFifth, 'UTC', DATED)).toEqual([0, 20, 40]);
});
