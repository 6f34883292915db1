import { describe, expect, it } from 'vitest';
import { TINY_RECORDS } from '../../fixtures/tiny-records.ts';
import { SCHEMA_VERSION, DatasetError } from './schema-version.ts';
import { decodeSearchIndex, encodeSearchIndex } from './search-index.ts';

function openIndex(index = encodeSearchIndex(TINY_RECORDS.events, TINY_RECORDS)) {
  return decodeSearchIndex(JSON.parse(JSON.stringify({ schemaVersion: SCHEMA_VERSION, index })));
}

const rowsFor = (query: string): number[] =>
  openIndex()
    .search(query)
    .map((hit) => hit.id as number);

describe('the search index', () => {
  it('finds words of titles and evidence by their beginning', () => {
    expect(rowsFor('plan')).toEqual([1]);
    expect(rowsFor('SUNDAY bridge')).toEqual([0]);
    expect(rowsFor('bridge talks')).toEqual([]);
  });

  it('finds an event by a variant of a name that its text does not have', () => {
    expect(rowsFor('Ostrell')).toEqual([0]);
    expect(rowsFor('holm')).toEqual([0]);
  });

  it('refuses a file that is no index', () => {
    expect(() => decodeSearchIndex({ schemaVersion: SCHEMA_VERSION, index: {} })).toThrow(DatasetError);
    expect(() => decodeSearchIndex({ schemaVersion: SCHEMA_VERSION })).toThrow(DatasetError);
  });
});
