import { expect, it } from 'vitest';
import { documentId } from '../dataset/records/ids.ts';
import { claimTime } from './claim-time.ts';

const document = documentId('crier');
const evidence = [
  { document, start: 0, end: 50, reported: '2031-05-04T09:20+03:00' },
  { document, start: 60, end: 90, reported: '2031-05-04T11:40+03:00' },
  { document: documentId('herald'), start: 0, end: 90 },
];
const timeOf = (start: number, id = document) =>
  claimTime({ document: id, start, end: start + 5 }, evidence, '2031-05-04', 'Europe/Kyiv');

it('is the time of the post that gives the figure', () => {
  expect(timeOf(70)).toBe('Sun 4 May 2031, 11:40');
  expect(timeOf(10)).toBe('Sun 4 May 2031, 09:20');
});

it('is the day of the document where no post has a time, or the sentence tells no event', () => {
  expect(timeOf(10, documentId('herald'))).toBe('Sun 4 May 2031');
  expect(timeOf(200)).toBe('Sun 4 May 2031');
  expect(claimTime({ document, start: 200, end: 205 }, [], undefined, 'UTC')).toBeUndefined();
});
