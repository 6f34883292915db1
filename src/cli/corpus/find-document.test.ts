import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../temporary-folder.fixture.ts';
import { findDocument } from './find-document.ts';

it('reads a document as its corpus sees it', async () => {
  const folder = temporaryFolder({
    'corpus.yaml': 'timezone: Europe/Kyiv\ndocuments:\n  - { file: a/b.txt, publisher: The Crier }\n',
    'a/b.txt': 'text',
    'a/c.jpg': '',
  });
  expect(await findDocument(join(folder, 'a/b.txt'))).toMatchObject({
    folder,
    document: { file: 'a/b.txt', metadata: { publisher: 'The Crier' } },
    context: { timezone: 'Europe/Kyiv' },
    diagnostics: [],
  });
  expect(await findDocument(join(folder, 'a/c.jpg'))).toMatchObject({ diagnostics: [{ code: 'DL4111' }] });
});

it('reads a document that is in no corpus', async () => {
  const folder = temporaryFolder({ 'b.md': 'text' });
  expect(await findDocument(join(folder, 'b.md'))).toMatchObject({
    document: { file: 'b.md', format: 'markdown', metadata: {} },
    context: { timezone: 'UTC' },
  });
  expect((await findDocument(join(folder, 'b.jpg'))).document).toBeUndefined();
});
