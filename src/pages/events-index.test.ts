import { expect, it } from 'vitest';
import { parsePage } from '../../fixtures/parsed-page.ts';
import { PRECISIONS, type Precision } from '../dataset/format/packed.ts';
import { eventsIndexFile } from './events-index.ts';
import { siteOf } from './site.fixture.ts';

/** The page with one event that is known so exactly. */
function indexOf(precision: Precision) {
  const site = siteOf('Bridge');
  const table = { ...site.table, precision: Uint8Array.of(PRECISIONS.indexOf(precision)) };
  return parsePage(eventsIndexFile({ ...site, table }).text);
}

const headings = (precision: Precision): readonly string[] => indexOf(precision).textsOf('h2');

it('puts an event under its day, and one without a day under what is known of it', () => {
  expect(headings('day')).toEqual(['Sun 4 May 2031']);
  expect(headings('month')).toEqual(['May 2031']);
  expect(headings('year')).toEqual(['2031']);
});

it('says no date again that the heading says', () => {
  expect(indexOf('day').textsOf('li')).toEqual([expect.not.stringContaining('2031')]);
  expect(indexOf('minute').textsOf('li')).toEqual([expect.stringContaining('Sun 4 May 2031, ')]);
});
