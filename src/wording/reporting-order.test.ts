import { defined } from '../dataset/defined.ts';
import { describe, expect, it } from 'vitest';
import { documentId } from '../dataset/records/ids.ts';
import type { EvidenceDetail, SourceEntry } from '../dataset/format/packed.ts';
import { earliestReportMs, orderByReport } from './reporting-order.ts';

const sources = new Map<string, SourceEntry>([
  ['blog', { id: documentId('blog'), date: '2031-06-02' }],
  ['list', { id: documentId('list') }],
]);
const told = (document: string, post: number, reported?: string): EvidenceDetail => ({
  document: documentId(document),
  post,
  start: post * 100,
  end: post * 100 + 10,
  quote: `${document} ${post}`,
  ...defined({ reported }),
});
const order = (...evidence: EvidenceDetail[]) =>
  orderByReport(evidence, sources, 'UTC').map(({ quote, isFirstReport }) => `${quote}${isFirstReport ? ' first' : ''}`);

describe('orderByReport', () => {
  it('puts the earliest post first and marks all its sentences', () => {
    expect(
      order(
        told('blog', 2, '2031-06-02T09:00Z'),
        told('blog', 1, '2031-06-02T08:00Z'),
        told('blog', 1, '2031-06-02T08:00Z'),
      ),
    ).toEqual(['blog 1 first', 'blog 1 first', 'blog 2']);
  });

  it('takes a post without a time for one of its document’s day, and then knows no first', () => {
    expect(order(told('blog', 2, '2031-06-02T09:00Z'), told('blog', 1))).toEqual(['blog 1', 'blog 2']);
    expect(order(told('blog', 1), told('blog', 2, '2031-06-03T09:00Z'))).toEqual(['blog 1 first', 'blog 2']);
  });

  it('does not take the day that an entry of a list is about for the day on which it was published', () => {
    expect(order(told('blog', 2, '2031-06-02T09:00Z'), told('blog', 1, '2029-01-01'))).toEqual(['blog 1', 'blog 2']);
  });

  it('puts what nobody dates last, and marks nothing where there is one post', () => {
    expect(order(told('list', 1), told('blog', 3))).toEqual(['blog 3 first', 'list 1']);
    expect(order(told('blog', 1, '2031-06-02T08:00Z'))).toEqual(['blog 1']);
  });
});

describe('earliestReportMs', () => {
  it('is the beginning of the day of a post without a time, and never where nobody dates a report', () => {
    const earliest = (...evidence: EvidenceDetail[]) => earliestReportMs(evidence, sources, 'UTC');
    expect(earliest(told('blog', 2, '2031-06-02T09:00Z'))).toBe(Date.UTC(2031, 5, 2, 9));
    expect(earliest(told('blog', 2, '2031-06-02T09:00Z'), told('blog', 1))).toBe(Date.UTC(2031, 5, 2));
    expect(earliest(told('list', 1))).toBe(Infinity);
  });
});
