/**
 * What each stage made of one document, for a person to read: the head, then post by post every sentence with the names,
 * places and times found in it and the events that it became, each with the rules that decided; also what made no event and what
 * is in no post, with the rule that says so.
 */
import { groupBy } from '../../dataset/group-by.ts';
import type { AnalysedDocument, EventMention, ReadPost, Sentence } from '../../pipeline/stage.ts';
import { countOf } from '../../wording/plural.ts';
import { diagnosticLine } from '../ingest/closing-report.ts';
import { printable } from '../printable.ts';

/** Lines for the terminal, without control characters. */
export function describeDocument(analysed: AnalysedDocument): string[] {
  const { document, sentences, diagnostics } = analysed;
  const marks = sentenceMarks(analysed, shownNames(analysed));
  const sentencesOfPost = groupBy(sentences, (sentence) => sentence.post);
  return [
    ...head(analysed),
    ...diagnostics.map(diagnosticLine),
    ...document.posts.flatMap((post, position) => [
      '',
      ...postHead(document.text, post),
      ...(sentencesOfPost.get(position) ?? []).flatMap((sentence) => [
        sentenceLine(sentence),
        ...(marks.get(sentence.index) ?? []).map((mark) => `        ${mark}`),
      ]),
    ]),
    ...leftOutLines(analysed),
  ].map(printable);
}

function head({ document, actors, places, events, times, leftOut }: AnalysedDocument): string[] {
  const { file, format, layout, title, publisher, date, dateBasis, timezone, language, authors, posts } = document;
  const fields: readonly (readonly [label: string, value: string | undefined])[] = [
    ['File', file],
    ['Read as', `${format}, ${layout}`],
    ['Title', title],
    ['Publisher', publisher],
    ['Day', date && `${date} (${dateBasis})`],
    ['Clock', timezone],
    ['Language', language],
    ['Authors', authors.join(', ') || undefined],
    [
      'Found',
      `${posts.length} posts, ${times.length} times, ${actors.length} actors, ${places.length} places, ${events.length} events; ${countOf(leftOut.length, 'line')} left out`,
    ],
  ];
  return fields.map(([label, value]) => `${label.padEnd(12)}${value ?? 'unknown'}`);
}

function postHead(text: string, post: ReadPost): string[] {
  const when = post.published ?? (post.publishedWithin && `within ${post.publishedWithin}`) ?? 'no time';
  const headline = post.headline && text.slice(post.headline.start, post.headline.end);
  return [
    `── ${post.kind} ${post.index} · ${when} · ${post.author ?? 'no author'}`,
    ...(headline ? [`   ${headline}`] : []),
  ];
}

function leftOutLines({ document: { text }, leftOut }: AnalysedDocument): string[] {
  if (leftOut.length === 0) return [];
  return [
    '',
    '── left out, in no post',
    ...leftOut.map(
      ({ span, rule, isFurniture }) =>
        `   ${isFurniture ? `furniture (${rule})` : rule}: ${text.slice(span.start, span.end)}`,
    ),
  ];
}

function sentenceLine({ index, kind, text }: Sentence): string {
  return `${String(index).padStart(5)}  ${kind === 'paragraph' ? '' : `[${kind}] `}${text}`;
}

/** The name by which people know what a key stands for; actors and places never share a key. */
type NameOf = (key: string) => string;

function shownNames({ actors, places }: AnalysedDocument): NameOf {
  const names = new Map([...actors, ...places].map(({ key, name }) => [key, name]));
  return (key) => names.get(key) ?? key;
}

/** The lines below each sentence, by its index. */
function sentenceMarks(analysed: AnalysedDocument, nameOf: NameOf): ReadonlyMap<number, string[]> {
  const { actorMentions, placeMentions, times, events, untold } = analysed;
  const lines = [
    ...actorMentions.map(({ sentence, text, actor, form }) => ({
      sentence,
      line: `who    ${text} = ${nameOf(actor)} (${form})`,
    })),
    ...placeMentions.map(({ sentence, text, place, preposition }) => ({
      sentence,
      line: `where  ${preposition ? `${preposition} ` : ''}${text} = ${nameOf(place)}`,
    })),
    ...times.map(({ sentence, text, value, basis, anchor, use, rule }) => ({
      sentence,
      line: `when   ${text} = ${value ?? 'unknown'} (${basis}${anchor ? ` to ${anchor}` : ''}, ${use}; ${rule})`,
    })),
    ...events.flatMap((event) => eventLines(event, nameOf).map((line) => ({ sentence: event.sentence, line }))),
    ...untold.map(({ sentence, span, rule }) => ({
      sentence,
      line: `NONE   ${rule}: ${analysed.document.text.slice(span.start, span.end)}`,
    })),
  ];
  const bySentence = groupBy(lines, ({ sentence }) => sentence);
  return new Map([...bySentence].map(([sentence, marked]) => [sentence, marked.map(({ line }) => line)]));
}

function eventLines(event: EventMention, nameOf: NameOf): string[] {
  const { title, when, whenBasis, whenText, kind, status, actors, places, about, topics, claims, rules } = event;
  const dated = `${when ?? 'undated'} (${whenBasis}${whenText ? `: ${whenText}` : ''})`;
  return [
    `EVENT  ${title}`,
    `       ${[dated, status, kind, topics.join(', ')].filter(Boolean).join(' · ')}`,
    ...(actors.length > 0
      ? [`       who ${actors.map(({ actor, role }) => `${nameOf(actor)} (${role})`).join(', ')}`]
      : []),
    ...(places.length > 0 ? [`       at ${places.map(nameOf).join(', ')}`] : []),
    ...(about.length > 0 ? [`       about ${about.map(nameOf).join(', ')}`] : []),
    ...claims.map(
      ({ what, value, unit, by }) => `       claim ${what}: ${value} ${unit ?? ''} by ${by ?? 'nobody named'}`,
    ),
    `       why ${rules.map((rule) => rule.replace(':', ' by ')).join(' · ')}`,
  ];
}
