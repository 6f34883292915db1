import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentId, eventId } from '../../dataset/records/ids.ts';
import { STATUSES } from '../../dataset/records/records.ts';
import { decodeView } from './decode-view.ts';
import { encodeView } from './encode-view.ts';
import { ENTITY_KINDS } from './page-ref.ts';
import {
  ACTOR_MATCHES,
  CLOCKS,
  DEFAULT_VIEW,
  FIGURES,
  LIST_ORDERS,
  NO_FILTERS,
  TRACKS_BY,
  type FacetChoice,
  type ViewState,
} from './view-state.ts';

/** Any id at all, separators and scripts included; only half characters cannot be written in an address. */
const anyId = fc.string({ unit: 'binary', minLength: 1, maxLength: 12 });

function choiceOf<Id extends string>(id: fc.Arbitrary<Id>): fc.Arbitrary<FacetChoice<Id>> {
  return fc
    .uniqueArray(id, { maxLength: 6 })
    .chain((ids) => fc.nat(ids.length).map((cut) => ({ include: ids.slice(0, cut), exclude: ids.slice(cut) })));
}

const anyInstant = fc.integer({ min: -60_000_000_000_000, max: 250_000_000_000_000 });

const anyView: fc.Arbitrary<ViewState> = fc.record({
  filters: fc.record({
    actor: choiceOf(anyId),
    place: choiceOf(anyId),
    topic: choiceOf(anyId),
    source: choiceOf(anyId),
    status: choiceOf(fc.constantFrom(...STATUSES)),
    figures: choiceOf(fc.constantFrom(...FIGURES)),
    actorMatch: fc.constantFrom(...ACTOR_MATCHES),
    text: fc.string({ unit: 'grapheme', maxLength: 30 }).map((text) => text.trim()),
    knownMs: fc.option(anyInstant, { nil: undefined }),
  }),
  window: fc.option(
    fc.tuple(anyInstant, fc.integer({ min: 1, max: 1_000_000_000_000 })).map(([fromMs, length]) => ({
      fromMs,
      toMs: fromMs + length,
    })),
    { nil: undefined },
  ),
  tracksBy: fc.constantFrom(...TRACKS_BY),
  order: fc.constantFrom(...LIST_ORDERS),
  clock: fc.constantFrom(...CLOCKS),
  zone: fc.constantFrom(undefined, 'UTC', 'Europe/Kyiv', 'America/Argentina/Buenos_Aires'),
  event: fc.option(anyId.map(eventId), { nil: undefined }),
  reading: fc.option(
    fc.record({ document: anyId.map(documentId), start: fc.nat(999_999_999), end: fc.nat(999_999_999) }),
    { nil: undefined },
  ),
  page: fc.oneof(
    fc.constantFrom(undefined, { kind: 'disagreements' as const }, { kind: 'map' as const }),
    fc.record({ kind: fc.constantFrom(...ENTITY_KINDS), id: anyId }),
  ),
  isEmbedded: fc.boolean(),
});

describe('view codec', () => {
  it('gives every view back', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(decodeView(encodeView(view))).toEqual({ view, notices: [] });
      }),
    );
  });

  it('survives the address bar, which may normalise what it is given', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const shown = new URL(`https://example.org/app/${encodeView(view)}`).search;
        expect(decodeView(shown).view).toEqual(view);
      }),
    );
  });

  it('never throws, whatever the address says', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('', 'from=', 'v=', 'actor=', 'zone='),
        (text, head) => {
          const { view } = decodeView(`?${head}${text}`);
          expect(decodeView(encodeView(view)).view).toEqual(view);
        },
      ),
    );
  });

  it('writes what a person can read', () => {
    const view: ViewState = {
      ...DEFAULT_VIEW,
      filters: {
        ...NO_FILTERS,
        actor: { include: ['ada-lovelace', 'norland'], exclude: ['sudria'] },
        actorMatch: 'all',
        text: 'grain ships',
      },
      window: { fromMs: Date.UTC(2031, 4, 2), toMs: Date.UTC(2031, 4, 3, 13, 30) },
      zone: 'Europe/Kyiv',
    };
    expect(encodeView(view)).toBe(
      '?v=1&from=2031-05-02&to=2031-05-03T13:30Z&actor=ada-lovelace,norland,-sudria&match=all&q=grain+ships&zone=Europe/Kyiv',
    );
  });

  it('leaves the opening view without an address of its own', () => {
    expect(encodeView(DEFAULT_VIEW)).toBe('');
  });
});

describe('links that are broken in part', () => {
  it('names the part and keeps the rest', () => {
    const { view, notices } = decodeView(
      '?event=e1&from=yesterday&to=2031-05-03&tracks=mood&status=happened,won&colour=red',
    );
    expect(view).toEqual({
      ...DEFAULT_VIEW,
      event: 'e1',
      filters: { ...NO_FILTERS, status: { include: ['happened'], exclude: [] } },
    });
    expect(notices.map((notice) => notice.parameter).toSorted()).toEqual(['colour', 'from', 'status', 'tracks']);
  });

  it('refuses days that the calendar does not have and windows that end before they begin', () => {
    expect(decodeView('?from=2031-02-30&to=2031-03-05').notices).toHaveLength(1);
    expect(decodeView('?from=2031-03-06&to=2031-03-05').notices).toHaveLength(1);
    expect(decodeView('?known=then').notices).toMatchObject([{ parameter: 'known' }]);
  });

  it('reads offsets as people write them', () => {
    expect(decodeView('?from=2031-03-05T02:00+02:00&to=2031-03-06').view.window?.fromMs).toBe(Date.UTC(2031, 2, 5));
  });

  it('says that a link comes from a newer version', () => {
    expect(decodeView('?v=999&event=e1').view.event).toBe('e1');
    expect(decodeView('?v=999&event=e1').notices[0]?.message).toContain('newer');
  });
});
