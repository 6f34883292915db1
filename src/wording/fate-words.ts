import type { IdFate } from '../dataset/id-fates.ts';
import { formatEdtf } from './dating-words.ts';

const REASONS = {
  untold: 'nothing in the documents tells it any more',
  hidden: 'an editor took it out',
} as const;

/**
 * What a link to this id has come to, in a sentence for who followed it; of a split, the parts beside the one that is shown
 * are to follow. Undefined where there is nothing to say.
 */
export function fateSentence(fate: IdFate, zone: string): string | undefined {
  const on = fate.since === undefined ? '' : ` on ${formatEdtf(fate.since, zone)}`;
  switch (fate.became) {
    case 'merged':
      return `The event of this link and another turned out to be one${on}: it is shown with all that both told.`;
    case 'split':
      return `What the event of this link told was divided${on}. The part with most of it is shown; the rest is told by:`;
    case 'withdrawn':
      return `The event of this link was withdrawn${on}: ${REASONS[fate.why]}.`;
    case 'imported':
      return undefined;
  }
}
