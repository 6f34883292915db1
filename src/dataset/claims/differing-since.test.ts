import { expect, it } from 'vitest';
import { differingSinceMs } from './differing-since.ts';
import { documentId } from '../records/ids.ts';
import type { Claim, Evidence } from '../records/records.ts';

const gazette = documentId('gazette');
const passage = (start: number): Evidence => ({ document: gazette, start, end: start + 10 }) as Evidence;
const claim = (start: number, value: string): Claim => ({
  document: gazette,
  start,
  end: start + 2,
  what: 'planes hit',
  value,
  quote: value,
});
const [first, second, third] = [passage(0), passage(20), passage(40)];
const evidence = [first, second, third];

it('is the time of the report that gives another figure', () => {
  const claims = [claim(1, '13'), claim(21, '13'), claim(41, '41')];
  expect(differingSinceMs({ claims, evidence }, [1000, 2000, 3000])).toBe(3000);
  expect(differingSinceMs({ claims, evidence }, [1000, 2000, 500])).toBe(1000);
});

it('is not known where one of the figures has no time of report', () => {
  expect(differingSinceMs({ claims: [claim(1, '13'), claim(41, '41')], evidence }, [1000, 2000, NaN])).toBeNaN();
});

it('is no time where all figures agree', () => {
  expect(differingSinceMs({ claims: [claim(1, '6,000'), claim(21, '6000')], evidence }, [1, 2, 3])).toBeNaN();
});
