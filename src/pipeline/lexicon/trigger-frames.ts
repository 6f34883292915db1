import { topicId, type TopicId } from '../../dataset/ids.ts';
import type { FrameRow, Happening } from './frame-row.ts';
import { DIPLOMACY_FRAMES } from './triggers-diplomacy.ts';
import { POLITICS_FRAMES } from './triggers-politics.ts';
import { VIOLENCE_FRAMES } from './triggers-violence.ts';

export interface TriggerFrame {
  readonly id: string;
  readonly happening: Happening;
  readonly topics: readonly TopicId[];
  readonly verbs: string;
  readonly nouns: string;
}

/*
 * Topics and the event types of two public codebooks (ACLED codebook 2024; PLOVER 2023). Statements about a topic have PLOVER's
 * ACCUSE, CONSULT, REQUEST, SUPPORT, REJECT, THREATEN … which Dateline keeps apart as kind, status and speech act.
 *
 * | topic                | ACLED event or sub-event type                                  | PLOVER event                  |
 * |----------------------|----------------------------------------------------------------|-------------------------------|
 * | air-strike           | Explosions/Remote violence: air/drone strike, shelling/missile  | ASSAULT (aerial, artillery)   |
 * | ground-operations    | Battles: armed clash                                           | ASSAULT (firearms), MOBILIZE  |
 * | sabotage             | Explosions/Remote violence: IED, grenade, suicide bomb         | ASSAULT (explosives), SABOTAGE |
 * | civilian-harm        | Violence against civilians                                     | ASSAULT (target: civilians)   |
 * | territorial-control  | Battles: government regains, non-state actor overtakes territory; Non-violent transfer | ASSAULT, RETREAT |
 * | ceasefire            | Strategic developments: agreement                              | AGREE, RETREAT (ceasefire)    |
 * | peace-talks          | Strategic developments: agreement                              | CONSULT (mediate, negotiate)  |
 * | prisoner-exchange    | Strategic developments: agreement, arrests                     | RETREAT (release)             |
 * | return-of-bodies     | Strategic developments: other                                  | RETREAT (return)              |
 * | abducted-children    | Violence against civilians: abduction/forced disappearance     | SEIZE (abduct)                |
 * | sanctions            | –                                                              | SANCTION                      |
 * | military-aid         | –                                                              | AID (military)                |
 * | alliance-membership  | –                                                              | COOPERATE (diplomatic)        |
 * | diplomacy            | –                                                              | CONSULT, COOPERATE            |
 * | weapons-deployment   | Strategic developments: headquarters or base established       | MOBILIZE (weapons)            |
 * | military-personnel   | Strategic developments: change to group/activity               | MOBILIZE (troops)             |
 * | recruitment          | Strategic developments: change to group/activity               | MOBILIZE (militias, draft)    |
 * | domestic-politics    | Protests, Riots, Strategic developments: change to government  | PROTEST, COERCE               |
 */
const ROWS: readonly FrameRow[] = [...VIOLENCE_FRAMES, ...DIPLOMACY_FRAMES, ...POLITICS_FRAMES];

export const TRIGGER_FRAMES: readonly TriggerFrame[] = ROWS.map((row) => ({
  ...row,
  topics: row.topics === '' ? [] : row.topics.split(' ').map(topicId),
}));

/** A trigger's rule is `<frame id>:verb` or `<frame id>:noun`. */
const FRAMES_BY_ID: ReadonlyMap<string, TriggerFrame> = new Map(TRIGGER_FRAMES.map((frame) => [frame.id, frame]));

export type TriggerForm = 'verb' | 'noun';

export const ruleOf = (frame: TriggerFrame, form: TriggerForm): string => `${frame.id}:${form}`;

/** What kind of happening, and in which form, the rule of a trigger stands for. */
export function readRule(rule: string): { readonly happening: Happening; readonly form: TriggerForm } | undefined {
  const colon = rule.lastIndexOf(':');
  const frame = FRAMES_BY_ID.get(rule.slice(0, colon));
  return frame && { happening: frame.happening, form: rule.endsWith(':noun') ? 'noun' : 'verb' };
}
