/** The day of a speech that is held every night, told on the day after. */
import { MS_PER_DAY } from '../../../../dataset/times/calendar-day.ts';
import { formatEdtfDay, parseEdtf } from '../../../../dataset/times/edtf.ts';
import type { EventKind } from '../../../../dataset/records/records.ts';
import type { ResolvedTime } from '../../../stage.ts';
import { SoughtPattern } from '../../../text/sought-pattern.ts';
import type { Telling } from '../telling/telling.ts';
import type { DocumentView } from '../view/sentence-view.ts';

const AT_NIGHT = new SoughtPattern(
  /\bin (?:his|her|its|their|an?) (?:nightly|evening|late-night) (?:(?:video|televised|national|radio) )?(?:address|speech|message|broadcast|briefing|statement)\b/iu,
);
/** Before this hour, tonight's is still to come. */
const EVENING_BEGINS = 'T18';

/** "In his nightly address": the night before, where the post was written before the evening. Undefined where no hour of the post is known. */
export function spokenAtNight({ posts }: DocumentView, { view }: Telling, kind: EventKind): ResolvedTime | undefined {
  const { published = '' } = posts[view.sentence.post] ?? {};
  const words = kind === 'statement' ? AT_NIGHT.exec(view.sentence.text) : null;
  const hour = published.slice(10, 13);
  const day = parseEdtf(published.slice(0, 10));
  if (words === null || day === undefined || hour === '' || hour >= EVENING_BEGINS) return undefined;
  const start = view.sentence.span.start + words.index;
  return {
    sentence: view.sentence.index,
    span: { start, end: start + words[0].length },
    text: words[0],
    value: formatEdtfDay(Math.floor(day.earliestMs / MS_PER_DAY) - 1),
    basis: 'relative',
    anchor: published.slice(0, 10),
    use: 'point',
    rule: 'night before',
  };
}
