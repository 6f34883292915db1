import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../temporary-folder.fixture.ts';
import { walkCorpus } from './walk.ts';

const codesOf = ({ diagnostics }: Awaited<ReturnType<typeof walkCorpus>>) =>
  diagnostics.map(({ code, file }) => `${code} ${file}`);

describe('walkCorpus', () => {
  it('finds documents at any depth, ordered by path', async () => {
    const folder = temporaryFolder({ 'b.md': '', 'a/z.HTML': '', 'a.txt': '', 'a/b/c.htm': '' });
    const { files, diagnostics } = await walkCorpus(folder);
    expect(files).toEqual([
      { file: 'a.txt', format: 'text' },
      { file: 'a/b/c.htm', format: 'html' },
      { file: 'a/z.HTML', format: 'html' },
      { file: 'b.md', format: 'markdown' },
    ]);
    expect(diagnostics).toEqual([]);
  });

  it('leaves hidden files and those about the corpus alone, and names what is no document', async () => {
    const folder = temporaryFolder({
      '.hidden.txt': '',
      '.git/a.txt': '',
      'corpus.yaml': '',
      'ids.json': '',
      'README.md': '',
      'photo.jpg': '',
      'documents/README.md': '',
    });
    const walked = await walkCorpus(folder);
    expect(walked.files.map(({ file }) => file)).toEqual(['documents/README.md']);
    expect(codesOf(walked)).toEqual(['DL4111 photo.jpg']);
  });

  it('follows no link, be it to a file, to nothing, or in a circle', async () => {
    const folder = temporaryFolder({ 'a.txt': '' });
    symlinkSync(join(folder, 'a.txt'), join(folder, 'b.txt'));
    symlinkSync(join(folder, 'nothing'), join(folder, 'c.txt'));
    symlinkSync(folder, join(folder, 'loop'));
    const walked = await walkCorpus(folder);
    expect(walked.files).toHaveLength(1);
    expect(codesOf(walked)).toEqual(['DL4101 b.txt', 'DL4101 c.txt', 'DL4101 loop']);
  });

  it.skipIf(process.platform === 'win32')('does not wait for a pipe', async () => {
    const folder = temporaryFolder();
    execFileSync('sh', ['-c', 'mkfifo "$0"', join(folder, 'pipe.txt')]);
    expect(codesOf(await walkCorpus(folder))).toEqual(['DL4102 pipe.txt']);
  });

  it('stops at its limits and says where', async () => {
    const folder = temporaryFolder({ '1.txt': '', '2.txt': '', '3.txt': '' });
    mkdirSync(join(folder, 'a/b/c'), { recursive: true });
    const walked = await walkCorpus(folder, { maxDepth: 2, maxFiles: 3 });
    expect(codesOf(walked)).toEqual(['DL4103 a/b/c']);
    expect(codesOf(await walkCorpus(folder, { maxDepth: 9, maxFiles: 2 }))).toEqual(['DL4104 3.txt']);
  });
});
