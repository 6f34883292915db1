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

it('knows the figure that a publisher gives as its own', () => {
  const publisherOf = (document: string): string => (document === 'd1' ? 'The Crier' : 'The Bell');
  expect(isPublishersOwn({ by: 'The Crier', claims: [claim('freed', '3')] }, publisherOf)).toBe(true);
  expect(isPublishersOwn({ by: 'The Crier', claims: [claim('freed', '3', 'The Crier', 'd2')] }, publisherOf)).toBe(
    false,
  );
  expect(isPublishersOwn({ by: undefined, claims: [claim('freed', '3')] }, () => undefined)).toBe(false);
});
