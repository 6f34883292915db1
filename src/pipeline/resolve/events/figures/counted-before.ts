import type { Span } from '../../../../dataset/records/records.ts';
import { FIGURE_NOUNS, FIGURE_VERBS } from '../../../lexicon/figure-verbs.ts';
import type { QuantityMention } from '../../../stage.ts';
import { numberOf, type Counted } from './what-is-counted.ts';
import type { DocumentView } from '../view/sentence-view.ts';
import type { Telling } from '../telling/telling.ts';

/** What the last figures of a post counted, and in which sentence they stand. */
export interface LastFigures {
  readonly post: number;
  readonly sentence: number;
  readonly counted: readonly Counted[];
}

/** Sentences between a figure and another that is set beside it, at most. */
const REACH = 2;
/** A verb that gives a figure, or by which one changes, right before it. */
const GIVEN = new RegExp(
  `\\b(?:(?:${FIGURE_VERBS.at})\\s(?:\\S{1,20}\\s){0,5}(?:at|closer to|nearer to|above)|(?:${FIGURE_VERBS.of})\\s(?:an?|the|its)\\s(?:\\S{1,15}\\s){0,2}of|(?:${FIGURE_VERBS.speakingOf})\\sof|(?:${FIGURE_VERBS.to})\\s(?:\\S{1,15}\\s){1,4}to|(?:${FIGURE_NOUNS})\\s(?:\\S{1,15}\\s){0,6}(?:at|to|is|was|of|reached|passed))\\s(?:\\p{L}{1,12}\\s){0,2}$`,
  'iu',
);
/** "the government says only 12": nothing else is said in the clause. */
const SAID = new RegExp(`\\b(?:${FIGURE_VERBS.saying})\\s(?:(?:only|just|at least|some|about|around)\\s)?$`, 'iu');
const CLAUSE_ENDS = /^(?:$|[.;,”])/u;
/** "A total of 34 people were injured": the words behind say what befell them. */
const BEFELL =
  /^ (?:(?:were|are|was|is|have been|had been|has been) )(?:\p{Ll}{3,12}ly )?(?:killed|injured|wounded|hurt|missing|displaced|arrested|detained|captured|evacuated)\b/u;
/** "The army confirmed the loss of two of them": of what was counted before. */
const LOSS = /\b(?:loss of|los(?:t|ing))\s(?:(?:only|just|at least)\s)?$/iu;
const OF_THEM = /^ of (?:them|those)\b/u;

/**
 * What a bare figure counts that is set beside one before it: "The army gave a figure of 57", "the governor spoke of 4,400", "Later the
 * toll was raised to 13". Undefined where no figure stands before.
 */
export function countedBefore(
  document: DocumentView,
  { view }: Telling,
  { span, unit }: QuantityMention,
  last: LastFigures | undefined,
): Counted | undefined {
  const { sentence } = view;
  if (last === undefined || last.post !== sentence.post) return undefined;
  const measured = unit !== undefined && MEASURED.test(unit);
  if (unit !== undefined && !measured && !VICTIMS.has(unit)) return undefined;
  if (sentence.index - last.sentence > REACH) return undefined;
  const before = document.text.slice(sentence.span.start, span.start);
  const after = document.text.slice(span.end, sentence.span.end);
  if (countsItself(before, after)) return undefined;
  const given = GIVEN.test(before) || (SAID.test(before) && CLAUSE_ENDS.test(after));
  if (!given && OF_THEM.test(after) && LOSS.test(before)) return last.counted[0];
  if (!given && !isGivenAfter(document.text, sentence.span, span)) return undefined;
  if (measured) {
    const like = last.counted.find(
      (counted) => MEASURED.test(counted.unit ?? '') && (counted.unit === '%') === (unit === '%'),
    );
    return like && { what: like.what, unit };
  }
  const saidOf = OUTCOMES.find(({ named }) => named.test(before));
  const wanted = saidOf ?? OUTCOMES[0];
  const found = last.counted.find(({ what }) => wanted.counted.test(what));
  if (found !== undefined || unit !== undefined) return found;
  return saidOf === undefined ? last.counted[0] : { what: saidOf.what, unit: 'person' };
}

/** Whether the words around a figure say themselves what it counts. */
const countsItself = (before: string, after: string): boolean => BEFELL.test(after) || numberOf(before) !== undefined;

/** "…, and six according to the army": nothing else stands in the clause. */
function isGivenAfter(text: string, sentence: Span, figure: Span): boolean {
  return (
    /(?:,|;|\b(?:and|but|or)) (?:(?:only|just|at least|some|about) )?$/u.test(
      text.slice(sentence.start, figure.start),
    ) && /^(?: (?:people|dead|deaths))?,? according to\b/u.test(text.slice(figure.end, sentence.end))
  );
}

/** Money, by its ISO 4217 code, and shares: "a source put the ransom at $2m". */
const MEASURED = /^(?:[A-Z]{3}|%)$/u;

/** Whom a toll counts, by words that add nothing to it. */
const VICTIMS = new Set(['victim', 'person', 'dead', 'death', 'fatality', 'casualty']);

/** What befell those whom a toll counts: by the words that name it, in what was counted before, and in words that stand alone. */
const OUTCOMES = [
  {
    named: /\b(?:killed|dead|deaths|died|fatalities|tolls?)\b/iu,
    counted: /\b(?:killed|died|dead)\b/u,
    what: 'people killed',
  },
  { named: /\b(?:wounded|injured)\b/iu, counted: /\b(?:wounded|injured)\b/u, what: 'people injured' },
] as const;
