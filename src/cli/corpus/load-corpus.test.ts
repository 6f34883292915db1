import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../temporary-folder.fixture.ts';
import { loadCorpus } from './load-corpus.ts';

async function load(yaml: string | undefined, ...documents: string[]) {
  const files = Object.fromEntries(documents.map((path) => [path, 'text']));
  const folder = temporaryFolder(yaml === undefined ? files : { ...files, 'corpus.yaml': yaml });
  const { corpus, diagnostics } = await loadCorpus(folder);
  return { corpus, codes: diagnostics.map(({ code, file, line }) => [code, file, line].join(' ').trim()) };
}

describe('loadCorpus', () => {
  it('joins the documents with what corpus.yaml says of them', async () => {
    const { corpus, codes } = await load(
      'title: River war\ntimezone: Europe/Kyiv\ndocuments:\n  - file: ./a/b.txt\n    publisher: The Crier\n    published: 2031-05-05T09:30+03:00\n    url: https://crier.example/1\n',
      'a/b.txt',
    );
    expect(codes).toEqual([]);
    expect(corpus).toMatchObject({ title: 'River war', description: '', context: { timezone: 'Europe/Kyiv' } });
    expect(corpus?.documents).toEqual([
      {
        file: 'a/b.txt',
        path: 'a/b.txt',
        format: 'text',
        metadata: { publisher: 'The Crier', published: '2031-05-05T09:30+03:00', url: 'https://crier.example/1' },
      },
    ]);
  });

  it('works without a corpus.yaml, and says so', async () => {
    const { corpus, codes } = await load(undefined, 'a.txt');
    expect(codes).toEqual(['DL4302']);
    expect(corpus).toMatchObject({ context: { timezone: 'UTC' }, documents: [{ file: 'a.txt', metadata: {} }] });
  });

  it('leaves out what cannot be right and reports each with its line', async () => {
    const { corpus, codes } = await load(
      'timezone: Mars/Base\ndocuments:\n  - file: a.txt\n    url: javascript:alert(1)\n    published: 2031-02-30\n    timezone: Nowhere\n',
      'a.txt',
    );
    expect(codes).toEqual([
      'DL4305 corpus.yaml 1',
      'DL4305 corpus.yaml 6',
      'DL4304 corpus.yaml 5',
      'DL4306 corpus.yaml 4',
    ]);
    expect(corpus?.documents[0]?.metadata).toEqual({});
    expect(corpus?.context.timezone).toBe('UTC');
  });

  it('reports files that are listed but missing, listed twice, or not listed', async () => {
    const { corpus, codes } = await load(
      'documents:\n  - file: a.txt\n  - file: a.txt\n  - file: gone.txt\n',
      'a.txt',
      'b.txt',
    );
    expect(codes).toEqual(['DL4308 corpus.yaml 3', 'DL4307 corpus.yaml 4', 'DL4309 b.txt']);
    expect(corpus?.documents.map(({ file }) => file)).toEqual(['a.txt', 'b.txt']);
  });

  it('takes README.md for a document only when it is listed', async () => {
    const { corpus } = await load('documents:\n  - file: README.md\n', 'README.md');
    expect(corpus?.documents.map(({ file }) => file)).toEqual(['README.md']);
  });

  it('reads corrections with their lines', async () => {
    const { corpus, codes } = await load(
      `corrections:
  - { actor: Ada Holme, merge-into: Ada Holm }
  - event: the Ostrel bridge was hit
    date: 2031-05-04
    place: [Ostrel, Old Ostrel]
    topic: air-strike
  - place: Ostrel
    aliases: Ostrell
  - actor: Jo Vale
    redact: true
`,
      'a.txt',
    );
    expect(codes).toEqual([]);
    expect(corpus?.corrections).toEqual([
      { line: 2, subject: 'actor', target: 'Ada Holme', change: 'merge', into: 'Ada Holm' },
      {
        line: 3,
        subject: 'event',
        target: 'the Ostrel bridge was hit',
        change: 'set',
        date: '2031-05-04',
        places: ['Ostrel', 'Old Ostrel'],
        topics: ['air-strike'],
      },
      { line: 7, subject: 'place', target: 'Ostrel', change: 'alias', aliases: ['Ostrell'] },
      { line: 9, subject: 'actor', target: 'Jo Vale', change: 'redact', spellings: [] },
    ]);
  });

  it('stops at a broken corpus.yaml and at a folder that is not there', async () => {
    expect((await load('title: [', 'a.txt')).corpus).toBeUndefined();
    expect(await loadCorpus('/no/such/folder')).toMatchObject({ diagnostics: [{ code: 'DL4001' }] });
  });
});
