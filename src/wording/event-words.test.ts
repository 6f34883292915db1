import { defined } from '../dataset/defined.ts';
import { describe, expect, it } from 'vitest';
import { actorId, documentId, eventId, placeId } from '../dataset/records/ids.ts';
import type { EventDetail, PlaceEntry } from '../dataset/format/packed.ts';
import { citeEvent } from './citation.ts';
import { explainDating, formatEdtf } from './dating-words.ts';
import { innermostPlaces, placePrecision } from './place-words.ts';
import { actorsWithRoles } from './role-words.ts';
import { standingInWords } from './status-words.ts';

const detail = (fields: Partial<EventDetail>): EventDetail => ({
  id: eventId('e1'),
  whenBasis: 'unknown',
  actors: [],
  evidence: [],
  claims: [],
  ...fields,
});

describe('explainDating', () => {
  it('names the words and the day they were counted from', () => {
    const text = explainDating(
      detail({ whenBasis: 'relative', whenText: 'on Sunday', whenAnchor: '2031-06-02' }),
      'UTC',
    );
    expect(text).toBe('“on Sunday”, counted from Mon 2 June 2031.');
  });

  it('says when the time is only that of the post, and when there is none', () => {
    expect(explainDating(detail({ whenBasis: 'post-time' }), 'UTC')).toContain('time of the post');
    expect(explainDating(detail({}), 'UTC')).toBe('Nothing in the source dates it.');
  });
});

describe('formatEdtf', () => {
  it('writes days, instants in the zone and intervals; what it cannot read stays', () => {
    expect(formatEdtf('2031-06-02', 'Europe/Kyiv')).toBe('Mon 2 June 2031');
    expect(formatEdtf('2031-06-02T10:00Z', 'Europe/Kyiv')).toBe('Mon 2 June 2031, 13:00');
    expect(formatEdtf('2031-06-20/2031-06-30', 'UTC')).toBe('20–30 June 2031');
    expect(formatEdtf('soon', 'UTC')).toBe('soon');
  });
});

describe('actorsWithRoles and standingInWords', () => {
  const ada = { id: actorId('ada'), name: 'Ada' };
  const bo = { id: actorId('bo'), name: 'Bo' };

  it('name everybody once, with what they did', () => {
    const told = actorsWithRoles([
      { ...ada, role: 'speaker' },
      { ...bo, role: 'mentioned' },
      { ...ada, role: 'agent' },
      { ...ada, role: 'mentioned' },
    ]);
    expect(told.map(({ name, roles }) => `${name} ${roles}`)).toEqual(['Ada said it and acted', 'Bo is concerned']);
  });

  it('tell who says otherwise from who says it', () => {
    const speakers = [
      { ...ada, role: 'speaker' as const },
      { ...bo, role: 'speaker' as const, differs: true as const },
    ];
    expect(actorsWithRoles(speakers).map(({ roles }) => roles)).toEqual(['said it', 'says otherwise']);
    expect(standingInWords('claimed', 'action', speakers)).toBe('Claimed by Ada, not confirmed');
  });

  it('say whose word a claim is', () => {
    expect(
      standingInWords('claimed', 'action', [
        { ...ada, role: 'speaker' },
        { ...bo, role: 'speaker' },
      ]),
    ).toBe('Claimed by Ada and Bo, not confirmed');
    expect(standingInWords('claimed', 'action', [])).toBe('Claimed, not confirmed');
    const claims = [{ what: 'lost', value: '3', by: 'Bo', document: documentId('d1'), start: 0, end: 1, quote: '3' }];
    expect(standingInWords('claimed', 'action', [], claims)).toBe('Claimed by Bo, not confirmed');
    expect(standingInWords('happened', 'statement', [{ ...ada, role: 'speaker' }])).toBe('Statement · Happened');
  });
});

describe('innermostPlaces', () => {
  it('leaves out what contains another place of the list', () => {
    const entry = (name: string, parent?: number): PlaceEntry => ({
      id: placeId(name),
      name,
      kind: 'other',
      aliases: [],
      ...defined({ parent }),
    });
    const places = [entry('country'), entry('region', 0), entry('city', 1), entry('elsewhere')];
    expect(innermostPlaces([2, 0, 3], places)).toEqual([2, 3]);
    expect(innermostPlaces([0], places)).toEqual([0]);
  });
});

describe('citeEvent', () => {
  it('names who told it and where to find it', () => {
    const sources = [
      { id: documentId('d1'), publisher: 'Halvik Gazette', title: 'As it happened', date: '2031-06-02' },
    ];
    expect(citeEvent('Ship sails', '2 June 2031', sources, 'https://example.org/?event=e1')).toBe(
      'Ship sails (2 June 2031). Told by Halvik Gazette, “As it happened”, 2031-06-02. https://example.org/?event=e1',
    );
  });
});

describe('placePrecision', () => {
  it('says what kind of place it is, and when nobody knows where', () => {
    expect(placePrecision({ kind: 'city', lat: 50 })).toBe('a city, town or village');
    expect(placePrecision({ kind: 'building' })).toBe('a building or site, no coordinates known');
  });
});
