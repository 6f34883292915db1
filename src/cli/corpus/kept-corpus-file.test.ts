import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../temporary-folder.fixture.ts';
import { parseCorpusFile } from './corpus-file.ts';
import { rememberCorpusFile } from './kept-corpus-file.ts';

const TEXT =
  'title: River war\ndocuments:\n  - file: a.txt\n    publisher:\n  - file: b.txt\n    published: 2031-05-05\n';

it('says again what a corpus.yaml said, with its lines', () => {
  const file = join(temporaryFolder(), 'made/corpus-file.json');
  rememberCorpusFile(file, 'one')(TEXT);
  const again = rememberCorpusFile(file, 'one')(TEXT);
  expect(again.content).toEqual(parseCorpusFile(TEXT).content);
  expect([again.diagnostics, again.lineOf(['documents', 1, 'published'])]).toEqual([[], 6]);
});

it('reads anew what was written otherwise, or by another program', () => {
  const file = join(temporaryFolder(), 'corpus-file.json');
  rememberCorpusFile(file, 'one')(TEXT);
  expect(rememberCorpusFile(file, 'one')(TEXT.replace('River', 'Lake')).content?.title).toBe('Lake war');
  writeFileSync(file, readFileSync(file, 'utf8').replace('Lake', 'Sea'));
  expect(rememberCorpusFile(file, 'two')(TEXT.replace('River', 'Lake')).content?.title).toBe('Lake war');
});

it('complains each time', () => {
  const file = join(temporaryFolder(), 'corpus-file.json');
  const misspelt = 'titel: River war\n';
  for (const read of [rememberCorpusFile(file, 'one'), rememberCorpusFile(file, 'one')]) {
    expect(read(misspelt).diagnostics).toHaveLength(1);
  }
  expect(existsSync(file)).toBe(false);
});
