import { describe, expect, it } from 'vitest';
import { disagreements } from '../../dataset/claims/disagreement.ts';
import { parseEdtf } from '../../dataset/times/edtf.ts';
import type { CorpusRecords } from '../../dataset/records/records.ts';
import { collectRecords } from './collect-records.fixture.ts';
import { synthesize } from './synthesize.ts';

const make = (events: number, seed: number): CorpusRecords => collectRecords(synthesize({ events, seed }));
const RECORDS = make(3000, 7);
const share = (matches: number): number => matches / RECORDS.events.length;

describe('a synthetic corpus', () => {
  it('has as many events as were asked for, one or many', () => {
    expect(RECORDS.events).toHaveLength(3000);
    expect(make(1, 1).events).toHaveLength(1);
  });

  it('is the same for the same seed and another one for another', () => {
    expect(make(200, 5)).toEqual(make(200, 5));
    expect(make(200, 5).events).not.toEqual(make(200, 6).events);
  });

  it('gives every event an id of its own and evidence that stands in the text word for word', () => {
    expect(new Set(RECORDS.events.map(({ id }) => id)).size).toBe(3000);
    const posts = new Map(RECORDS.posts.map((post) => [post.id, post]));
    for (const { document, post, start, end, quote } of RECORDS.events.flatMap((event) => event.evidence)) {
      const told = posts.get(post);
      expect(told?.document).toBe(document);
      expect(told?.text.slice(start - told.start, end - told.start)).toBe(quote);
    }
    expect(RECORDS.events.every((event) => event.evidence.length > 0)).toBe(true);
  });

  it('names only actors, places and topics of its world, a few of them very often', () => {
    const known = new Set([...RECORDS.actors, ...RECORDS.places, ...RECORDS.topics].map(({ id }): string => id));
    const named = RECORDS.events.flatMap(({ actors, places, about, topics }) => [
      ...[...actors, ...places, ...about].map(({ id }): string => id),
      ...topics,
    ]);
    expect(named.filter((id) => !known.has(id))).toEqual([]);
    const mentions = RECORDS.actors.map((actor) => actor.mentions).toSorted((a, b) => b - a);
    const top = mentions.slice(0, 15).reduce((sum, count) => sum + count, 0);
    expect(top / mentions.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(0.3);
  });

  it('dates most events, in every precision that the format knows, and leaves some undated', () => {
    const values = RECORDS.events.flatMap(({ when }) => (when === undefined ? [] : [{ when, value: parseEdtf(when) }]));
    expect(values.filter(({ value }) => value === undefined)).toEqual([]);
    expect(new Set(values.map(({ value }) => value?.precision))).toEqual(
      new Set(['minute', 'day', 'month', 'season', 'year', 'interval']),
    );
    expect(share(values.length)).toBeGreaterThan(0.9);
    expect(share(values.length)).toBeLessThan(0.98);
  });

  it('is told by clocks of several zones that sometimes disagree on a figure', () => {
    const offsets = new Set(RECORDS.posts.map(({ published }) => published?.slice(-6)));
    expect(offsets.size).toBeGreaterThan(3);
    const differing = share(RECORDS.events.filter(({ claims }) => disagreements(claims).length > 0).length);
    expect(differing).toBeGreaterThan(0.02);
    expect(differing).toBeLessThan(0.2);
  });
});
