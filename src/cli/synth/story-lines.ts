/**
 * Sentences of our own for every built-in topic. {actor}, {other} and {place} stand for names, {n} for a number of
 * `counted`; what counts nothing has no {n}.
 */
import { topicId, type TopicId } from '../../dataset/records/ids.ts';

export interface StoryLine {
  readonly text: string;
  /** What {n} counts, as claims name it. */
  readonly counted?: string;
  readonly statement?: boolean;
}

const LINES: Readonly<Record<string, readonly StoryLine[]>> = {
  'peace-talks': [
    { text: '{actor} met {other} for talks in {place}' },
    { text: '{actor} set out {n} conditions for talks with {other}', counted: 'conditions', statement: true },
    { text: 'Delegations left {place} without an agreement' },
  ],
  ceasefire: [
    { text: 'A truce around {place} was to hold for {n} hours', counted: 'hours of truce' },
    { text: '{actor} said {other} had broken the truce near {place}', statement: true },
  ],
  'prisoner-exchange': [
    { text: '{n} prisoners were exchanged at {place}', counted: 'prisoners exchanged' },
    { text: '{actor} and {other} agreed on another exchange of prisoners' },
  ],
  'return-of-bodies': [{ text: '{n} bodies were returned at the crossing of {place}', counted: 'bodies returned' }],
  'abducted-children': [{ text: '{n} children were brought home to {place}', counted: 'children returned' }],
  'air-strike': [
    { text: 'A strike from the air damaged the power station of {place}' },
    { text: '{n} drones were brought down over {place}', counted: 'drones brought down' },
    { text: 'Shelling hit a warehouse on the edge of {place}' },
  ],
  'ground-operations': [
    { text: '{actor} reported fighting in {n} villages near {place}', counted: 'villages' },
    { text: 'Troops of {actor} crossed the river at {place}' },
  ],
  sabotage: [{ text: 'An explosion closed the railway between {place} and the coast' }],
  'civilian-harm': [
    { text: '{n} people were hurt in {place}', counted: 'people hurt' },
    { text: 'A school in {place} was damaged and {n} families moved out', counted: 'families moved' },
  ],
  sanctions: [{ text: '{actor} put {n} companies of {other} on its list', counted: 'companies listed' }],
  'military-aid': [
    { text: '{actor} promised {other} {n} vehicles', counted: 'vehicles promised', statement: true },
    { text: 'A shipment for {other} arrived in {place}' },
  ],
  'alliance-membership': [{ text: '{actor} spoke against the membership of {other}', statement: true }],
  diplomacy: [
    { text: '{actor} called {other} from {place}' },
    { text: '{actor} said that letters from {other} had gone unanswered', statement: true },
  ],
  'weapons-deployment': [{ text: '{actor} moved {n} launchers to {place}', counted: 'launchers moved' }],
  'military-personnel': [{ text: '{actor} replaced the commander at {place}' }],
  'territorial-control': [{ text: '{actor} said it held {place} again', statement: true }],
  'domestic-politics': [
    { text: 'Parliament in {place} voted on the budget of {actor}' },
    { text: '{actor} asked for an inquiry into {other}', statement: true },
  ],
  recruitment: [{ text: '{actor} called up {n} men in {place}', counted: 'men called up' }],
};

export const STORY_LINES: ReadonlyMap<TopicId, readonly StoryLine[]> = new Map(
  Object.entries(LINES).map(([id, lines]) => [topicId(id), lines]),
);

/** How sentences go on after the happening itself. */
export const CONTINUATIONS: readonly string[] = [
  'witnesses on the spot told of a long night and of roads closed until morning',
  'the office of the governor gave no further details',
  'officials on the other side did not answer questions',
  'it was the second such report within a week',
  'local stations showed pictures that could not be checked',
  'power and water were out in several streets',
  'harbour workers spoke of delays of up to three days',
  'teachers and doctors asked for help with the winter',
  'monitors confirmed parts of the account and doubted others',
  'the news spread slowly because the network was down',
];
