import { foldName } from '../../../dataset/fold.ts';
import { BYLINE_FUNCTIONS } from '../../lexicon/titles.ts';
import type { ExtractedDocument, NameMention } from '../../stage.ts';
import type { Surroundings } from '../surroundings.ts';

const REPORTS_HERE =
  /^ (?:is|are|was|in|reports?|reporting) (?:reporting |here|a (?:[A-Z][\p{L} ]+ )?(?:journalist|correspondent|reporter))/u;
const CREDITED = /\b(?:[Bb]y|[Ff]rom|[Rr]ead more|[Ww]ritten by|[Rr]eporting by|[Ee]ditor,|[Cc]orrespondent,) $/u;

/** Folded names of those who tell the news in this document: they are no actors of it. */
export function bylineNames(document: ExtractedDocument, around: Surroundings): ReadonlySet<string> {
  const names = new Set([...document.authors, ...document.posts.flatMap((post) => post.author ?? [])].map(foldName));
  for (const mention of document.names) if (isByline(mention, around)) names.add(foldName(mention.name));
  return names;
}

function isByline(mention: NameMention, around: Surroundings): boolean {
  if (mention.clue !== 'person' || !mention.name.includes(' ')) return false;
  const before = around.before(mention);
  if (REPORTS_HERE.test(around.after(mention))) return true;
  const lastTitle = mention.title?.split(' ').at(-1)?.toLowerCase() ?? '';
  return (
    CREDITED.test(before) &&
    (BYLINE_FUNCTIONS.has(lastTitle) || /\b(?:editor|correspondent|reporter), $/iu.test(before))
  );
}
