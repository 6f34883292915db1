import { describe, expect, it } from 'vitest';
import links from '../../../fixtures/links.txt?raw';
import { decodeView } from './decode-view.ts';
import { encodeView } from './encode-view.ts';

/** Pairs of a published link and what the current version writes for it. */
const pairs = links
  .split('\n')
  .filter((line) => line.startsWith('?'))
  .map((line, position, lines) => [line, lines[position + 1] ?? ''] as const)
  .filter((_, position) => position % 2 === 0);

describe('links of released versions', () => {
  it.each(pairs)('%s', (published, current) => {
    const { view, notices } = decodeView(published);
    expect(notices).toEqual([]);
    expect(encodeView(view)).toBe(current);
  });
});
