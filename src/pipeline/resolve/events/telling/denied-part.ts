/** How far the words of a denial go: "denied that it had fired, and blamed the army for the deaths". */
import type { Span } from '../../../../dataset/records/records.ts';
import { liesIn } from '../../../text/spans.ts';
import type { Telling } from './telling.ts';

/** "… and blamed the army", ", saying soldiers had fired": what who denies says on its own account. */
const SAYS_ITSELF =
  /(?:,| and| but)(?: (?:instead|also|has|have|had|then|later)){0,2} (?:sa(?:y|ys|id|ying)|(?:add|insist|claim|call|blam|accus|describ|suggest|stress|maintain|argu|alleg)(?:s|es|e|ed|ing|ies|ied)?)\b/u;

/** What of the words behind a denial is denied. */
export const deniedPart = (said: string): string => said.slice(0, SAYS_ITSELF.exec(said)?.index ?? said.length);

/** What somebody denies: behind the verb, and as far as it goes. @param text of the document @param end of what tells it */
export function deniedIn(text: string, { cue, content }: NonNullable<Telling['attribution']>, end = content.end): Span {
  const start = cue !== undefined && cue.end <= content.start ? cue.end : content.start;
  return { start, end: start + deniedPart(text.slice(start, end)).length };
}

/** Whether a figure is one that a telling says is not so: whoever denies it gives none. @param text of the document */
export const isDenied = (
  text: string,
  { attribution }: Pick<Telling, 'attribution'>,
  { span }: { readonly span: Span },
): boolean => attribution?.act === 'deny' && liesIn(span, deniedIn(text, attribution));
