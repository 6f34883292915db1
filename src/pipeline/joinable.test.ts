import { expect, it } from 'vitest';
import { EMPTY_LEDGER } from './cluster/ids/permanent-ids.ts';
import { joinable } from './joinable.ts';
import { smallWorld } from './names.fixture.ts';
import { analyseDocument, assembleCorpus } from './pipeline.ts';
import type { Correction, InputDocument, JoinableDocument } from './stage.ts';

const analysed = (file: string, published: string, text: string) =>
  analyseDocument({ file, format: 'text', text, metadata: { published } } satisfies InputDocument, smallWorld);

const DOCUMENTS = [
  analysed(
    'monday.txt',
    '2031-05-05',
    `Shelling hits the market of Lashio

On Sunday shelling killed four people in the market of Lashio, said Governor Soe Latt.

Governor Soe Latt promised shelters in Goma.
`,
  ),
  analysed(
    'tuesday.txt',
    '2031-05-06',
    `Market of Lashio shelled

Shelling killed nine people in the market of Lashio on Sunday, doctors said.
`,
  ),
];
/** Asks for the words of sentences and for who is named in them. */
const TWO_GOVERNORS: Correction = {
  subject: 'actor',
  change: 'split',
  target: 'Soe Latt',
  as: 'Soe Latt of Goma',
  quotes: ['promised shelters in Goma'],
  line: 1,
};

it('says all that joining asks for, also after it was kept as text', () => {
  const assemble = (documents: readonly JoinableDocument[]) =>
    assembleCorpus(documents, smallWorld.context, EMPTY_LEDGER, [TWO_GOVERNORS]);
  const kept = JSON.parse(JSON.stringify(DOCUMENTS.map(joinable))) as JoinableDocument[];
  const whole = assemble(DOCUMENTS);
  expect(whole.records.actors.map(({ name }) => name)).toContain('Soe Latt of Goma');
  expect(assemble(kept)).toEqual(whole);
});
