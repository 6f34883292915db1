import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import type { Claim } from '../../dataset/records/records.ts';
import { documentId } from '../../dataset/records/ids.ts';
import { ClaimGroups } from './ClaimGroups.tsx';

const CRIER = documentId('crier');
const HERALD = documentId('herald');
const SOURCES = new Map([
  [CRIER, { id: CRIER, publisher: 'The Crier', date: '2031-05-04' }],
  [HERALD, { id: HERALD, publisher: 'The Herald', date: '2031-05-05' }],
]);

const claim = (value: string, by: string, document: Claim['document'], quote: string): Claim => ({
  what: 'people killed',
  value,
  by,
  document,
  start: 0,
  end: quote.length,
  quote,
});

/** What is read, one line for each piece of text. */
function linesOf(claims: readonly Claim[]): readonly string[] {
  const markup = renderToStaticMarkup(<ClaimGroups detail={{ claims, evidence: [] }} sources={SOURCES} zone="UTC" />);
  return markup.split(/<[^>]*>/).filter((line) => line.trim() !== '');
}

it('puts each sentence below the source that has it', () => {
  expect(
    linesOf([
      claim('12', 'Ada Holm', CRIER, 'Twelve died, said Ada Holm.'),
      claim('12', 'Ada Holm', HERALD, 'Holm put the dead at 12.'),
      claim('30', 'The army', HERALD, 'Thirty died, says the army.'),
    ]).slice(2),
  ).toEqual([
    '12',
    'Ada Holm',
    'The Crier',
    'Sun 4 May 2031',
    'Twelve died, said Ada Holm.',
    'The Herald',
    'Mon 5 May 2031',
    'Holm put the dead at 12.',
    '30',
    'The army',
    'The Herald',
    'Mon 5 May 2031',
    'Thirty died, says the army.',
  ]);
});

it('shows a sentence once that two sources have word for word', () => {
  const same = 'Twelve died, said Ada Holm.';
  const lines = linesOf([
    claim('12', 'Ada Holm', CRIER, same),
    claim('12', 'Ada Holm', HERALD, same),
    claim('30', 'The army', HERALD, 'Thirty died, says the army.'),
  ]);
  expect(lines.filter((line) => line === same)).toHaveLength(1);
  expect(lines.slice(lines.indexOf('Ada Holm'), lines.indexOf(same))).toEqual([
    'Ada Holm',
    'The Crier',
    'Sun 4 May 2031',
    'The Herald',
    'Mon 5 May 2031',
  ]);
});
