/** Figures that one source gives and the sentence of another sets beside its own. */
import type { Span } from '../../../../dataset/records/records.ts';
import type { QuantityMention } from '../../../stage.ts';
import type { DocumentView } from '../view/sentence-view.ts';
import { attributedTo, type Speaker } from '../view/speakers.ts';
import type { Telling } from '../telling/telling.ts';
import { EndingPattern } from '../../../text/ending-pattern.ts';

/** "Far more than the …", "against the …", "half the …": right before a figure that another is compared with. */
const COMPARED = new EndingPattern(
  /\b(?:(?:(?:more|fewer|less|higher|lower|larger|smaller) than|against|compared (?:with|to)|half|twice|double|three times) the|(?:instead of|rather than|not)(?: the)?) (?:(?:at least|nearly|only|some|about|around|roughly) )?$/iu,
);
/** "… acknowledged by the military", "… dead reported by the ministry": who gives it, behind it. */
const GIVEN_BY =
  /^ (?:[\p{L}-]{2,15} ){0,2}(?:acknowledged|reported|confirmed|claimed|admitted|given|announced|counted|cited|recorded|estimated) by /u;
/** "… that the rebels said", "and not 38 as the ministry reported": who gives it, before the verb. */
const GIVEN_AS =
  /^ (?:[\p{L}-]{2,15} )?(?:that |which |as )?(the [\p{L}’'-]{2,15}(?: [\p{L}’'-]{2,15})?|\p{Lu}[\p{L}’'-]{1,20}(?: \p{Lu}[\p{L}’'-]{1,20}){0,2}) (?:ha(?:d|s|ve) )?(?:said|claimed|reported|acknowledged|admitted|announced|spoken|counted|given)\b/u;
/** "… the army's account that only nine", "the army's claim to have killed nine": whose account it is. */
const ACCOUNT_OF = new EndingPattern(
  /\b(the [\p{L}-]{2,15}(?: [\p{L}-]{2,15})?|\p{Lu}[\p{L}-]{1,20})[’']s? (?:account|claim|statement|version|report|assertion) (?:that (?:(?:only|just|at least|some|about|no more than) )?|(?:to have |of having )(?:\p{Ll}{2,14} ){1,2})$/u,
);
/** "…, or 45 if survivors are right", "…, or 45, survivors say": another figure for the same, and who gives it. */
const OR = /, or (?:(?:at least|nearly|only|some|about|around|even|as many as) )?$/iu;
const GIVEN_BESIDE =
  /^(?: (?:people|dead))?(?: if (?<believed>.{3,40}?) (?:is|are) (?:right|correct|to be believed)\b|, (?<speaker>[^,;.]{3,40}?) (?:say|says|said)\b)/u;
/** "Kenya’s own claim, as an earlier post says, is that more than 40": whose claim it is. */
const CLAIM_OF = new EndingPattern(
  /\b(the [\p{L}-]{2,15}(?: [\p{L}-]{2,15})?|\p{Lu}[\p{L}-]{1,20})[’']s? (?:own )?(?:claim|account|version|figure|count|estimate)(?:, [^,]{3,60},)? (?:is|was) (?:that )?(?:of )?$/u,
);
/** A name or office, up to the end of its phrase. */
const NAME =
  /^(?:the |its |an? )?[\p{L}’'-]{1,20}(?: (?!on\b|in\b|after\b|and\b|but\b|earlier\b|last\b)[\p{L}’'-]{1,20}){0,3}/u;

/** Who gives a figure that the sentence only compares with its own; undefined for a figure of the sentence's own source. */
export function sourceOfFigure(
  document: DocumentView,
  { view }: Telling,
  { span }: Pick<QuantityMention, 'span'>,
): Speaker | undefined {
  const { sentence } = view;
  const before = document.text.slice(sentence.span.start, span.start);
  const account = ACCOUNT_OF.exec(before) ?? CLAIM_OF.exec(before);
  if (account !== null)
    return named(document, sentence.index, startingAt(sentence.span.start + account.index, account[1] ?? ''));
  const after = document.text.slice(span.end, sentence.span.end);
  const beside = OR.test(before) ? GIVEN_BESIDE.exec(after)?.groups : undefined;
  const teller = beside?.['believed'] ?? beside?.['speaker'];
  if (teller !== undefined)
    return named(document, sentence.index, startingAt(span.end + after.indexOf(teller), teller));
  if (!COMPARED.test(before)) return undefined;
  const by = GIVEN_BY.exec(after)?.[0];
  if (by !== undefined) {
    const source = NAME.exec(after.slice(by.length))?.[0];
    return source === undefined ? undefined : named(document, sentence.index, startingAt(span.end + by.length, source));
  }
  const [phrase, source] = GIVEN_AS.exec(after) ?? [];
  if (phrase === undefined || source === undefined) return undefined;
  return named(document, sentence.index, startingAt(span.end + phrase.indexOf(source), source));
}

const startingAt = (start: number, words: string): Span => ({ start, end: start + words.length });

const named = (document: DocumentView, sentence: number, speaker: Span): Speaker =>
  attributedTo(document, { sentence, act: 'say', speaker, content: speaker, quoted: false }, 0);
