import { expect, it } from 'vitest';
import { eventId } from '../../../dataset/records/ids.ts';
import { followLink } from './follow-link.ts';

const [a, b, c] = [eventId('a'), eventId('b'), eventId('c')];

it('opens what became of the event, and says so', () => {
  expect(followLink(a, [], 'UTC')).toEqual({ event: a, notices: [] });
  const merged = followLink(a, [{ id: a, became: 'merged', into: b, since: '2031-05-04' }], 'UTC');
  expect(merged).toMatchObject({ event: b, notices: [{ parameter: 'event' }] });
  const split = followLink(a, [{ id: a, became: 'split', parts: [a, b, c] }], 'UTC');
  expect(split).toMatchObject({ event: a, notices: [{ events: [b, c] }] });
  const withdrawn = followLink(a, [{ id: a, became: 'withdrawn', why: 'untold' }], 'UTC');
  expect(withdrawn).toMatchObject({ event: undefined, notices: [{ parameter: 'event' }] });
});

it('opens an imported event by the id of its table without a word', () => {
  expect(followLink(a, [{ id: a, became: 'imported', into: b }], 'UTC')).toEqual({ event: b, notices: [] });
});

it('says what an editor corrected of an event that was divided, too', () => {
  const split = { id: a, became: 'split', parts: [a, b] } as const;
  const corrected = { id: a, became: 'corrected', field: 'title', was: 'Bridge' } as const;
  const { event, notices } = followLink(a, [split, corrected], 'UTC');
  expect(event).toBe(a);
  expect(notices.map(({ message }) => message)).toEqual([
    expect.stringContaining('was divided'),
    expect.stringContaining('another title'),
  ]);
});
