/** Imported tables through the real pipeline, among documents. */
import { describe, expect, it } from 'vitest';
import { importedIds } from './cluster/ids/imported-ids.ts';
import { EMPTY_LEDGER } from './cluster/ids/permanent-ids.ts';
import { smallWorld } from './names.fixture.ts';
import { analyseDocument, assembleCorpus } from './pipeline.ts';
import type { AnalysedDocument, DocumentFormat } from './stage.ts';

const analysed = (file: string, format: DocumentFormat, text: string): AnalysedDocument =>
  analyseDocument({ file, format, text, metadata: { published: '2031-05-05' } }, smallWorld);

const BLOG = analysed(
  'monday.txt',
  'text',
  `Shelling hits the town

On Sunday shelling killed four people in the market of Lashio, said Governor Soe Latt.
`,
);
const slide = (unique_id: string, day: number, headline: string, text: string) => ({
  unique_id,
  start_date: { year: 2031, month: 5, day },
  text: { headline, text },
});
const SLIDES = analysed(
  'slides.json',
  'json',
  JSON.stringify({
    events: [
      slide('1', 4, 'Shelling of the market of Lashio', 'Shelling killed five people in the market of Lashio.'),
      slide('2', 4, 'Shelling of the market of Lashio', 'Shelling hit the market of Lashio a second time.'),
      slide('plan', 9, 'Talks in Goma', 'The two sides will meet in Goma, said Governor Soe Latt.'),
    ],
  }),
);
const ACLED = analysed(
  'towns.csv',
  'csv',
  `event_id_cnty,event_date,time_precision,event_type,sub_event_type,actor1,inter1,country,location,latitude,longitude,fatalities,notes
1,4 May 2031,1,Battles,Armed clash,March 23 Movement,Rebel group,Democratic Republic of Congo,Goma,-1.68,29.22,7,Armed men fought near the airport of Goma.
`,
);

const build = (...documents: readonly AnalysedDocument[]) =>
  assembleCorpus(documents, smallWorld.context, EMPTY_LEDGER, []);
const { records, ledger, texts } = build(BLOG, SLIDES, ACLED);
const known = (alias: string) => records.events.filter(({ aliases = [] }) => aliases.includes(alias));

describe('imported tables', () => {
  it('give one event a row, also where two rows read alike', () => {
    const [, ...others] = known('1').concat(known('2'));
    expect(others.length).toBeGreaterThan(0);
    for (const alias of ['2', 'plan']) expect(known(alias)).toHaveLength(1);
    expect(known('2')[0]?.aliases).toEqual(['2']);
  });

  it('are joined with what the documents tell, figures side by side', () => {
    const joined = records.events.find(({ evidence }) => evidence.some(({ quote }) => quote.includes('killed four')));
    expect(joined?.aliases).toEqual(['1']);
    expect(new Set(joined?.evidence.map(({ document }) => document)).size).toBe(2);
    expect(joined?.claims.map(({ value }) => value).toSorted()).toEqual(expect.arrayContaining(['4', '5']));
    expect(joined?.when).toBe('2031-05-04');
  });

  it('take dates, places, people and deaths from columns, the rest from the text', () => {
    expect(known('plan')[0]).toMatchObject({ when: '2031-05-09', whenBasis: 'explicit', title: 'Talks in Goma' });
    expect(known('plan')[0]?.status).not.toBe('happened');
    const clash = known('1').find(({ title }) => title.includes('airport'));
    expect(clash).toMatchObject({ when: '2031-05-04', topics: expect.arrayContaining(['ground-operations']) });
    expect(clash?.places.map(({ name }) => name)).toEqual(['Goma']);
    expect(clash?.claims).toEqual(
      expect.arrayContaining([expect.objectContaining({ value: '7', quote: 'Deaths: 7' })]),
    );
  });

  it('have evidence that stands in the readable text of the file', () => {
    const text = texts.get(SLIDES.document.id) ?? '';
    expect(text).toContain('Row plan: slides.json, line 1');
    for (const { evidence } of records.events) {
      for (const { document, start, end, quote } of evidence)
        expect(texts.get(document)?.slice(start, end)).toBe(quote);
    }
  });

  it('make the same corpus in whatever order they come', () => {
    expect(build(ACLED, SLIDES, BLOG).records).toEqual(records);
  });

  it('keep their ids as addresses, but one of two tables opens nothing', () => {
    const { fates, diagnostics } = importedIds(records.events, ledger);
    expect(fates).toEqual([
      { id: '2', became: 'imported', into: known('2')[0]?.id },
      { id: 'plan', became: 'imported', into: known('plan')[0]?.id },
    ]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['DL3301']);
  });

  it('leave an id of ours to the event that has it', () => {
    const [event] = records.events;
    const copy = event && { ...event, aliases: [event.id] };
    expect(importedIds(copy ? [copy] : [], ledger).fates).toEqual([]);
  });
});
