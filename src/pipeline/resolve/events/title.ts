import type { EventKind, Span } from '../../../dataset/records.ts';
import type { AttributionMention } from '../../stage.ts';
import type { DocumentView } from './sentence-view.ts';
import type { Telling } from './telling.ts';

const GOOD_LENGTH = 120;
/** Where a sentence may end early without losing what happened. */
const CUTS =
  /, (?:who|which|while|where|after|amid|with|adding|saying|including|according to|following|though|although|despite|but)\b| (?:after|amid|while) /gu;
const PRONOUN_SUBJECT =
  /^(?:He|She|They|It|We) (?:also |later |then )?(?:has |have |had )?(?:said|says|added|told reporters|wrote|noted|explained|stressed)(?: that)?:? /u;
const BARE_PRONOUN = /^(?:He|She|They|It) /u;
const LEAD_IN =
  /^(?:However|Meanwhile|Separately|Instead|But|And|Also|Earlier|Later|In addition|As a reminder|For context)[,:]? /u;

/**
 * A title that can be read by itself: the sentence trimmed to what happened, with its speaker. Never cut within a word or a
 * quotation; longer than `GOOD_LENGTH` only where no cut is possible.
 */
export function titleOf(
  document: DocumentView,
  telling: Telling,
  kind: EventKind,
  speaker: string | undefined,
): string {
  const { span, attribution, view } = telling;
  const whole = clean(document.text.slice(span.start, span.end));
  if (view.sentence.kind === 'headline' && span.end - span.start === view.sentence.text.length) return whole;
  const ownSpeaker = attribution?.speaker && span.start <= attribution.speaker.start;
  const pronoun = PRONOUN_SUBJECT.exec(whole);
  if (pronoun && speaker !== undefined) return `${speaker}: ${upperFirst(trim(whole.slice(pronoun[0].length)))}`;
  const subject = BARE_PRONOUN.exec(whole);
  const bySpeaker = attribution?.speaker?.start === span.start && attribution.speaker.end - span.start < 5;
  if (subject && bySpeaker && speaker !== undefined) return `${speaker} ${trim(whole.slice(subject[0].length))}`;
  const relative = RELATIVE.exec(whole);
  const antecedent = relative && nameBefore(document, telling);
  if (relative && antecedent !== undefined) return `${antecedent} ${trim(whole.slice(relative[0].length))}`;
  if (kind === 'statement' && attribution && speaker !== undefined && !ownSpeaker) {
    return `${speaker}: ${trim(whole)}`;
  }
  if (
    kind === 'statement' &&
    attribution &&
    speaker !== undefined &&
    isLong(whole) &&
    attribution.content.start > span.start
  ) {
    return spokenTitle(document, speaker, attribution);
  }
  return upperFirst(trim(whole.replace(LEAD_IN, '')));
}

/** "Reed: the talks failed", but "Reed accused Khan of stalling" and "Reed promised to stay". */
function spokenTitle(document: DocumentView, speaker: string, { content, cue }: AttributionMention): string {
  const said = clean(document.text.slice(content.start, content.end));
  if (cue && content.start < cue.end) return `${speaker} ${trim(said)}`;
  if (cue && NO_CLAUSE.test(said)) return `${speaker} ${document.text.slice(cue.start, cue.end)} ${trim(said)}`;
  return `${speaker}: ${trim(upperFirst(said))}`;
}

const NO_CLAUSE = /^(?:to|for|of|as|in|on|with) /u;
const RELATIVE = /^(?:who|which) /iu;

/** Who a relative clause is about: the actor named last before it. */
function nameBefore(document: DocumentView, { view, span }: Telling): string | undefined {
  const before = view.actors.findLast((mention) => mention.span.end <= span.start);
  return before && document.actors.get(before.actor)?.name;
}

const isLong = (text: string): boolean => text.length > GOOD_LENGTH;
const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** One line, without list marks, without a closing full stop. */
function clean(text: string): string {
  const line = text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^[•–—*-] ?/u, '');
  return /[^.]\.$/u.test(line) ? line.slice(0, -1) : line.replace(/[,;:]$/u, '');
}

function trim(text: string): string {
  if (!isLong(text)) return closeQuotes(text);
  let cut = 0;
  for (const match of text.matchAll(CUTS)) {
    if (match.index > GOOD_LENGTH) break;
    if (match.index >= 40 && !inQuotation(text, match.index)) cut = match.index;
  }
  if (cut > 0) return text.slice(0, cut);
  return closeQuotes(atWord(text));
}

/** Ends at the last word before the good length that stands in no quotation; the whole text when there is none. */
function atWord(text: string): string {
  for (let at = text.lastIndexOf(' ', GOOD_LENGTH); at > 60; at = text.lastIndexOf(' ', at - 1)) {
    if (!inQuotation(text, at)) return `${text.slice(0, at).replace(/[,;:–—-]$/u, '')} …`;
  }
  return text;
}

function inQuotation(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return before.lastIndexOf('“') > before.lastIndexOf('”') || ((before.match(/"/gu)?.length ?? 0) & 1) === 1;
}

/** A quotation that ran on into the next sentence is closed, one that ran in is opened. */
function closeQuotes(text: string): string {
  const straight = text.split('"').length - 1;
  if (straight % 2 === 1) return text.endsWith('"') ? `"${text}` : `${text}"`;
  const opens = text.lastIndexOf('“') > text.lastIndexOf('”');
  const closesOnly = text.includes('”') && (!text.includes('“') || text.indexOf('”') < text.indexOf('“'));
  return `${closesOnly ? '“' : ''}${text}${opens ? '”' : ''}`;
}

/** Whether a headline tells what a sentence tells: they share most of the headline's telling words. */
export function headlineTells(headline: readonly string[], sentence: ReadonlySet<string>): boolean {
  if (headline.length < 3) return false;
  const shared = headline.filter((lemma) => sentence.has(lemma)).length;
  return shared >= 3 && shared * 2 >= headline.length;
}

/** The span of a headline in the document, cleaned to a title. */
export const headlineTitle = (document: DocumentView, span: Span): string =>
  clean(document.text.slice(span.start, span.end));
