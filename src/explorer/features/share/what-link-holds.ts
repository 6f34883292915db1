/** What a link to a view carries, in words. */
import { listed } from '../../../wording/listed.ts';
import { countOf } from '../../../wording/plural.ts';
import { formatInstant } from '../../../wording/zone-format.ts';
import { roundWindow } from '../../view/round-window.ts';
import { FACET_KEYS, type ViewState } from '../../view/view-state.ts';

/** "the time from … to …, 2 filters, the words “bridge”, and the open event": never empty. */
export function whatLinkHolds({ window, filters, page, event, zone }: ViewState): string {
  const chosen = FACET_KEYS.reduce((sum, key) => sum + filters[key].include.length + filters[key].exclude.length, 0);
  const clock = zone ?? 'UTC';
  // As the link has it: 19:11:59.9 is 19:12 there.
  const held = window && roundWindow(window);
  const parts = [
    ...(held === undefined
      ? []
      : [`the time from ${formatInstant(held.fromMs, clock)} to ${formatInstant(held.toMs, clock)}`]),
    ...(chosen === 0 ? [] : [countOf(chosen, 'filter')]),
    ...(filters.text === '' ? [] : [`the words “${filters.text}”`]),
    ...(filters.knownMs === undefined ? [] : [`what was known at ${formatInstant(filters.knownMs, clock)}`]),
    ...(page === undefined ? [] : ['the page that is shown']),
    ...(event === undefined ? [] : ['the open event']),
    ...(zone === undefined ? [] : [`the clock of ${zone}`]),
  ];
  return parts.length === 0 ? 'the opening view' : listed(parts);
}
