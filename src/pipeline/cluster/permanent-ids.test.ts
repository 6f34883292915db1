import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IdLedger } from '../stage.ts';
import { assignPermanentIds, EMPTY_LEDGER, type IdentifiedEvent } from './permanent-ids.ts';

/** "a b" is an event whose evidence has the fingerprints a and b. */
const event = (fingerprints: string, title = `title of ${fingerprints}`, when = '2020-01-01'): IdentifiedEvent => ({
  record: { title, when },
  fingerprints: fingerprints.split(' '),
});
const give = (events: readonly IdentifiedEvent[], ledger: IdLedger = EMPTY_LEDGER) => {
  const given = assignPermanentIds(events, ledger);
  return { ids: events.map((_, index) => given.idOf(index) as string), ledger: given.ledger };
};
const entry = (ledger: IdLedger, id: string | undefined) => ledger.events.find((one) => one.id === id);

describe('assignPermanentIds', () => {
  it('makes an id from the leading evidence', () => {
    expect(give([event('a b'), event('c')]).ids).toEqual(['a', 'c']);
  });

  it('keeps an id when evidence comes before it, is added or goes', () => {
    const first = give([event('a b')]);
    expect(give([event('z'), event('y b')], first.ledger).ids).toEqual(['z', 'a']);
  });

  it('leads a merged id to the event that took its evidence', () => {
    const first = give([event('a b'), event('c')]);
    const merged = give([event('a b c')], first.ledger);
    expect(merged.ids).toEqual(['a']);
    expect(entry(merged.ledger, 'c')?.mergedInto).toBe('a');
  });

  it('gives a merged id back when the event splits again', () => {
    const first = give([event('a b'), event('c')]);
    const merged = give([event('a b c')], first.ledger);
    const split = give([event('a b'), event('c')], merged.ledger);
    expect(split.ids).toEqual(['a', 'c']);
    expect(entry(split.ledger, 'c')).not.toHaveProperty('mergedInto');
  });

  it('lets an id go with the larger part of a split', () => {
    const first = give([event('a b c')]);
    const split = give([event('a'), event('b c')], first.ledger);
    expect(split.ids[1]).toBe('a');
    expect(split.ids[0]).not.toBe('a');
  });

  it('keeps the older id where an editor merged two, and gives the other back later', () => {
    const first = give([event('a'), event('b c d')]);
    const joined = { ...event('a b c d'), joinedByHand: true as const };
    const merged = give([joined], first.ledger);
    expect(merged.ids).toEqual(['a']);
    expect(entry(merged.ledger, 'b')?.mergedInto).toBe('a');
    expect(give([joined], merged.ledger)).toEqual(merged);
    expect(give([event('a'), event('b c d')], merged.ledger).ids).toEqual(['a', 'b']);
  });

  it('leaves the id with the rest where an editor split an event, however small it is', () => {
    const first = give([event('a b c')]);
    const parts = [event('c'), { ...event('a b'), splitOff: true as const }];
    const split = give(parts, first.ledger);
    expect(split.ids[0]).toBe('a');
    expect(give(parts, split.ledger)).toEqual(split);
  });

  it('withdraws what nothing tells any more, and brings it back', () => {
    const first = give([event('a'), event('b', 'another matter')]);
    const gone = give([event('a')], first.ledger);
    expect(entry(gone.ledger, 'b')?.withdrawn).toBe(true);
    const back = give([event('a'), event('b', 'another matter')], gone.ledger);
    expect(back.ids).toEqual(['a', 'b']);
    expect(entry(back.ledger, 'b')).not.toHaveProperty('withdrawn');
  });

  it('knows an event again whose only sentence was edited', () => {
    const first = give([event('a', 'Shelling kills three in the market of Northfield')]);
    const edited = give([event('x', 'Shelling kills four in the market of Northfield')], first.ledger);
    expect(edited.ids).toEqual(['a']);
    const other = give([event('x', 'Ministers meet to discuss the harvest')], first.ledger);
    expect(other.ids).toEqual(['x']);
  });

  it('never gives one id to two events, never loses one, and repeats itself', () => {
    const fingerprint = fc.constantFrom(...Array.from('abcdefghijklmnop'));
    const corpus = fc
      .uniqueArray(fingerprint, { maxLength: 16 })
      .chain((all) =>
        fc.array(fc.nat(5), { minLength: all.length, maxLength: all.length }).map((bins) => ({ all, bins })),
      )
      .map(({ all, bins }) => {
        const groups = new Map<number, string[]>();
        for (const [index, one] of all.entries()) {
          const bin = bins[index] ?? 0;
          groups.set(bin, [...(groups.get(bin) ?? []), one]);
        }
        return [...groups.values()].map((group) => event(group.join(' '), group.join('')));
      });
    fc.assert(
      fc.property(fc.array(corpus, { maxLength: 6 }), (builds) => {
        let ledger = EMPTY_LEDGER;
        const ever = new Set<string>();
        for (const events of builds) {
          const { ids, ledger: next } = give(events, ledger);
          expect(new Set(ids).size).toBe(ids.length);
          for (const id of ids) ever.add(id);
          expect(new Set(next.events.map(({ id }) => id))).toEqual(ever);
          for (const { id, mergedInto, withdrawn } of next.events) {
            const alive = ids.includes(id);
            expect(alive).toBe(mergedInto === undefined && withdrawn === undefined);
            expect(mergedInto === undefined || ids.includes(mergedInto)).toBe(true);
          }
          expect(give(events, next)).toEqual({ ids, ledger: next });
          ledger = next;
        }
      }),
    );
  });
});
