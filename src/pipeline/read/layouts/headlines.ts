/**
 * Family 1: headlines and paragraphs without times. A headline starts a post; so does what follows "Updated", a list of
 * bullets, or the end of one story where the next has no headline (see new-story.ts).
 */
import type { TextLine } from '../../text/lines.ts';
import { isMarkedByline, isPersonName, parseByline } from '../../text/names.ts';
import { draftPost, isTimeLine, pieceOf, type DraftPost, type PostParts } from '../drafts.ts';
import { announcesMore, isUpdatedMark } from '../../text/update-notices.ts';
import { isFunctionLine } from '../function-line.ts';
import { isCredit, isFurniture } from '../furniture.ts';
import { isHeadlineLike } from '../headline-like.ts';
import { isSummary, isSummaryHeading } from '../post-kind.ts';
import { createStoryDetector, type StoryDetector } from '../new-story.ts';
import type { SourceText } from '../source.ts';

interface OpenPost {
  readonly headline?: TextLine;
  readonly lines: TextLine[];
}

export function readHeadlinePosts(source: SourceText): readonly DraftPost[] {
  const lines = source.lines.slice(source.bodyStart).filter((line) => !source.titleLines.has(line.index));
  const detector = createStoryDetector(lines);
  const posts: OpenPost[] = [];
  let open: OpenPost = { lines: [] };
  const close = (headline?: TextLine): void => {
    if (open.headline || open.lines.length > 0) posts.push(open);
    open = headline ? { headline, lines: [] } : { lines: [] };
  };
  let inHead = true;
  for (const [position, line] of lines.entries()) {
    const next = lines[position + 1];
    if (isUpdatedMark(line.text) || announcesMore(line.text)) close();
    else if (isFurniture(line.text)) continue;
    else if (inHead && isHeadRemark(line, next)) continue;
    else if (!isNumberedPoint(line, lines[position - 1], next) && startsWithHeadline(line, next)) close(line);
    else {
      if (
        (open.lines.length > 0 && opensRecap(line, next)) ||
        startsNewStory(open, line, lines[position - 1], detector)
      )
        close();
      open.lines.push(line);
    }
    if (open.lines.length > 0 || open.headline) inHead = false;
  }
  close();
  const drafts = posts.map((post, index) => draft(post, index, posts.length));
  return drafts.filter((post) => post.body.length > 0 || post.headline !== undefined);
}

function draft(post: OpenPost, index: number, count: number): DraftPost {
  const introduces =
    index === 0 && post.headline === undefined && count > 1 && post.lines.every((line) => line.mark !== 'bullet');
  const parts: PostParts = {
    lines: post.lines,
    ...(post.headline ? { headline: pieceOf(post.headline, 'headline') } : {}),
  };
  const read = draftPost(parts);
  return introduces && read.kind === 'post' ? { ...read, kind: 'intro' } : read;
}

/** "1. …" among its like is a point of a list; above a text it heads a post. */
const isNumberedPoint = (line: TextLine, before: TextLine | undefined, next: TextLine | undefined): boolean =>
  line.mark === 'number' && (before?.mark === 'number' || next?.mark === 'number');

/** "We are closing now; here's a recap of the day:" above a list. */
const opensRecap = (line: TextLine, next: TextLine | undefined): boolean =>
  next?.mark === 'bullet' && isSummary(undefined, line.text);

/** Bylines, the day, and one-word lines between the title and the first post. */
function isHeadRemark(line: TextLine, next: TextLine | undefined): boolean {
  if (isTimeLine(line) || isMarkedByline(line.text) || parseByline(line.text).length > 0) return true;
  if (isSummaryHeading(line.text)) return false;
  return (
    isHeadlineLike(line.text) && line.text.split(/\s+/).length < 3 && next !== undefined && isHeadlineLike(next.text)
  );
}

/** A headline stands above a paragraph, a byline or a list, not above another headline. */
function startsWithHeadline(line: TextLine, next: TextLine | undefined): boolean {
  if (line.mark === 'bullet' || line.mark === 'quote' || isCredit(line.text)) return false;
  if (line.mark === 'heading') return true;
  if (!isHeadlineLike(line.text) || isPersonName(line.text) || isMarkedByline(line.text) || isFunctionLine(line.text))
    return false;
  if (/^\p{L}[^,:]{3,40} is (?:reporting|a |an |the )\p{L}?/u.test(line.text) && line.text.length < 100) return false;
  return next !== undefined;
}

function startsNewStory(
  open: OpenPost,
  line: TextLine,
  before: TextLine | undefined,
  detector: StoryDetector,
): boolean {
  if (open.lines.length === 0) return false;
  if (line.mark === 'bullet' || line.mark === 'quote') return false;
  // a list closes a post unless the text goes on with it right behind
  if (open.lines.at(-1)?.mark === 'bullet') return before?.mark !== 'bullet' || detector.followsList(line);
  return detector.startsStory(line, open);
}
