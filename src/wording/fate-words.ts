/** What became of a link to an event that was merged, divided, withdrawn or corrected: the same words in the app, on pages and in feeds. */
import type { IdFate } from '../dataset/records/id-fates.ts';
import { formatEdtf } from './dating-words.ts';

const REASONS = {
  untold: 'nothing in the documents tells it any more',
  hidden: 'an editor took it out',
} as const;

/** As a heading. */
export function fateTitle({ became }: IdFate): string {
  switch (became) {
    case 'merged':
      return 'This event is now part of another';
    case 'split':
      return 'This event is now several';
    case 'withdrawn':
      return 'This event was withdrawn';
    case 'imported':
      return 'This event has another address here';
    case 'corrected':
      return 'This event was corrected';
  }
}

/** In a sentence for who followed the link, or two; of a split, the parts are to follow, the largest first. */
export function fateSentence(fate: IdFate, zone: string): string {
  const on = onDay(fate.since, zone);
  switch (fate.became) {
    case 'merged':
      return `The event of this link and another turned out to be one${on}. The other has all that both told.`;
    case 'split':
      return splitSentence(fate, zone);
    case 'withdrawn':
      return `The event of this link was withdrawn${on}: ${REASONS[fate.why]}.`;
    case 'corrected':
      return fate.field === 'title'
        ? `The editors gave this event another title${on}. Before: “${fate.was}”.`
        : `The editors gave this event another date${on}. Before: ${fate.was === 'unknown' ? 'without a date' : formatEdtf(fate.was, zone)}.`;
    case 'imported':
      return 'The event of this link was imported from a table that knows it by this id.';
  }
}

type Split = Extract<IdFate, { readonly became: 'split' }>;

/** Both where it was merged too, in the order in which that came about; where a day is unknown, as if the merge came last. */
function splitSentence({ since, merged }: Split, zone: string): string {
  const divided = `divided${onDay(since, zone)}`;
  if (merged === undefined) return `What the event of this link told was ${divided}. One part has most of it.`;
  const one = `turned out to be one${onDay(merged.since, zone)}`;
  return since !== undefined && merged.since !== undefined && merged.since < since
    ? `The event of this link and another ${one}, and what it told was ${divided}. One part has most of it.`
    : `What the event of this link told was ${divided}. The part with most of it and another event ${one}.`;
}

function onDay(day: string | undefined, zone: string): string {
  return day === undefined ? '' : ` on ${formatEdtf(day, zone)}`;
}
