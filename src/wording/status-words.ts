/** How an event stands, in words. */
import type { EventActor, EventKind, EventStatus } from '../dataset/records.ts';

/** The words that people see for each status. A claim never reads as a fact. */
export const STATUS_WORDS: Readonly<Record<EventStatus, string>> = {
  happened: 'Happened',
  ongoing: 'Ongoing',
  planned: 'Planned',
  proposed: 'Proposed',
  denied: 'Denied',
  claimed: 'Claimed, not confirmed',
};

/** How an event stands, with who says so where only somebody says it. */
export function standingInWords(status: EventStatus, kind: EventKind, actors: readonly EventActor[]): string {
  const speakers = [...new Set(actors.filter(({ role }) => role === 'speaker').map(({ name }) => name))];
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

/** "A", "A and B", "A, B and C". */
function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
