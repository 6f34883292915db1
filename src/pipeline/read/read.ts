/** The first stage: a file's text becomes a document with posts, whatever its layout. */
import { defined } from '../../dataset/defined.ts';
import type { CorpusContext, InputDocument, Layout, ReadDocument } from '../stage.ts';
import type { TextLine } from '../text/lines.ts';
import { detectLayout, findStamps } from './detect.ts';
import { documentDay } from './document-date.ts';
import { documentIdOf } from './document-id.ts';
import { clockOf, publishedAtOnce } from './document-moments.ts';
import { documentZone } from './document-zone.ts';
import type { DraftPost } from './drafts.ts';
import { finishPosts } from './finish-posts.ts';
import type { FormatReading } from './format-reading.ts';
import { tailStart, withoutContents, withoutRepeatedCaptions } from './furniture.ts';
import { footerDate, yearOfVisit } from './footer-date.ts';
import { publisherOfFooter, readHead } from './head.ts';
import { isImport, readImport } from './import/read-import.ts';
import { detectLanguage } from './language.ts';
import { linesLeftOut } from './left-out.ts';
import { readArticle, readSections } from './layouts/article.ts';
import { readDatedList } from './layouts/dated-list.ts';
import { readHeadlinePosts } from './layouts/headlines.ts';
import { readStampedPosts } from './layouts/stamped.ts';
import { linesOf, readFormat } from './read-format.ts';
import { whatIsWrong, zoneRemarks } from './remarks.ts';
import type { LayoutReader, SourceText } from './source.ts';
import type { StampTime } from './stamps.ts';
import { withTables } from './tables/tables-in-posts.ts';

const READERS: Readonly<Record<Exclude<Layout, 'html-posts' | 'table'>, LayoutReader>> = {
  headlines: readHeadlinePosts,
  'dated-list': readDatedList,
  'topic-bullets': readSections,
  clock: readStampedPosts,
  'situation-report': readSections,
  stamped: readStampedPosts,
  'relative-age': readStampedPosts,
  article: readArticle,
};

/**
 * Reads one document. Never throws: what is wrong or missing is reported in `diagnostics`. For text files the canonical
 * text has exactly the length of the decoded file, so that offsets count in the file itself.
 */
export function readDocument(input: InputDocument, context: CorpusContext): ReadDocument {
  if (isImport(input)) return readImport(input, context);
  const reading = readFormat(input);
  const { all, prose, tables } = linesOf(reading);
  const lines = withoutContents(withoutRepeatedCaptions(prose));
  const body = lines.slice(0, tailStart(lines));
  const tailFrom = lines[body.length]?.start ?? Infinity;
  const zoneHint = input.metadata.timezone ?? context.timezone;
  const { layout, stamps, entries } = detectLayout(body, findStamps(body, zoneHint), reading.story !== undefined);
  const knownTitle = input.metadata.title ?? reading.machine.title;
  const head = readHead(body, stamps, knownTitle, [...entries.keys()][0]);
  const publisher = input.metadata.publisher ?? reading.machine.publisher ?? head.publisher ?? publisherOfFooter(lines);
  const title = knownTitle ?? head.title;
  const clock = documentZone({
    ...defined({ metadata: input.metadata.timezone, publisher }),
    corpus: context.timezone,
    lines: body,
    stamps: stamps.values(),
    machine: (reading.posts ?? []).map(clockOfPost),
    ...defined({ printed: head.captured?.zone ?? head.published?.zone }),
  });
  const { zone } = clock;
  const day = documentDay({
    ...defined({
      metadata: input.metadata.published,
      machine: reading.machine.published,
      title,
      url: input.metadata.url,
    }),
    file: input.file,
    zone,
    lines: body,
    stamps,
    layout,
    ...defined({ footer: footerDate(lines), visited: yearOfVisit(lines) }),
  });
  const source = {
    text: reading.text,
    lines: body,
    stamps,
    entries,
    bodyStart: head.bodyStart,
    titleLines: head.titleLines,
    ...defined({ date: day.date, year: day.year, latest: day.latest }),
  };
  const chosen: Layout = reading.posts ? 'html-posts' : layout;
  const drafts = withTables(draftsOf(reading, layout, source), tables, tailFrom);
  const posts = finishPosts(
    publishedAtOnce(chosen, drafts, { input, reading, head }, day, zone),
    clockOf(input, day, zone, head),
    reading.text,
  );
  const authors = [
    ...new Set([...head.authors, ...reading.machine.authors, ...posts.flatMap((post) => splitAuthors(post.author))]),
  ];
  const language = detectLanguage(reading.text);
  const url = input.metadata.url ?? reading.machine.url;
  return {
    id: documentIdOf(input.file),
    file: input.file,
    format: input.format,
    layout: chosen,
    text: reading.text,
    ...defined({ title, publisher, url, note: input.metadata.note, date: day.date, dateBasis: day.basis }),
    timezone: zone,
    authors,
    language,
    posts,
    leftOut: linesLeftOut(posts, {
      all,
      ...defined({ story: reading.story }),
      read: new Set(lines.map(({ start }) => start)),
      tailFrom,
      bodyFrom: lines[head.bodyStart]?.start ?? Infinity,
      stamps: startsOf(stamps.keys(), lines),
      titles: startsOf(head.titleLines, lines),
    }),
    diagnostics: [...whatIsWrong(input, lines, posts, day, language), ...zoneRemarks(input, drafts, clock)],
  };
}

/** The posts that the format marks, else those that the layout's reader finds. */
const draftsOf = ({ posts }: FormatReading, layout: Layout, source: SourceText): readonly DraftPost[] =>
  posts ?? READERS[layout === 'html-posts' || layout === 'table' ? 'article' : layout](source);

/** Where the lines of these indices begin. */
const startsOf = (indices: Iterable<number>, lines: readonly TextLine[]): ReadonlySet<number> =>
  new Set([...indices].flatMap((index) => lines[index]?.start ?? []));

/** The clock that a page prints at a post for machines: they write UTC where they know no other. */
function clockOfPost({ stamp, published }: DraftPost): StampTime {
  const offset = /(?<=T[\d:.]{5,16})(?<offset>[+-]\d\d:\d\d)$/.exec(published ?? '')?.groups?.['offset'];
  return stamp ?? (offset === undefined || offset === '+00:00' ? {} : { zone: offset });
}

const splitAuthors = (author: string | undefined): readonly string[] =>
  author === undefined ? [] : author.split(', ');
