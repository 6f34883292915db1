import { describe, expect, it } from 'vitest';
import { TINY_RECORDS } from '../../../fixtures/tiny-records.ts';
import { addFragments } from './add-fragments.ts';
import { documentId } from './ids.ts';
import type { DocumentId } from './ids.ts';

const textsOf = (): ReadonlyMap<DocumentId, string> =>
  new Map(TINY_RECORDS.posts.map(({ document, text }) => [document, text]));

describe('addFragments', () => {
  it('leads to the evidence in documents that have an address, and in no others', () => {
    const evidence = addFragments(TINY_RECORDS, textsOf()).events.flatMap((event) => event.evidence);
    const withAddress = evidence.filter(({ document }) => document === documentId('river-blog'));
    expect(withAddress.length).toBeGreaterThan(0);
    for (const { quote, fragment } of withAddress) {
      expect(decodeURIComponent(fragment ?? '').startsWith(quote.slice(0, 10))).toBe(true);
    }
    expect(evidence.filter((one) => !withAddress.includes(one)).map(({ fragment }) => fragment)).not.toContainEqual(
      expect.anything(),
    );
  });

  it('leaves the records as they are where no document has an address', () => {
    const documents = TINY_RECORDS.documents.map(({ url: _url, ...document }) => document);
    const records = { ...TINY_RECORDS, documents };
    expect(addFragments(records, textsOf())).toBe(records);
  });
});
