import { topicId, type TopicId } from './ids.ts';

/** The built-in topics with the words that people see; a corpus can add its own in corpus.yaml. */
const LABELS: Readonly<Record<string, string>> = {
  'peace-talks': 'Peace talks',
  ceasefire: 'Ceasefire',
  'prisoner-exchange': 'Prisoner exchange',
  'return-of-bodies': 'Return of bodies',
  'abducted-children': 'Abducted children',
  'air-strike': 'Air strikes',
  'ground-operations': 'Ground operations',
  sabotage: 'Sabotage',
  'civilian-harm': 'Civilian harm',
  sanctions: 'Sanctions',
  'military-aid': 'Military aid',
  'alliance-membership': 'Alliance membership',
  diplomacy: 'Diplomacy',
  'weapons-deployment': 'Weapons deployment',
  'military-personnel': 'Military personnel',
  'territorial-control': 'Territorial control',
  'domestic-politics': 'Domestic politics',
  recruitment: 'Recruitment',
};

export const BUILT_IN_TOPICS: ReadonlyMap<TopicId, string> = new Map(
  Object.entries(LABELS).map(([id, label]) => [topicId(id), label]),
);
