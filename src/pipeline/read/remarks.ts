/** What a person should know of how a document was read. */
import type { Diagnostic, InputDocument, ReadPost } from '../stage.ts';
import { diagnostic } from '../diagnostics.ts';
import type { TextLine } from '../text/lines.ts';
import type { DocumentDay } from './document-date.ts';
import type { DocumentZone } from './document-zone.ts';
import type { DraftPost } from './drafts.ts';

/** Lines longer than this are read, but reported: something went wrong in making the file. */
const LONGEST_LINE = 20_000;

export function whatIsWrong(
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
export function zoneRemarks(
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
