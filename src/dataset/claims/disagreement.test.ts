import { describe, expect, it } from 'vitest';
import { disagreements } from './disagreement.ts';
import { documentId } from '../records/ids.ts';
import type { Claim } from '../records/records.ts';

const claim = (what: string, value: string, unit?: string): Claim => ({
  what,
  value,
  ...(unit !== undefined && { unit }),
  document: documentId('blog'),
  start: 0,
  end: 1,
  quote: '',
});

it('finds the quantities with more than one value', () => {
  const claims = [claim('dead', '3'), claim('trucks', '5'), claim('dead', '4'), claim('trucks', '5')];
  expect(disagreements(claims)).toEqual([[claim('dead', '3'), claim('dead', '4')]]);
});

it.each([
  ['£5.2bn', 'GBP', '$7bn', 'USD', 0],
  ['$1.2bn', 'USD', '€300m', 'EUR', 1],
  ['5m', 'XAF', '$8,000', 'USD', 0],
  ['200', 'km2', '77', 'mi2', 0],
  ['3,000', 'ha', '30', 'km2', 0],
  ['200', 'km2', '150', 'mi2', 1],
])('compares %s %s with %s %s as what they may be in one unit', (a, unit, b, other, expected) => {
  expect(disagreements([claim('sum', a, unit), claim('sum', b, other)])).toHaveLength(expected);
  expect(disagreements([claim('sum', b, other), claim('sum', a, unit)])).toHaveLength(expected);
});

describe('an exchange', () => {
  const told = (value: string, quote = ''): Claim => ({
    ...claim('prisoners to be exchanged', value, 'person'),
    quote,
  });

  it.each([
    [told('300 for 300')],
    [told('300', 'The two sides are to free 300 soldiers each.')],
    [told('300', 'They agreed on 300 prisoners from either side')],
    [told('300', 'Both will hand over 300 apiece.')],
  ])('is told alike by who counts one side and by who counts both: %o', (ofEachSide) => {
    expect(disagreements([ofEachSide, told('600')])).toEqual([]);
    expect(disagreements([told('600'), told('300'), ofEachSide])).toEqual([]);
    expect(disagreements([ofEachSide, told('700')])).toHaveLength(1);
    expect(disagreements([ofEachSide, told('600'), told('200')])).toHaveLength(1);
  });

  it('needs somebody who says that the figure is of either side', () => {
    expect(disagreements([told('300', 'They freed 300 of them.'), told('600')])).toHaveLength(1);
    expect(disagreements([told('300', 'They free 300 prisoners each week.'), told('600')])).toHaveLength(1);
  });
});

describe('a toll that rises', () => {
  const told = (value: string, by: string, start: number, quote = ''): Claim => ({
    ...claim('people killed', value, 'person'),
    by,
    start,
    quote,
  });

  it('is no disagreement of a source with what it counted before', () => {
    expect(disagreements([told('8', 'clinic', 1), told('15', 'clinic', 2)])).toEqual([]);
    expect(disagreements([told('8', 'clinic', 1), told('15', 'mayor', 2)])).toHaveLength(1);
    expect(disagreements([told('15', 'clinic', 1), told('8', 'clinic', 2)])).toHaveLength(1);
  });

  it('is none where a source is told to have counted before', () => {
    const recalled = told('5', 'clinic', 2, 'An hour ago the clinic spoke of five dead.');
    expect(disagreements([told('25', 'clinic', 1), recalled])).toEqual([]);
    expect(disagreements([told('25', 'mayor', 1), recalled])).toHaveLength(1);
  });

  it('leaves what was counted before it behind, whoever says that it rose', () => {
    const risen = told('80', 'ministry', 2, 'The number of dead has climbed to 80, the ministry says');
    expect(disagreements([told('20', 'police', 1), risen])).toEqual([]);
    expect(disagreements([told('20', 'police', 1), told('72', 'clinic', 2, 'The clinic now counts 72 dead')])).toEqual(
      [],
    );
    expect(disagreements([told('120', 'police', 1), risen])).toHaveLength(1);
    expect(disagreements([told('20', 'police', 1), risen, told('95', 'clinic', 3)])).toHaveLength(1);
  });

  it('does not settle what its source and another differed on before it rose', () => {
    const risen = told('21', 'governor', 3, 'The toll rose to 21 on Thursday, the governor said.');
    const before = [told('17', 'governor', 1), told('19', 'Red Cross', 2)];
    expect(disagreements(before)).toHaveLength(1);
    expect(disagreements([...before, risen])).toHaveLength(1);
    expect(disagreements([told('17', 'governor', 1), told('16', 'Red Cross', 2), risen])).toEqual([]);
  });
});

it('finds none among equal or single claims', () => {
  expect(disagreements([claim('dead', '3'), claim('dead', '3'), claim('hurt', '9')])).toEqual([]);
});

it('takes one figure in two spellings, or of one thing under two names, as one', () => {
  expect(disagreements([claim('returned', '6,000', 'body'), claim('returned', '6000', 'remains')])).toEqual([]);
});

it.each([
  ['at least 9', '9'],
  ['more than 100', 'over 100'],
  ['nearly 400', '400'],
  ['several hundred', '339'],
  ['dozens', 'some 40'],
  ['tens of thousands', '30,000'],
  ['30 to 40', '35'],
  ['up to 3,000', '2,500'],
])('takes %s and %s as what may be one figure', (a, b) => {
  expect(disagreements([claim('dead', a), claim('dead', b)])).toEqual([]);
});

it.each([
  ['at least 54', '270'],
  ['41', '40'],
  ['nearly 400', '339'],
  ['dozens', 'none'],
  ['at least 4', '5'],
  ['barely an hour', 'less than two hours'],
])('finds that %s and %s differ', (a, b) => {
  expect(disagreements([claim('dead', a), claim('dead', b)])).toHaveLength(1);
});
