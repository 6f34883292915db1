/** Runs a tagger over the text of a TimeML document: our own stages, or chrono-node. */
import { defined } from '../../dataset/defined.ts';
import { type Component, parse, type ParsedComponents } from 'chrono-node';
import { documentId } from '../../dataset/records/ids.ts';
import { extractTimes } from '../../pipeline/extract/times/extract-times.ts';
import { resolveTimes } from '../../pipeline/resolve/times/resolve-times.ts';
import { segmentDocument } from '../../pipeline/segment/segment.ts';
import type {
  Block,
  ExtractedDocument,
  ReadDocument,
  ResolvedTime,
  Resources,
  TimeExpression,
  TimeMention,
} from '../../pipeline/stage.ts';
import type { TimemlDocument } from './timeml.ts';
import { partOfDay, timex3Value, withoutEdges } from './timex3-value.ts';
import type { FoundTimex } from './timex-score.ts';

type Timex3Span = Omit<FoundTimex, 'value'>;

export type Tagger = (document: TimemlDocument) => readonly FoundTimex[];

const RESOURCES: Resources = {
  context: { timezone: 'UTC', actors: [], places: [], topics: [] },
  gazetteer: { find: () => [] },
};

export const ownTagger: Tagger = (document) => {
  const segmented = segmentDocument(asOnePost(document));
  const mentions = extractTimes(segmented, 'ends');
  const times = mentions.map((mention) => ({
    ...mention,
    parsed: { ...mention.parsed, expression: withoutEdges(mention.parsed.expression) },
  }));
  const extracted: ExtractedDocument = {
    ...segmented,
    names: [],
    quantities: [],
    attributions: [],
    triggers: [],
    times,
  };
  const resolved = new Map(
    resolveTimes(extracted, RESOURCES, { places: [], placeMentions: [] }).map((time) => [time.span.start, time]),
  );
  return times.flatMap((mention) => marksOf(mention, resolved.get(mention.span.start), document.text));
};

function marksOf(mention: TimeMention, resolved: ResolvedTime | undefined, text: string): FoundTimex[] {
  const { core, expression } = mention.parsed;
  const days = expression.kind === 'range' ? daysOf(text.slice(core.start, core.end)) : undefined;
  const values = resolved?.value?.split('/');
  if (days && values?.length === 2) {
    const at = (part: string, start: number): Timex3Span => ({ start, end: start + part.length, text: part });
    const [first, last] = days;
    return [
      { ...at(first, core.start), value: values[0] },
      { ...at(last, core.end - last.length), value: values[1] },
    ];
  }
  const whole = { ...core, text: text.slice(core.start, core.end) };
  if (BESIDE_EVENT.test(whole.text)) return [];
  const parted = clockAndDay(whole, expression, resolved);
  if (parted) return parted;
  const length = lengthBeforeLater(whole, expression);
  if (length) return [length];
  const mark = withoutSignal(withoutShadeOfDay(whole), expression);
  return [{ ...mark, value: valueOf(whole.text, expression, resolved) }];
}

/** TimeML's midnight ends the day that is named with it, ours begins it. */
function valueOf(text: string, expression: TimeExpression, resolved: ResolvedTime | undefined): string | undefined {
  const value = timex3Value(expression, resolved);
  return /\bmidnight\b/i.test(text) ? value?.replace(/T00:00$/, 'T24:00') : value;
}

/** "On the eve of the vote": TimeML marks the vote, as an event. */
const BESIDE_EVENT = /^the eve$/i;

/** "Three days later": TimeML marks the length alone, "later" is a signal. */
function lengthBeforeLater(mark: Timex3Span, expression: TimeExpression): FoundTimex | undefined {
  const text = /^(.+?) (?:later|after|afterwards)$/i.exec(mark.text)?.[1];
  if (text === undefined || expression.kind !== 'shift' || expression.of) return undefined;
  if (/^the /i.test(text)) return undefined;
  const value = timex3Value({ kind: 'duration', amount: expression.amount }, undefined);
  return { start: mark.start, end: mark.start + text.length, text, value };
}

/** "8 p.m. on Friday", "Friday at 8 p.m.", "0735 GMT) Friday": no mark of TimeML goes over a preposition or a bracket. */
function clockAndDay(
  mark: Timex3Span,
  expression: TimeExpression,
  resolved: ResolvedTime | undefined,
): FoundTimex[] | undefined {
  const on = expression.kind === 'clock' ? expression.on : undefined;
  if (on === undefined) return undefined;
  const parts =
    /^(.+?)(,? (?:on|at|from|by)(?: (?:about|the))? |\)(?: (?:on|at|from|by)(?: (?:about|the))?|,)? )(.+)$/.exec(
      mark.text,
    );
  const [, first = '', joint = '', last = ''] = parts ?? [];
  if (!parts) return undefined;
  const clock = valueOf(mark.text, expression, resolved);
  const date = clock?.split('T')[0];
  const day = date !== undefined && on.kind === 'day-part' ? partOfDay(date, on.part) : date;
  const dayFirst = /^,? (?:at|from|by)/.test(joint);
  const start = mark.start + first.length + joint.length;
  return [
    { start: mark.start, end: mark.start + first.length, text: first, value: dayFirst ? day : clock },
    { start, end: start + last.length, text: last, value: dayFirst ? clock : day },
  ];
}

/** "Late on Friday": the mark is "Friday", for none of TimeML goes over a preposition. */
function withoutShadeOfDay(mark: Timex3Span): Timex3Span {
  const from = /^(?:early|late|earlier|later) on /i.exec(mark.text)?.[0].length ?? 0;
  return { start: mark.start + from, end: mark.end, text: mark.text.slice(from) };
}

/** "So far this year", "the day before the vote": such words are signals, the marks are "this year" and "the day". */
function withoutSignal(mark: Timex3Span, expression: TimeExpression): Timex3Span {
  const from = /^so far /i.exec(mark.text)?.[0].length ?? 0;
  const isBesideEvent = expression.kind === 'shift' && expression.ofEvent === true;
  const behind = isBesideEvent ? (/ (?:before|after)$/i.exec(mark.text)?.[0].length ?? 0) : 0;
  const text = mark.text.slice(from, mark.text.length - behind);
  return { start: mark.start + from, end: mark.end - behind, text };
}

/** "24 and 25 April" and "June 2–5" are one expression of ours, and two marks of TimeML. */
function daysOf(text: string): readonly [first: string, last: string] | undefined {
  const parts = /^(\D{0,20}\d{1,2}(?:st|nd|rd|th)?)(?: ?[-–] ?| and | to )(\d.{0,40})$/.exec(text);
  return parts?.[1] === undefined || parts[2] === undefined ? undefined : [parts[1], parts[2]];
}

function asOnePost(document: TimemlDocument): ReadDocument {
  const blocks: Block[] = [...document.text.matchAll(/\S[^\n]*(?:\n(?!\s*\n)[^\n]+)*/g)].map((paragraph) => ({
    kind: 'paragraph',
    span: { start: paragraph.index, end: paragraph.index + paragraph[0].length },
  }));
  const written = document.written?.replace(/T\d\d:\d\d(?::\d\d)?$/, '$&Z');
  return {
    id: documentId('bench'),
    file: 'bench.tml',
    format: 'text',
    layout: 'article',
    text: document.text,
    authors: [],
    language: 'en',
    posts: [
      {
        index: 1,
        kind: 'post',
        span: { start: 0, end: document.text.length },
        blocks,
        ...defined({ published: written }),
      },
    ],
    leftOut: [],
    diagnostics: [],
  };
}

/** chrono-node on the same text, counted from the same moment. */
export const chronoTagger: Tagger = (document) => {
  const instant = new Date(document.written ?? '1970-01-01');
  return parse(document.text, { instant, timezone: 'UTC' }).map((result) => ({
    start: result.index,
    end: result.index + result.text.length,
    text: result.text,
    value: chronoValue(result.start),
  }));
};

function chronoValue(start: ParsedComponents): string {
  const part = (name: Component, size: number): string => String(start.get(name) ?? 0).padStart(size, '0');
  const knowsDay = start.isCertain('day') || start.isCertain('weekday');
  if (!knowsDay && !start.isCertain('month'))
    return start.isCertain('hour') ? `${chronoDay(part)}T${part('hour', 2)}:${part('minute', 2)}` : part('year', 4);
  if (!knowsDay) return `${part('year', 4)}-${part('month', 2)}`;
  return start.isCertain('hour') ? `${chronoDay(part)}T${part('hour', 2)}:${part('minute', 2)}` : chronoDay(part);
}

function chronoDay(part: (name: Component, size: number) => string): string {
  return `${part('year', 4)}-${part('month', 2)}-${part('day', 2)}`;
}
