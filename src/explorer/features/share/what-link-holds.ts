/** What a link to a view carries, in words. */
import { listed } from '../../../wording/listed.ts';
import { countOf } from '../../../wording/plural.ts';
import { formatInstant } from '../../../wording/zone-format.ts';
import { FACET_KEYS, type ViewState } from '../../view/view-state.ts';

/** "the time from … to …, 2 filters, the words “bridge”, and the open event": never empty. */
export function whatLinkHolds({ window, filters, page, event, zone }: ViewState): string {
  const chosen = FACET_KEYS.reduce((sum, key) => sum + filters[key].include.length + filters[key].exclude.length, 0);
  const clock = zone ?? 'UTC';
  const parts = [
    ...(window === undefined
      ? []
      : [`the time from ${formatInstant(window.fromMs, clock)} to ${formatInstant(window.toMs, clock)}`]),
    ...(chosen === 0 ? [] : [countOf(chosen, 'filter')]),
    ...(filters.text === '' ? [] : [`the words “${filters.text}”`]),
    ...(filters.knownMs === undefined ? [] : [`what was known at ${formatInstant(filters.knownMs, clock)}`]),
    ...(page === undefined ? [] : ['the page that is shown']),
    ...(event === undefined ? [] : ['the open event']),
    ...(zone === undefined ? [] : [`the clock of ${zone}`]),
  ];
  return parts.length === 0 ? 'the opening view' : listed(parts);
}
