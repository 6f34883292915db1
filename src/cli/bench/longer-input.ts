import type { InputDocument } from '../../pipeline/stage.ts';

const YEAR = /\b(?:19|20)\d\d\b/g;

/** The same document with its text ten times, one after the other. */
export function tenTimesAsLong(input: InputDocument): InputDocument {
  return { ...input, text: Array.from({ length: 10 }, () => input.text).join('\n\n') };
}

/** The document that might have been written so many years later: all its years are, so that its events are others. */
export function yearsLater({ file, format, text, metadata }: InputDocument, years: number): InputDocument {
  const later = (words: string): string => words.replace(YEAR, (year) => String(Number(year) + years));
  const { published } = metadata;
  return {
    file: `${years}-years-later/${file}`,
    format,
    text: later(text),
    metadata: { ...metadata, ...(published === undefined ? {} : { published: later(published) }) },
  };
}
