import { describe, expect, it } from 'vitest';
import { analyseDocument } from './pipeline.ts';
import type { AnalysedDocument, DocumentFormat, Resources } from './stage.ts';

const RESOURCES: Resources = {
  context: { timezone: 'UTC', actors: [], places: [], topics: [] },
  gazetteer: { find: () => [] },
};

/** Reads lines as a situation report of Thursday, 13 March 2031. */
function analyse(lines: readonly string[], format: DocumentFormat = 'markdown'): AnalysedDocument {
  const metadata = {
    published: '2031-03-13',
    timezone: 'UTC',
    publisher: 'Relief Desk',
    title: 'Situation Report No. 12',
  };
  return analyseDocument({ file: 'report.md', format, text: lines.join('\n'), metadata }, RESOURCES);
}

/** Title, date, places and claims of each event. */
const eventsOf = (document: AnalysedDocument): readonly string[] =>
  document.events.map(({ title, when, places, claims }) =>
    [
      title,
      when,
      ...places.map((key) => document.places.find((place) => place.key === key)?.name),
      ...claims.map(({ what, value, by }) => `${what}=${value} by ${by ?? 'nobody'}`),
    ].join('; '),
  );

const BRODEK = [
  'Brodek: 12,400 displaced; 2031-03-13; Brodek; people displaced=12,400 by Relief Desk',
  'Brodek: 64 killed since 1 March; 2031-03-01/2031-03-13; Brodek; people killed=64 by Relief Desk',
];

describe('a table of figures in a report', () => {
  it.each<[DocumentFormat, readonly string[]]>([
    ['markdown', ['| District | Displaced | Killed since 1 March |', '|---|--:|--:|', '| Brodek | 12,400 | 64 |']],
    ['text', ['District\tDisplaced\tKilled since 1 March', 'Brodek\t12,400\t64', 'Osk\t-\t-']],
    ['text', ['District | Displaced | Killed since 1 March', 'Brodek | 12,400 | 64', 'Osk | - | 0']],
    [
      'html',
      [
        '<table><tr><th>District</th><th>Displaced</th><th>Killed since 1 March</th></tr>',
        '<tr><td>Brodek</td><td>12,400</td><td>64</td></tr></table>',
      ],
    ],
  ])('in %s tells what befell whom in which place, and its head tells nothing', (format, lines) => {
    expect(eventsOf(analyse(lines, format))).toEqual(BRODEK);
  });

  it('says of a sum that it is of all, and of a row by what is counted how many', () => {
    const sums = analyse(['| Town | Injured |', '|---|---|', '| Osk | 22* |', '| **Total** | 86 |']);
    expect(sums.events.map(({ title }) => title)).toEqual(['Osk: 22 injured', 'In all: 86 injured']);
    const indicators = analyse([
      '| Indicator | Figure |',
      '|---|---|',
      '| Houses destroyed | 340 |',
      '| Deaths | 41 |',
    ]);
    expect(eventsOf(indicators)).toEqual([
      '340 houses destroyed; 2031-03-13; houses destroyed=340 by Relief Desk',
      '41 deaths; 2031-03-13; people killed=41 by Relief Desk',
    ]);
  });

  it('dates a row by its own day', () => {
    const [event] = analyse(['| Place | Date | Killed |', '|---|---|---|', '| Osk | 9 March | 4 |']).events;
    expect([event?.title, event?.when]).toEqual(['Osk: 4 killed', '2031-03-09']);
  });

  it('tells nothing of what befell nobody', () => {
    expect(eventsOf(analyse(['| City | Population | Trucks |', '|---|---|---|', '| Osk | 45,000 | 12 |']))).toEqual([]);
  });

  it('leaves the sentences around it as they are', () => {
    const table = ['| District | Killed |', '|---|---|', '| Brodek | 64 |'];
    const before = 'Shelling damaged the pumping station in Osk on 12 March.';
    const behind = 'The army captured the village of Sorel on Tuesday.';
    const told = analyse([before, '', ...table, '', behind]).events.map(({ when }) => when);
    expect(told).toEqual(['2031-03-12', '2031-03-13', '2031-03-11']);
  });
});
