/** Newsrooms at work: documents with posts whose text holds the synthetic events' passages word for word. */
import { formatEdtfDay, formatEdtfMinute } from '../../dataset/times/edtf.ts';
import { documentId, postId, type DocumentId } from '../../dataset/records/ids.ts';
import type { Claim, DocumentRecord, Evidence, PostRecord } from '../../dataset/records/records.ts';
import type { Publisher } from './invent-world.ts';
import { drawWhole, type Draw } from './random.ts';

/** A passage that a document is to carry, and the figure that it gives. */
export interface Passage {
  /** Position of the event in its batch. */
  readonly event: number;
  readonly sentence: string;
  readonly claim?: { readonly what: string; readonly value: string; readonly by?: string };
}

/** A passage where it stands in its document. */
export interface Report {
  readonly event: number;
  readonly evidence: Evidence;
  readonly claim?: Claim;
}

export interface ReportedDocument {
  readonly document: DocumentRecord;
  readonly posts: readonly PostRecord[];
  readonly reports: readonly Report[];
}

const MOST_PASSAGES_A_POST = 3;
const MINUTES_PER_DAY = 1440;

/**
 * Writes one document of the day, its posts in the order of the clock.
 * @param day the day number on which it is published
 */
export function writeDocument(
  publisher: Publisher,
  day: number,
  number: number,
  passages: readonly Passage[],
  draw: Draw,
): ReportedDocument {
  const date = formatEdtfDay(day);
  const slug = publisher.name.toLowerCase().replaceAll(' ', '-');
  const id = documentId(`${slug}-${date}-${number}`);
  const posts: PostRecord[] = [];
  const reports: Report[] = [];
  const bundles = inBundles(passages, draw);
  let start = 0;
  bundles.forEach((bundle, position) => {
    const minute = Math.floor(((position + draw()) / bundles.length) * MINUTES_PER_DAY);
    const published = formatEdtfMinute(day, Math.min(minute, MINUTES_PER_DAY - 1), publisher.offsetMinutes);
    const post = writePost(id, position + 1, start, published, bundle);
    posts.push(post);
    reports.push(...bundle.map((passage) => locate(passage, post, published)));
    start = post.end + 2;
  });
  const document: DocumentRecord = {
    id,
    file: `documents/${slug}/${date}-${number}.txt`,
    publisher: publisher.name,
    title: `${publisher.name}: ${date} as it happened`,
    date,
    dateBasis: 'metadata',
    timezone: publisher.timezone,
    authors: [],
    language: 'en',
    note: 'Synthetic: nothing in it happened.',
  };
  return { document, posts, reports };
}

function inBundles(passages: readonly Passage[], draw: Draw): readonly (readonly Passage[])[] {
  const bundles: (readonly Passage[])[] = [];
  for (let from = 0; from < passages.length;) {
    const to = from + drawWhole(draw, 1, MOST_PASSAGES_A_POST);
    bundles.push(passages.slice(from, to));
    from = to;
  }
  return bundles;
}

function writePost(
  document: DocumentId,
  index: number,
  start: number,
  published: string,
  bundle: readonly Passage[],
): PostRecord {
  const text = bundle.map(({ sentence }) => sentence).join('\n\n');
  return {
    id: postId(document, index),
    document,
    index,
    kind: 'post',
    published,
    start,
    end: start + text.length,
    text,
  };
}

function locate({ event, sentence, claim }: Passage, post: PostRecord, reported: string): Report {
  const start = post.start + post.text.indexOf(sentence);
  const place = { document: post.document, start, end: start + sentence.length, quote: sentence };
  return {
    event,
    evidence: { ...place, post: post.id, reported },
    ...(claim !== undefined && { claim: { ...claim, ...place } }),
  };
}
