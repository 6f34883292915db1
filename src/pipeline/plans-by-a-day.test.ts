import { expect, it } from 'vitest';
import { smallWorld } from './names.fixture.ts';
import { analyseDocument, assembleCorpus } from './pipeline.ts';

it('what is to come by a day lies ahead of its report, and is no plan of years before', () => {
  const text = `Missiles for Goma

Ten missile systems are to be stationed in Goma by the end of 2025, Kenya said.

Kenya said on 25 March 2023 that ten missile systems would be stationed in Goma.
`;
  const metadata = { published: '2025-05-29' };
  const read = analyseDocument({ file: 'report.txt', format: 'text', text, metadata }, smallWorld);
  const { records } = assembleCorpus([read], smallWorld.context, { version: 2, events: [] }, []);
  const dates = records.events.map(({ when, evidence }) => [when, evidence.length]);
  expect(dates).toContainEqual(['2023-03-25', 1]);
});
