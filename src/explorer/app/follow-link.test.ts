import { expect, it } from 'vitest';
import { eventId } from '../../dataset/ids.ts';
import { followLink } from './follow-link.ts';

const [a, b, c] = [eventId('a'), eventId('b'), eventId('c')];

it('opens what became of the event, and says so', () => {
  expect(followLink(a, undefined, 'UTC')).toEqual({ event: a, notices: [] });
  const merged = followLink(a, { id: a, became: 'merged', into: b, since: '2031-05-04' }, 'UTC');
  expect(merged).toMatchObject({ event: b, notices: [{ parameter: 'event' }] });
  const split = followLink(a, { id: a, became: 'split', parts: [a, b, c] }, 'UTC');
  expect(split).toMatchObject({ event: a, notices: [{ events: [b, c] }] });
  const withdrawn = followLink(a, { id: a, became: 'withdrawn', why: 'untold' }, 'UTC');
  expect(withdrawn).toMatchObject({ event: undefined, notices: [{ parameter: 'event' }] });
});

it('opens an imported event by the id of its table without a word', () => {
  expect(followLink(a, { id: a, became: 'imported', into: b }, 'UTC')).toEqual({ event: b, notices: [] });
});
