import { afterEach, describe, expect, it, vi } from 'vitest';
import { DownloadError, fetchDatasetFile, shouldRetry } from './dataset-file.ts';

const { signal } = new AbortController();
const answerWith = (answer: () => Promise<Response>) => vi.stubGlobal('fetch', answer);

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('fetchDatasetFile', () => {
  it('gives the parsed file, from the folder beside the page', async () => {
    const fetched = vi.fn<() => Promise<Response>>(async () => Response.json({ a: 1 }));
    vi.stubGlobal('fetch', fetched);
    await expect(fetchDatasetFile('core-1.json', signal)).resolves.toEqual({ a: 1 });
    expect(fetched).toHaveBeenCalledWith(expect.stringMatching(/data\/core-1\.json$/), { signal });
  });

  it('says in a sentence what failed', async () => {
    answerWith(async () => new Response('', { status: 404 }));
    await expect(fetchDatasetFile('a.json', signal)).rejects.toThrow('The file a.json is missing on the server.');
    answerWith(async () => new Response('<html>'));
    await expect(fetchDatasetFile('a.json', signal)).rejects.toThrow('The file a.json is damaged: it is not JSON.');
    answerWith(async () => {
      throw new TypeError('Failed to fetch');
    });
    await expect(fetchDatasetFile('a.json', signal)).rejects.toThrow('could not be reached');
  });
});

describe('shouldRetry', () => {
  it('tries again twice, and only where the network failed', () => {
    const lost = new DownloadError('lost', true);
    expect([0, 1, 2].map((failures) => shouldRetry(failures, lost))).toEqual([true, true, false]);
    expect(shouldRetry(0, new DownloadError('missing', false))).toBe(false);
    expect(shouldRetry(0, new Error('damaged'))).toBe(false);
  });
});
