/** The first stage: a file's text becomes a document with posts, whatever its layout. */
import { defined } from '../../dataset/defined.ts';
import type { CorpusContext, Diagnostic, InputDocument, Layout, ReadDocument, ReadPost } from '../stage.ts';
import { diagnostic } from '../diagnostics.ts';
import { isoDay } from '../text/calendar.ts';
import { instantAt, parseIsoMoment } from '../text/instants.ts';
import { splitLines, type TextLine } from '../text/lines.ts';
import { sanitise } from '../text/sanitise.ts';
import { applyCrossReferences } from './cross-references.ts';
import { detectLayout, findStamps } from './detect.ts';
import { documentDay, type DocumentDay } from './document-date.ts';
import { documentIdOf } from './document-id.ts';
import { documentZone, type DocumentZone } from './document-zone.ts';
import { blocksOf, type DraftPost } from './drafts.ts';
import type { FormatReading } from './format-reading.ts';
import { tailStart, withoutContents, withoutRepeatedCaptions } from './furniture.ts';
import { footerDate, yearOfVisit } from './footer-date.ts';
import { withoutHardWraps } from './hard-wraps.ts';
import { publisherOfFooter, readHead, type PageHead } from './head.ts';
import { readHtml } from './html/read-html.ts';
import { isImport, readImport } from './import/read-import.ts';
import { detectLanguage } from './language.ts';
import { linesLeftOut } from './left-out.ts';
import { readArticle, readSections } from './layouts/article.ts';
import { readDatedList } from './layouts/dated-list.ts';
import { readHeadlinePosts } from './layouts/headlines.ts';
import { readStampedPosts } from './layouts/stamped.ts';
import { plainMarkdown } from './markdown.ts';
import type { LayoutReader, SourceText } from './source.ts';
import type { StampTime } from './stamps.ts';
import { partTables } from './tables/find-tables.ts';
import { withTables } from './tables/tables-in-posts.ts';
import { timePosts, type DocumentClock } from './timing.ts';

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

/** Lines longer than this are read, but reported: something went wrong in making the file. */
const LONGEST_LINE = 20_000;

/**
 * Reads one document. Never throws: what is wrong or missing is reported in `diagnostics`. For text files the canonical
 * text has exactly the length of the decoded file, so that offsets count in the file itself.
 */
export function readDocument(input: InputDocument, context: CorpusContext): ReadDocument {
  if (isImport(input)) return readImport(input, context);
  const reading = readFormat(input);
  const all = withHeadings(splitLines(reading.text), reading.headings);
  const { prose, tables } = partTables(all);
  const lines = withoutContents(withoutRepeatedCaptions(prose));
  const body = lines.slice(0, tailStart(lines));
  const tailFrom = lines[body.length]?.start ?? Infinity;
  const zoneHint = input.metadata.timezone ?? context.timezone;
  const { layout, stamps, entries } = detectLayout(body, findStamps(body, zoneHint));
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
    PUBLISHED_AT_ONCE.has(chosen) ? publishedAtOnce(drafts, { input, reading, head }, day, zone) : drafts,
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

function readFormat(input: InputDocument): FormatReading {
  const text = sanitise(input.text);
  if (input.format === 'html') return readHtml(text);
  if (input.format === 'text') return { text: withoutHardWraps(text), machine: { authors: [] } };
  const { text: plain, fields } = plainMarkdown(text);
  const title = fields.get('title');
  const published = fields.get('date') ?? fields.get('published');
  const publisher = fields.get('publisher') ?? fields.get('source');
  return {
    text: withoutHardWraps(plain),
    machine: {
      authors: [],
      ...defined({ title, published, publisher }),
    },
  };
}

/** The clock that a page prints at a post for machines: they write UTC where they know no other. */
function clockOfPost({ stamp, published }: DraftPost): StampTime {
  const offset = /(?<=T[\d:.]{5,16})(?<offset>[+-]\d\d:\d\d)$/.exec(published ?? '')?.groups?.['offset'];
  return stamp ?? (offset === undefined || offset === '+00:00' ? {} : { zone: offset });
}

/** Marks the lines that the format calls headings. */
const withHeadings = (lines: readonly TextLine[], headings: FormatReading['headings']): readonly TextLine[] =>
  headings
    ? lines.map((line) => {
        const level = headings.get(line.start);
        return level === undefined ? line : { ...line, mark: 'heading', level };
      })
    : lines;

/** Layouts whose posts all appeared with the document. */
const PUBLISHED_AT_ONCE: ReadonlySet<Layout> = new Set<Layout>(['article', 'topic-bullets', 'situation-report']);

/** Gives the posts the document's own time, which is theirs: the instant of the metadata, of the head or for machines, or the day. */
function publishedAtOnce(
  drafts: readonly DraftPost[],
  told: { readonly input: InputDocument; readonly reading: FormatReading; readonly head: PageHead },
  day: DocumentDay,
  zone: string,
): readonly DraftPost[] {
  const { published: given } = told.input.metadata;
  const published =
    (given === undefined ? undefined : parseIsoMoment(given, zone)) ??
    printedMoment(told.head.published, day, zone) ??
    machineMoment(told.reading.machine.published, day, zone) ??
    day.date;
  return published === undefined ? drafts : drafts.map((draft) => ({ ...draft, published }));
}

/** The instant printed in the head, when it lies on the document's day. */
function printedMoment(printed: StampTime | undefined, day: DocumentDay, zone: string): string | undefined {
  if (printed?.clock === undefined || day.date === undefined) return undefined;
  const { month = 0, day: dayOfMonth = 0 } = printed.day ?? {};
  const isSameDay = isoDay(Number(day.date.slice(0, 4)), month, dayOfMonth) === day.date;
  return isSameDay ? instantAt(day.date, printed.clock, printed.zone ?? zone) : undefined;
}

/** The instant that a page gives to machines, when it lies on the document's day: some give that of their last change. */
function machineMoment(machine: string | undefined, day: DocumentDay, zone: string): string | undefined {
  const moment = machine === undefined ? undefined : parseIsoMoment(machine, zone);
  return moment !== undefined && moment.length > DAY_LENGTH && moment.slice(0, DAY_LENGTH) === day.date
    ? moment
    : undefined;
}

const DAY_LENGTH = '2025-03-15'.length;

function clockOf(input: InputDocument, day: DocumentDay, zone: string, head: PageHead): DocumentClock {
  const captured = capturedAt(head.captured, input.metadata.published, day, zone);
  return {
    zone,
    ...defined({ date: day.date, year: day.year, captured }),
  };
}

/** The printed time of the last update, on its day or the document's, else an instant given in the metadata. */
function capturedAt(
  stamp: StampTime | undefined,
  published: string | undefined,
  day: DocumentDay,
  zone: string,
): string | undefined {
  if (stamp?.clock !== undefined && day.date !== undefined) {
    const { year, month = 0, day: dayOfMonth = 0 } = stamp.day ?? {};
    const printed = isoDay(year ?? Number(day.date.slice(0, 4)), month, dayOfMonth);
    return instantAt(printed ?? day.date, stamp.clock, stamp.zone ?? zone);
  }
  const moment = published === undefined ? undefined : parseIsoMoment(published, zone);
  return moment !== undefined && moment.length > DAY_LENGTH ? moment : undefined;
}

/** Orders, times and numbers the posts; drops what holds no text and what would overlap the post before. */
function finishPosts(drafts: readonly DraftPost[], clock: DocumentClock, text: string): readonly ReadPost[] {
  const times = timePosts(drafts, clock);
  const posts: ReadPost[] = [];
  const placed = drafts
    .map((draft, index) => ({ draft, time: times[index] ?? {}, blocks: blocksOf(draft) }))
    .toSorted((a, b) => (a.blocks[0]?.span.start ?? 0) - (b.blocks[0]?.span.start ?? 0));
  for (const { draft, time, blocks } of placed) {
    const [first, last] = [blocks[0], blocks.at(-1)];
    if (!first || !last || first.span.start < (posts.at(-1)?.span.end ?? 0)) continue;
    const { headline, author, kind } = draft;
    posts.push({
      index: posts.length + 1,
      kind,
      ...(headline ? { headline: { start: headline.start, end: headline.end } } : {}),
      ...defined({ author }),
      ...time,
      span: { start: first.span.start, end: last.span.end },
      blocks,
    });
  }
  return clock.date === undefined ? posts : applyCrossReferences(posts, text, clock.date, clock.zone);
}

const splitAuthors = (author: string | undefined): readonly string[] =>
  author === undefined ? [] : author.split(', ');

function whatIsWrong(
  { file }: InputDocument,
  lines: readonly TextLine[],
  posts: readonly ReadPost[],
  day: DocumentDay,
  language: string,
): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const longest = lines.find((line) => line.text.length > LONGEST_LINE);
  if (posts.length === 0) found.push(diagnostic('noPosts', 'No text was found in this document.', { file }));
  else if (day.date === undefined && posts.filter(isDated).length * 2 < posts.length) {
    const message = 'The day of this document stands nowhere: give it as "published" in corpus.yaml.';
    found.push(diagnostic('undatedDocument', message, { file }));
  }
  if (longest)
    found.push(
      diagnostic('longLine', `A line of ${longest.text.length} characters: were its line breaks lost?`, {
        file,
        line: longest.number,
      }),
    );
  if (language !== 'en')
    found.push(
      diagnostic(
        'otherLanguage',
        `Written in ${languageName(language)}, as it seems: only English is understood, and nothing is taken from it.`,
        {
          file,
        },
      ),
    );
  return found;
}

const languageName = (tag: string): string => (tag === 'und' ? 'another language than English' : `"${tag}"`);

const isDated = (post: ReadPost): boolean => post.published !== undefined || post.publishedWithin !== undefined;

/** Where clocks were read in a zone that the document does not state: which, whose it is, and how another is said. */
function zoneRemarks(
  { file }: InputDocument,
  drafts: readonly DraftPost[],
  { zone, assumed }: DocumentZone,
): readonly Diagnostic[] {
  const usesClock = drafts.some(({ stamp }) => stamp?.clock !== undefined && stamp.zone === undefined);
  if (!usesClock || assumed === undefined) return [];
  const whose = assumed === 'publisher' ? 'that of its publisher' : 'that of the corpus';
  const message = `No time zone is stated: its clocks are read in ${zone}, ${whose}. Another is set by "timezone" of this document in corpus.yaml.`;
  return [diagnostic('assumedZone', message, { file })];
}
