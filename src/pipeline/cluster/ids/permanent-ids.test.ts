import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupBy } from '../../../dataset/group-by.ts';
import type { IdLedger } from '../../stage.ts';
import type { IdentifiedEvent } from './identified-event.ts';
import { assignPermanentIds, EMPTY_LEDGER } from './permanent-ids.ts';

/** "a b" is an event whose evidence has the fingerprints a and b. */
const event = (fingerprints: string, title = `title of ${fingerprints}`, when = '2020-01-01'): IdentifiedEvent => ({
  record: { title, when, evidence: [] },
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
    expect(entry(gone.ledger, 'b')?.withdrawn).toBe('untold');
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

  it('keeps apart two events that one sentence tells of two days, in whatever order they come', () => {
    const [sunday, monday] = [event('a', 'Talks end', '2020-01-05'), event('a', 'Talks end', '2020-01-06')];
    const first = give([sunday, monday]);
    expect(give([monday, sunday], first.ledger).ids).toEqual(first.ids.toReversed());
  });

  it('gives thousands of events that one sentence tells their ids again, whatever their order, in the time of a few', () => {
    const days = Array.from({ length: 2000 }, (_, day) => event('told-everywhere', 'Talks end', `day ${day}`));
    const first = give(days);
    expect(give(days.toReversed(), first.ledger).ids).toEqual(first.ids.toReversed());
  });

  it('leads an id to the event with most of its evidence, rather than to a smaller part of its own', () => {
    const first = give([event('a b c'), event('k l m n')]);
    const next = give([event('a b k l m n'), event('c')], first.ledger);
    expect(entry(next.ledger, 'a')).toMatchObject({ mergedInto: 'k', parted: [{ into: next.ids[1] }] });
  });

  it('remembers what was parted, wherever that goes, until it comes back', () => {
    const first = give([event('a b c')]);
    const split = give([event('a b'), event('c')], first.ledger);
    const [main, part] = split.ids;
    expect(entry(split.ledger, main)?.parted).toEqual([{ into: part, fingerprints: ['c'] }]);
    const elsewhere = give(
      [event('a b'), event('c k l')],
      give([event('a b'), event('c'), event('k l', 'another matter')], split.ledger).ledger,
    );
    expect(entry(elsewhere.ledger, main)?.parted).toEqual([{ into: elsewhere.ids[1], fingerprints: ['c'] }]);
    const joined = give([event('a b c')], split.ledger);
    expect(entry(joined.ledger, main)).not.toHaveProperty('parted');
    expect(entry(joined.ledger, part)?.mergedInto).toBe(main);
  });

  it('leads to what is left of an event when its own evidence is gone', () => {
    const first = give([event('a b')]);
    const split = give([event('a'), event('b')], first.ledger);
    const rest = give([event('b')], split.ledger);
    expect(entry(rest.ledger, 'a')?.mergedInto).toBe(split.ids[1]);
    expect(give([event('a'), event('b')], rest.ledger).ids).toEqual(split.ids);
  });

  it('leaves a merged id with its event when its own sentence is gone', () => {
    const merged = give([event('a b')], give([event('a'), event('b')]).ledger);
    const edited = give([event('a')], merged.ledger);
    expect(entry(edited.ledger, 'b')?.mergedInto).toBe('a');
    expect(entry(give([event('x', 'something else')], edited.ledger).ledger, 'b')?.withdrawn).toBe('untold');
  });

  it('leads to the event that an edited sentence went into, and only where the words are new', () => {
    const quote = 'On Sunday shelling killed four in the market of Northfield, the mayor said';
    const first = give([
      event('a', 'Shelling kills three in the market of Northfield'),
      event('k', 'The mayor speaks'),
    ]);
    const other = event('k x', 'The mayor speaks');
    const joined = { ...other, record: { ...other.record, evidence: [{ quote }] } };
    expect(entry(give([joined], first.ledger).ledger, 'a')?.mergedInto).toBe('k');
    const known = { ...joined, fingerprints: ['k'] };
    expect(entry(give([known], first.ledger).ledger, 'a')?.withdrawn).toBe('untold');
  });

  const fingerprint = fc.constantFrom(...Array.from('abcdefghijkl'));
  const day = fc.constantFrom('2020-01-01', '2020-01-02');
  /** Every fingerprint stands in one event at most. */
  const partition = fc
    .uniqueArray(fingerprint)
    .chain((all) =>
      fc.array(fc.nat(5), { minLength: all.length, maxLength: all.length }).map((bins) => ({ all, bins })),
    )
    .map(({ all, bins }) =>
      [...groupBy(all.entries(), ([index]) => bins[index])].map(([, group]) =>
        event(group.map(([, one]) => one).join(' '), group.map(([, one]) => one).join('')),
      ),
    );
  /** A fingerprint may stand in several events, as long as these differ in something. */
  const cover = fc.uniqueArray(
    fc
      .tuple(fc.uniqueArray(fingerprint, { minLength: 1, maxLength: 6 }), day)
      .map(([all, when]) => event(all.join(' '), all.join(''), when)),
    { maxLength: 6, selector: (one) => JSON.stringify(one) },
  );
  const buildsOf = (corpus: typeof partition) => fc.array(corpus, { maxLength: 6 });

  it.each([
    ['every sentence is told once', buildsOf(partition), true],
    ['sentences are told by several events', buildsOf(cover), false],
  ] as const)(
    'never gives one id to two events, never loses one, and repeats itself, where %s',
    (_, builds, isStrict) => {
      fc.assert(
        fc.property(builds, (corpora) => {
          let ledger = EMPTY_LEDGER;
          const ever = new Set<string>();
          for (const events of corpora) {
            const { ids, ledger: next } = give(events, ledger);
            expect(new Set(ids).size).toBe(ids.length);
            for (const id of ids) ever.add(id);
            expect(new Set(next.events.map(({ id }) => id))).toEqual(ever);
            for (const { id, mergedInto, withdrawn } of next.events) {
              const alive = ids.includes(id);
              expect(alive).toBe(mergedInto === undefined && withdrawn === undefined);
              expect(mergedInto === undefined || ids.includes(mergedInto)).toBe(true);
            }
            const again = give(events, next);
            expect(again.ids).toEqual(ids);
            expect(isStrict ? again.ledger : next).toEqual(next);
            ledger = next;
          }
        }),
      );
    },
  );
});
