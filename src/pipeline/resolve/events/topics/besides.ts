import type { Span } from '../../../../dataset/records/records.ts';
import { liesIn } from '../../../text/spans.ts';
import type { Word } from '../../../text/words.ts';
import type { Telling } from '../telling/telling.ts';

/**
 * What a telling says besides: who somebody was before, and against which background it happened. That has topics of its own,
 * which are none of the telling's while its other words have any.
 */
export function saidBesides(telling: Telling, told: readonly Word[]): readonly Span[] {
  return [backstoryOf(telling, told), ...backgroundsOf(telling)].filter((span) => span !== undefined);
}

/** "The major who ordered the bombings was killed": what says who somebody is, before the verb that tells what happened. */
function backstoryOf({ main }: Telling, words: readonly Word[]): Span | undefined {
  const who = words.findIndex(({ lower }) => lower === 'who');
  const start = words[who]?.start;
  return main === undefined || start === undefined || who < 1 || main.span.start <= (words[who + 1]?.start ?? Infinity)
    ? undefined
    : { start, end: main.span.start };
}

function backgroundsOf({ view, span, main }: Telling): readonly Span[] {
  return view.backgrounds.filter(
    (background) => liesIn(background, span) && !(main !== undefined && liesIn(main.span, background)),
  );
}
