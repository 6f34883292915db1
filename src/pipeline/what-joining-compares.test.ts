import { expect, it } from 'vitest';
import { smallWorld } from './names.fixture.ts';
import { analyseDocument } from './pipeline.ts';
import { mergeEntities } from './cluster/entities/entities.ts';
import { gatherTellings } from './cluster/tellings/tellings.ts';

it.each([
  ['On Sunday a mortar shell damaged a railway near Mekelle without casualties.', []],
  ['General Abel Tesfay said that nobody was killed when shells hit Mekelle on Sunday.', ['people killed']],
])('of “%s” joining compares %j', (text, counted) => {
  const analysed = analyseDocument(
    { file: 'sunday.txt', format: 'text', text: `News\n\n${text}\n`, metadata: { published: '2031-05-05' } },
    smallWorld,
  );
  const [telling] = gatherTellings([analysed], mergeEntities([analysed]));
  expect(telling?.mention.claims.map(({ value }) => value)).toEqual(['none']);
  expect([...(telling?.quantities ?? [])]).toEqual(counted);
});

it('lets a headline without a date reach back to the day of its first lines', () => {
  const text = `Shells kill nine in Mekelle

On Wednesday mortar shells killed nine people in Mekelle.

On Friday soldiers arrested a gunner.
`;
  const analysed = analyseDocument(
    { file: 'weekly.txt', format: 'text', text, metadata: { published: '2031-05-10' } },
    smallWorld,
  );
  const days = gatherTellings([analysed], mergeEntities([analysed])).map((telling) => telling.days);
  const printed = days[0]?.last ?? 0;
  expect(days.map((one) => [printed - (one?.first ?? 0), printed - (one?.last ?? 0)])).toEqual([
    [3, 0],
    [3, 3],
    [1, 1],
  ]);
});
