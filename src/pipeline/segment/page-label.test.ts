import { describe, expect, it } from 'vitest';
import { readDocument } from '../read/read.ts';
import { segmentDocument } from './segment.ts';

const context = { timezone: 'UTC', actors: [], places: [], topics: [] };
const sentencesOf = (headlines: readonly string[], body = 'The road opened at noon.'): string[] => {
  const text = headlines.map((headline, at) => `${22 - at}:15\n${headline}\n${body}`).join('\n\n');
  const metadata = { published: '2024-05-02', title: 'Siege' };
  return segmentDocument(readDocument({ file: 'a.txt', format: 'text', text, metadata }, context)).sentences.map(
    (sentence) => sentence.text,
  );
};
const LABEL = 'Siege of Aleppo live updates: ';

describe('the label of a page', () => {
  it('is in no sentence', () => {
    const told = ['Hospital is hit', 'Convoy waits at the border', 'Envoy leaves for Geneva'];
    const found = sentencesOf(
      told.map((headline) => LABEL + headline),
      `${LABEL}The road opened at noon.`,
    );
    expect(found).toEqual(told.flatMap((headline) => [headline, 'The road opened at noon.']));
  });

  it('is none of a few, nor the name of who speaks', () => {
    const two = [`${LABEL}Hospital is hit`, `${LABEL}Convoy waits`, 'Envoy leaves', 'Rain falls', 'Guns fall silent'];
    expect(sentencesOf(two)).toContain(two[0]);
    const spoken = ['Reed: We stay', 'Reed: We go', 'Reed: We wait'];
    expect(sentencesOf(spoken)).toContain(spoken[0]);
  });
});
