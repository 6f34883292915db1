import { expect, it } from 'vitest';
import { eventId, documentId } from '../../../dataset/records/ids.ts';
import { DEFAULT_VIEW, NO_FILTERS } from '../../view/view-state.ts';
import { whatLinkHolds } from './what-link-holds.ts';

it('names all that the link carries', () => {
  expect(whatLinkHolds(DEFAULT_VIEW)).toBe('the opening view');
  expect(whatLinkHolds({ ...DEFAULT_VIEW, event: eventId('e') })).toBe('the open event');
  expect(
    whatLinkHolds({
      ...DEFAULT_VIEW,
      filters: { ...NO_FILTERS, text: 'bridge', source: { include: [documentId('a')], exclude: [documentId('b')] } },
      window: { fromMs: Date.parse('2031-05-04T09:00Z'), toMs: Date.parse('2031-05-05T09:00Z') },
      zone: 'UTC',
    }),
  ).toMatch(/^the time from .*4 May.* to .*5 May.*, 2 filters, the words “bridge” and the clock of UTC$/);
});

it('names the time as the link has it, rounded', () => {
  const window = { fromMs: Date.parse('2031-05-04T09:11:59.9Z'), toMs: Date.parse('2031-05-12T09:11:59.7Z') };
  expect(whatLinkHolds({ ...DEFAULT_VIEW, window })).toMatch(/^the time from .* 09:12 to .* 09:12$/);
});
