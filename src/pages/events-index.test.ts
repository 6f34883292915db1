import { expect, it } from 'vitest';
import { parsePage } from '../../fixtures/parsed-page.ts';
import { PRECISIONS, type Precision } from '../dataset/packed.ts';
import { eventsIndexFile } from './events-index.ts';
import { siteOf } from './site.fixture.ts';

/** The headings of a list with one event that is known so exactly. */
function headings(precision: Precision): readonly string[] {
  const site = siteOf('Bridge');
  const table = { ...site.table, precision: Uint8Array.of(PRECISIONS.indexOf(precision)) };
  return parsePage(eventsIndexFile({ ...site, table }).text).textsOf('h2');
}

it('puts an event under its day, and one without a day under what is known of it', () => {
  expect(headings('day')).toEqual(['Sun 4 May 2031']);
  expect(headings('month')).toEqual(['May 2031']);
  expect(headings('year')).toEqual(['2031']);
});
