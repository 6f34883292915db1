import { describe, expect, it } from 'vitest';
import { documentId, eventId } from '../../../dataset/ids.ts';
import type { EventDetail } from '../../../dataset/packed.ts';
import type { Claim } from '../../../dataset/records.ts';
import { citeEvent, explainDating, formatEdtf, groupClaims } from './event-facts.ts';

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

describe('groupClaims', () => {
  const claim = (what: string, value: string): Claim => ({
    what,
    value,
    document: documentId('d1'),
    start: 0,
    end: 1,
    quote: value,
  });

  it('puts claims on one quantity side by side and sees where they differ', () => {
    const groups = groupClaims([
      claim('planes hit', '41'),
      claim('dead', '3'),
      claim('planes hit', '13'),
      claim('dead', '3'),
    ]);
    expect(groups.map(({ what, claims, isDisputed }) => [what, claims.length, isDisputed])).toEqual([
      ['planes hit', 2, true],
      ['dead', 2, false],
    ]);
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
