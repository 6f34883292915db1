import { topicId, type TopicId } from './ids.ts';

/**
 * The built-in topics with the words that people see; a corpus can add its own in corpus.yaml. Their colours go by their order, and there
 * are ten: the first ten are those that reports on most wars are full of, so that the largest tracks differ.
 */
const LABELS: Readonly<Record<string, string>> = {
  'peace-talks': 'Peace talks',
  ceasefire: 'Ceasefire',
  diplomacy: 'Diplomacy',
  'territorial-control': 'Territorial control',
  'domestic-politics': 'Domestic politics',
  'air-strike': 'Air strikes',
  'ground-operations': 'Ground operations',
  sabotage: 'Sabotage',
  'civilian-harm': 'Civilian harm',
  sanctions: 'Sanctions',
  'military-aid': 'Military aid',
  'alliance-membership': 'Alliance membership',
  'prisoner-exchange': 'Prisoner exchange',
  'weapons-deployment': 'Weapons deployment',
  'military-personnel': 'Military personnel',
  'return-of-bodies': 'Return of bodies',
  'abducted-children': 'Abducted children',
  recruitment: 'Recruitment',
};

export const BUILT_IN_TOPICS: ReadonlyMap<TopicId, string> = new Map(
  Object.entries(LABELS).map(([id, label]) => [topicId(id), label]),
);
