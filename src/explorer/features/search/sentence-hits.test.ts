import { describe, expect, it } from 'vitest';
import { actorId } from '../../../dataset/records/ids.ts';
import { sentenceHit, whoHit } from './sentence-hits.ts';

const hit = (searched: string, ...quotes: readonly string[]) =>
  sentenceHit(
    quotes.map((quote) => ({ quote })),
    searched,
  );

describe('sentenceHit', () => {
  it('is the sentence that has most of the words, whatever the title has', () => {
    const quotes = ['The bridge fell.', 'Barges at the bridge burned, a pilot said.', 'Nobody was hurt.'];
    expect(hit('burned bridge', ...quotes)).toBe(quotes[1]);
    expect(hit('harvest', ...quotes)).toBeUndefined();
  });

  it('is cut around the first of them where it is long', () => {
    const long = `${'The river rose again and again. '.repeat(10)}Then the dam burst, and ${'the valley was flooded. '.repeat(10)}`;
    const shown = hit('dam', long) ?? '';
    expect(shown).toMatch(/^… .*\bdam burst\b.* …$/);
    expect(shown.length).toBeLessThan(170);
  });
});

describe('whoHit', () => {
  const ada = { id: actorId('ada-brandt'), name: 'Ada Brandt' };
  const navy = { id: actorId('navy'), name: 'Navy' };
  const actors = [
    { ...ada, role: 'speaker' },
    { ...navy, role: 'agent' },
  ] as const;

  it('tells why an event is found that a sentence without the name tells', () => {
    expect(whoHit(actors, 'brandt')).toBe('Ada Brandt said it');
    expect(whoHit(actors, 'navy brandt')).toBe('Ada Brandt said it, Navy acted');
    expect(whoHit(actors, 'harbour')).toBeUndefined();
  });
});
