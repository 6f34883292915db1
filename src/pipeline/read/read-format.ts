import { defined } from '../../dataset/defined.ts';
import type { InputDocument } from '../stage.ts';
import { renumbered, splitLines, type TextLine } from '../text/lines.ts';
import { sanitise } from '../text/sanitise.ts';
import type { FormatReading } from './format-reading.ts';
import { withoutHardWraps } from './hard-wraps.ts';
import { readHtml } from './html/read-html.ts';
import { plainMarkdown } from './markdown.ts';
import { partTables, type PartedLines } from './tables/find-tables.ts';

/** The text of a file without its format, and what the format says of it. */
export function readFormat(input: InputDocument): FormatReading {
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

export interface FormatLines extends PartedLines {
  /** Also what stands around the story. */
  readonly all: readonly TextLine[];
}

/** The lines of a text: all, and those of its story, parted from its tables of figures. */
export function linesOf({ text, headings, story }: FormatReading): FormatLines {
  const all = withHeadings(splitLines(text), headings);
  const own = story ? renumbered(all.filter(({ start }) => story.has(start))) : all;
  return { all, ...partTables(own) };
}

/** Marks the lines that the format calls headings. */
const withHeadings = (lines: readonly TextLine[], headings: FormatReading['headings']): readonly TextLine[] =>
  headings
    ? lines.map((line) => {
        const level = headings.get(line.start);
        return level === undefined ? line : { ...line, mark: 'heading', level };
      })
    : lines;
