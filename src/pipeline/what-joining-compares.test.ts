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
