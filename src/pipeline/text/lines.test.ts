import { describe, expect, it } from 'vitest';
import { splitLines } from './lines.ts';

const shapes = (text: string): readonly string[] =>
  splitLines(text).map((line) => `${line.mark}${line.level || ''}${line.strong ? '!' : ''} ${line.text}`);

describe('splitLines', () => {
  it('takes off the marks of lists, headings and quotations', () => {
    expect(
      shapes('  • one\n- two\n* three\n4. four\n## five\n=== six ===\n= page =\n> seven\n**eight**\nnine'),
    ).toEqual([
      'bullet one',
      'bullet two',
      'bullet three',
      'number four',
      'heading2 five',
      'heading3 six',
      'heading1 page',
      'quote seven',
      'none! eight',
      'none nine',
    ]);
  });

  it('takes paragraphs behind ">" for points where a colon announces a list', () => {
    const list = 'Here is the latest:\n\n> Goma fell.\n\n> Kenya sent aid.\n\n> Talks began.';
    expect(shapes(list).slice(1)).toEqual(['bullet Goma fell.', 'bullet Kenya sent aid.', 'bullet Talks began.']);
    expect(shapes(list.replace('latest:', 'latest.'))[1]).toBe('quote Goma fell.');
    expect(shapes('He wrote:\n\n> Goma fell.\n> We left.\n> Pray.')[1]).toBe('quote Goma fell.');
  });

  it('joins a bullet to the text that was split from it', () => {
    expect(shapes('•\n\nThe road is open')).toEqual(['bullet The road is open']);
  });

  it('keeps a dash that belongs to the words, and hashtags', () => {
    expect(shapes('-Example News\n#Gaza is burning\n-5 degrees')).toEqual([
      'none -Example News',
      'heading1 Gaza is burning',
      'none -5 degrees',
    ]);
  });

  it('takes pictures before the text for bullets, and two stars that stay open for a heading', () => {
    const marks = splitLines('✔️ near Chifra\n❗️The command\n**Syria\n**Said** he').map(
      ({ mark, text }) => `${mark} ${text}`,
    );
    expect(marks).toEqual(['bullet near Chifra', 'bullet The command', 'heading Syria', 'none **Said** he']);
  });

  it('gives offsets into the text and says where an empty line stands before', () => {
    const text = 'a\n\n  • b c  \n---\nd';
    const lines = splitLines(text);
    expect(lines.map((line) => text.slice(line.start, line.end))).toEqual(['a', 'b c', 'd']);
    expect(lines.map((line) => line.afterBlank)).toEqual([true, true, true]);
    expect(lines.map((line) => line.number)).toEqual([1, 3, 5]);
  });
});
