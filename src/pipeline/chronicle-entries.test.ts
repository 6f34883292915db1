/** Entries of chronologies: each tells what happened on its own day. */
import { describe, expect, it } from 'vitest';
import { smallWorld } from './names.fixture.ts';
import { analyseDocument, assembleCorpus } from './pipeline.ts';

const CHRONOLOGY = `Timeline of the siege

4 February 2031 - Mine blast near Goma, 78 miners are killed in Goma.
2 May 2031 - Mine blast near Goma, roughly 630 miners are killed in Goma in revenge for a raid in February.
8 May 2031 - The May 2031 bombing, a bomb outside a barracks in Lashio kills four guards.
9 May 2031 - The 2031 Lashio riots, nearly 1,000 people are injured in fighting between drivers and traders in Lashio.
`;

const document = analyseDocument(
  { file: 'siege.txt', format: 'text', text: CHRONOLOGY, metadata: { timezone: 'UTC' } },
  smallWorld,
);

describe('entries of a chronology', () => {
  it('keep their day beside the month in a name and the day of what they avenge', () => {
    expect(document.events.map(({ when }) => when)).toEqual(['2031-02-04', '2031-05-02', '2031-05-08', '2031-05-09']);
  });

  it('are never one happening', () => {
    const { records } = assembleCorpus([document], smallWorld.context, { version: 2, events: [] }, []);
    expect(records.events).toHaveLength(4);
  });

  it('count people, and not the year in the name of a riot', () => {
    expect(document.events[3]?.claims.map(({ value }) => value)).toEqual(['nearly 1,000']);
  });
});
