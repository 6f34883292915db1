import type { TopicId } from '../../../../dataset/records/ids.ts';
import type { EventKind } from '../../../../dataset/records/records.ts';
import type { ActorInRole } from '../who/roles.ts';
import type { Speaker } from '../view/speakers.ts';

/** What is known of a telling before its place is. */
export interface Circumstances {
  readonly kind: EventKind;
  readonly speaker: Speaker;
  readonly actors: readonly ActorInRole[];
  /** Those of the report around included. */
  readonly topics: readonly TopicId[];
}
