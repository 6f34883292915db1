import { describe, expect, it } from 'vitest';
import { smallWorld } from '../../../names.fixture.ts';
import { analyseDocument } from '../../../pipeline.ts';
import { placesIn } from '../events-of.test-support.ts';

type Format = 'markdown' | 'html';

/** The places of the event whose title holds `words`: where it happened, and what it concerns. */
function whereIs(words: string, format: Format, ...lines: readonly string[]): string[][] {
  const metadata = { published: '2025-05-20', timezone: 'UTC', publisher: 'The Herald' };
  const document = analyseDocument({ file: `report.${format}`, format, text: lines.join('\n'), metadata }, smallWorld);
  const event = document.events.find(({ title }) => title.includes(words));
  return [placesIn(document, event?.places), placesIn(document, event?.about)];
}

const REPORT = [
  '# Situation report no. 4',
  'The army of Sudan held Port Sudan.',
  '## Lashio',
  'Fighters broke into the barracks on Monday.',
  'A spokesman, Zaw Min Tun, warned that the base might fall.',
  '## Kenya',
  'Three people were killed on Sunday.',
  '## Funding',
  'Aid workers were abducted on Tuesday.',
];

describe('a heading that only names places', () => {
  it('says where the deeds below it were done, and what statements are about', () => {
    expect(whereIs('Fighters broke', 'markdown', ...REPORT)).toEqual([['Lashio'], []]);
    expect(whereIs('Zaw Min Tun', 'markdown', ...REPORT)).toEqual([[], ['Lashio']]);
  });

  it('says of which state a deed is told', () => {
    expect(whereIs('Three people', 'markdown', ...REPORT)).toEqual([[], ['Kenya']]);
  });

  it('ends at the next heading', () => {
    expect(whereIs('Aid workers', 'markdown', ...REPORT)).not.toContainEqual(['Kenya']);
  });
});

describe('the rows of a table', () => {
  const row = (...cells: readonly string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  const table = [
    '<html><body><main><h1>Attacks on civilians: a list</h1><p>Fighting went on in Goma, in Lashio and in Mekelle.</p><table>',
    '<tr><th>Date</th><th>Place</th><th>Region</th><th>Incident</th></tr>',
    row('2 February 2020', 'Goma', 'North Kivu', 'Air strike on a car; eight dead, four of them children'),
    row('4 February 2020', 'Lashio', '', 'Shelling of the old quarter'),
    row('6 February 2020', 'Mekelle', '', 'A bakery was destroyed.'),
    '</table></main></body></html>',
  ];

  it('tell in their first words, behind the cells that say where', () => {
    expect(whereIs('Air strike', 'html', ...table)).toEqual([['Goma', 'North Kivu'], []]);
    expect(whereIs('Shelling', 'html', ...table)).toEqual([['Lashio'], []]);
    expect(whereIs('bakery', 'html', ...table)).toEqual([['Mekelle'], []]);
  });

  it('place what they tell by their cells alone, whatever else names the town', () => {
    const chronology = [
      '# Chronology of the war',
      '| Date | Place | Event |',
      '|---|---|---|',
      '| 2 May 1991 | Goma | Twelve policemen die in an ambush. |',
      '| 7 October 1991 | Kinshasa | Aircraft bomb the presidential palace. |',
      '| 9 October 1991 | Plitvice Lakes | Police officer Josip Jović is killed. |',
    ];
    expect(whereIs('Twelve', 'markdown', ...chronology)).toEqual([['Goma'], []]);
    expect(whereIs('Plitvice', 'markdown', ...chronology)).toEqual([[], []]);
  });
});
