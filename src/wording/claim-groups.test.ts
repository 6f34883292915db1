import { defined } from '../dataset/defined.ts';
import { describe, expect, it } from 'vitest';
import { documentId } from '../dataset/records/ids.ts';
import type { Claim } from '../dataset/records/records.ts';
import { groupClaims, isPublishersOwn } from './claim-groups.ts';

const claim = (what: string, value: string, by?: string, document = 'd1'): Claim => ({
  what,
  value,
  document: documentId(document),
  start: 0,
  end: 1,
  quote: value,
  ...defined({ by }),
});

describe('groupClaims', () => {
  it('puts figures for one quantity side by side, those that differ first', () => {
    const groups = groupClaims([
      claim('dead', '3'),
      claim('planes hit', '41'),
      claim('planes hit', '13'),
      claim('dead', '3'),
    ]);
    expect(
      groups.map(({ what, figures, isDisputed }) => [what, figures.map(({ words }) => words), isDisputed]),
    ).toEqual([
      ['Planes hit', ['41', '13'], true],
      ['Dead', ['3'], false],
    ]);
  });

  it('names each speaker of a figure once, with every document that has it', () => {
    const [group] = groupClaims([
      claim('freed', '6000', 'Ada', 'd1'),
      claim('freed', '6,000', 'Bo', 'd1'),
      claim('freed', '6,000', 'Ada', 'd2'),
      claim('freed', '6,000', 'Ada', 'd1'),
    ]);
    expect(group?.isDisputed).toBe(false);
    expect(group?.figures.map(({ words }) => words)).toEqual(['6,000']);
    expect(group?.figures[0]?.claimants.map(({ by, claims }) => [by, claims.map(({ document }) => document)])).toEqual([
      ['Ada', ['d1', 'd2']],
      ['Bo', ['d1']],
    ]);
  });
});

describe('a toll that rises', () => {
  const count = (value: string, by: string, start: number): Claim => ({ ...claim('people killed', value, by), start });

  it('is the figure that its speaker gave last, with those given before', () => {
    const [group] = groupClaims([
      count('12', 'governor', 1),
      count('15', 'Red Cross', 2),
      count('at least 17', 'governor', 3),
      count('21', 'governor', 4),
    ]);
    expect(
      group?.figures.map(({ words, claimants }) => [
        words,
        ...claimants.map(({ by, earlier }) => [by, ...earlier.map((one) => one.words)]),
      ]),
    ).toEqual([
      ['15', ['Red Cross']],
      ['21', ['governor', '12', 'at least 17']],
    ]);
  });
});

it('knows the figure that a publisher gives as its own', () => {
  const publisherOf = (document: string): string => (document === 'd1' ? 'The Crier' : 'The Bell');
  expect(isPublishersOwn({ by: 'The Crier', claims: [claim('freed', '3')] }, publisherOf)).toBe(true);
  expect(isPublishersOwn({ by: 'The Crier', claims: [claim('freed', '3', 'The Crier', 'd2')] }, publisherOf)).toBe(
    false,
  );
  expect(isPublishersOwn({ by: undefined, claims: [claim('freed', '3')] }, () => undefined)).toBe(false);
});
