import { expect, it } from 'vitest';
import { smallWorld } from './names.fixture.ts';
import { analyseDocument } from './pipeline.ts';

const PARAGRAPH =
  'Kenya: Der Präsident William Ruto und die Regierung haben am 12. Mai in Goma mit den Rebellen und mit der Armee von Uganda für eine Waffenruhe verhandelt.';

it('takes nothing from the prose of another language, and says so', () => {
  const metadata = { published: '2025-05-20', timezone: 'UTC' };
  const text = `Verhandlungen in Goma\n\n${PARAGRAPH}\n`;
  const analysed = analyseDocument({ file: 'bericht.txt', format: 'text', text, metadata }, smallWorld);
  expect([analysed.actors, analysed.places, analysed.events]).toEqual([[], [], []]);
  expect(analysed.diagnostics.map(({ code }) => code)).toContain('DL1104');
});
