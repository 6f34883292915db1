import { topicId, type TopicId } from '../../dataset/records/ids.ts';
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

export type TriggerForm = 'verb' | 'noun';

/** A trigger's rule is `<frame id>:verb` or `<frame id>:noun`. */
export const ruleOf = (frame: TriggerFrame, form: TriggerForm): string => `${frame.id}:${form}`;

interface TriggerRule {
  readonly happening: Happening;
  readonly form: TriggerForm;
}

const RULES: ReadonlyMap<string, TriggerRule> = new Map(
  TRIGGER_FRAMES.flatMap((frame) =>
    (['verb', 'noun'] as const).map((form) => [ruleOf(frame, form), { happening: frame.happening, form }] as const),
  ),
);

/** What kind of happening, and in which form, the rule of a trigger stands for. */
export const readRule = (rule: string): TriggerRule | undefined => RULES.get(rule);

/** A word that tells a happening, as far as its rule says of which kind. */
type Ruled = { readonly rule: string } | undefined;

/** Which kind of happening a trigger tells; undefined where there is none. */
export const happeningOf = (trigger: Ruled): Happening | undefined => trigger && readRule(trigger.rule)?.happening;

/** Whether a trigger tells a happening of one of some kinds. */
export function tellsOneOf(trigger: Ruled, kinds: ReadonlySet<Happening>): boolean {
  const happening = happeningOf(trigger);
  return happening !== undefined && kinds.has(happening);
}

/** Whether a trigger is a verb, and so tells its happening rather than names it. */
export const isVerb = (trigger: Ruled): boolean => trigger !== undefined && readRule(trigger.rule)?.form === 'verb';
