import type { TopicId } from '../../../dataset/records/ids.ts';
import type { ActorInRole } from './who/roles.ts';
import type { Telling } from './telling/telling.ts';

/**
 * Where the actors of a telling come from: `attribution` (who says it), `trigger` (whom the happening makes agent or target),
 * `mention` (who is only named), `unnamed-sides` (who must be meant without being named).
 */
export function actorsRule(named: readonly ActorInRole[], unnamed: readonly ActorInRole[]): string {
  const has = (...roles: readonly ActorInRole['role'][]): boolean => named.some(({ role }) => roles.includes(role));
  const sources = [
    has('speaker') && 'attribution',
    has('agent', 'target', 'addressee') && 'trigger',
    has('mentioned') && 'mention',
    unnamed.length > 0 && 'unnamed-sides',
  ].filter((source) => source !== false);
  return sources.length === 0 ? 'none' : sources.join('+');
}

/** Where the topics come from: a `trigger` of the telling, or its other words and what its post is about. */
export function topicRule({ triggers }: Telling, topics: readonly TopicId[]): string {
  const sources = topics.map((topic) =>
    triggers.some((trigger) => trigger.topics.includes(topic)) ? 'trigger' : 'words-or-post',
  );
  return sources.length === 0 ? 'none' : [...new Set(sources)].join('+');
}
