/** Topics in groups that several rules ask for. */
import { topicId, type TopicId } from '../../dataset/records/ids.ts';

/** What is between the two sides of a war, whoever speaks of it. */
export const BETWEEN_SIDES: ReadonlySet<TopicId> = new Set(
  ['peace-talks', 'ceasefire', 'prisoner-exchange', 'return-of-bodies'].map(topicId),
);

/** What states and parties do by words, wherever they are. */
export const POLITICS: ReadonlySet<TopicId> = new Set([
  ...BETWEEN_SIDES,
  ...['diplomacy', 'sanctions', 'domestic-politics', 'military-aid', 'alliance-membership'].map(topicId),
]);
