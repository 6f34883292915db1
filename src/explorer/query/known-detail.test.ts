import { expect, it } from 'vitest';
import type { EventDetail, EvidenceDetail } from '../../dataset/packed.ts';
import { documentId, eventId } from '../../dataset/ids.ts';
import { knownDetail } from './known-detail.ts';

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

it('keeps the sentences that had been published by then, with their claims, and counts the others', () => {
  const noon = knownDetail(detail, Date.UTC(2031, 4, 4, 12), 'UTC');
  expect(noon.detail.evidence.map(({ start }) => start)).toEqual([0, 20]);
  expect(noon.detail.claims.map(({ value }) => value)).toEqual(['3', '4']);
  expect(noon.laterCount).toBe(2);
});

it('begins a day where the dataset does', () => {
  const eveningBefore = Date.UTC(2031, 4, 4, 21);
  expect(knownDetail(detail, eveningBefore, 'Europe/Kyiv').detail.evidence.map(({ start }) => start)).toEqual([
    0, 20, 60,
  ]);
  expect(knownDetail(detail, eveningBefore, 'UTC').detail.evidence.map(({ start }) => start)).toEqual([0, 20]);
});
