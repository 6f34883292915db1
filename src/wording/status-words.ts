/** How an event stands, in words. */
import type { Claim, EventActor, EventKind, EventStatus } from '../dataset/records/records.ts';
import { listed } from './listed.ts';

/** The words that people see for each status. A claim never reads as a fact. */
export const STATUS_WORDS: Readonly<Record<EventStatus, string>> = {
  happened: 'Happened',
  ongoing: 'Ongoing',
  planned: 'Planned',
  proposed: 'Proposed',
  denied: 'Denied',
  claimed: 'Claimed, not confirmed',
};

/** How an event stands, with who says so where only somebody says it: its speakers who agree on it, else those of its claims. */
export function standingInWords(
  status: EventStatus,
  kind: EventKind,
  actors: readonly EventActor[],
  claims: readonly Claim[] = [],
): string {
  const named = actors.filter(({ role, differs }) => role === 'speaker' && differs !== true).map(({ name }) => name);
  const speakers = [...new Set(named.length > 0 ? named : claims.flatMap(({ by }) => by ?? []))];
  const by = speakers.length === 0 ? '' : ` by ${listed(speakers)}`;
  switch (status) {
    case 'claimed':
      return `Claimed${by}, not confirmed`;
    case 'denied':
    case 'proposed':
      return `${STATUS_WORDS[status]}${by}`;
    case 'happened':
    case 'planned':
    case 'ongoing':
      return `${kind === 'statement' ? 'Statement' : 'Action'} · ${STATUS_WORDS[status]}`;
  }
}
