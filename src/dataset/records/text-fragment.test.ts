import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFragmentFinder, withTextFragment } from './text-fragment.ts';

const TEXT = `Talks at the river end
The envoys met for an hour on Monday and parted without a word to the press.

The mayor said the bridge stands. The mayor said the bridge stands.
Rain fell – all night, well-nigh.
The envoys met for an hour on Monday and then again on Tuesday in the old mill by the weir.`;

const find = createFragmentFinder(TEXT);
const fragmentOf = (quote: string, from = 0) => {
  const start = TEXT.indexOf(quote, from);
  return find({ start, end: start + quote.length });
};

describe('createFragmentFinder', () => {
  it('writes a short passage out, with what would be misread escaped', () => {
    expect(fragmentOf('Rain fell – all night, well-nigh.')).toBe(
      'Rain%20fell%20%E2%80%93%20all%20night%2C%20well%2Dnigh.',
    );
  });

  it('names a longer one by its first and last words, as many as make it the only one', () => {
    expect(fragmentOf('The envoys met for an hour on Monday and parted without a word to the press.')).toBe(
      'The%20envoys%20met%20for%20an%20hour%20on%20Monday%20and%20parted,to%20the%20press.',
    );
  });

  it('adds the words around a passage that comes twice', () => {
    const quote = 'The mayor said the bridge stands.';
    expect(fragmentOf(quote)).toBe('press.-,The%20mayor%20said%20the%20bridge%20stands.');
    expect(fragmentOf(quote, TEXT.indexOf(quote) + 1)).toBe('stands.-,The%20mayor%20said%20the%20bridge%20stands.');
  });

  it('names a passage of several lines by its first and its last line', () => {
    const quote = TEXT.slice(TEXT.indexOf('The mayor'), TEXT.indexOf('The envoys met', 100));
    expect(fragmentOf(quote)).toMatch(/^[^,]+,all%20night%2C%20well%2Dnigh\.$/);
  });

  it('tells paragraphs apart that come twice by what stands above them, and takes no bullet for a word', () => {
    const twice = '  • Rain fell, and the weir held.\n';
    const text = `One.\n${twice}Two.\n${twice}`;
    const findIn = createFragmentFinder(text);
    const first = text.indexOf('Rain');
    expect(findIn({ start: first, end: first + 10 })).toBe('One.-,Rain%20fell%2C');
    const second = text.indexOf('the weir', text.indexOf('Two.'));
    expect(findIn({ start: second, end: second + 14 })).toBe('Two.-,Rain%20fell%2C%20and%20the%20weir%20held.');
  });

  it('takes no bullet for what stands below a passage either', () => {
    const twice = 'Rain fell.\n\nThe weir held.\n\n';
    const text = `${twice}• Boats sank.\n\n${twice}• Roads closed.\n`;
    const start = text.indexOf('The weir');
    expect(createFragmentFinder(text)({ start, end: start + 14 })).toBe('Rain%20fell.-,The%20weir%20held.,-Boats');
  });

  it('tells no passages apart by a bullet alone', () => {
    const twice = 'Rain fell.\n\nThe weir held.\n\n';
    const text = `${twice}• Boats sank at noon.\n\n${twice}Boats sank at dusk.\n`;
    const start = text.lastIndexOf('The weir');
    expect(createFragmentFinder(text)({ start, end: start + 14 })).toBe(
      'Rain%20fell.-,The%20weir%20held.,-Boats%20sank%20at%20dusk.',
    );
  });

  it('gives nothing where the document says the same thing over and over', () => {
    expect(createFragmentFinder('so\nso\nso\nso')({ start: 3, end: 5 })).toBeUndefined();
    expect(createFragmentFinder('')({ start: 0, end: 0 })).toBeUndefined();
  });

  it('leads to the passage and nowhere else, whatever the document', () => {
    const word = fc.constantFrom('ash', 'Bog', 'cot', 'dé', 'e-f', 'g,', 'h&');
    const gap = fc.constantFrom(' ', ' ', ' ', '  ', '\n', '\n\n');
    const anyText = fc
      .array(fc.tuple(word, gap), { minLength: 1, maxLength: 60 })
      .map((pairs) => pairs.flat().join(''));
    fc.assert(
      fc.property(anyText, fc.nat(59), fc.nat(25), (text, from, count) => {
        const words = [...text.matchAll(/\S+/g)];
        const first = words[Math.min(from, words.length - 1)];
        const last = words[Math.min(from + count, words.length - 1)];
        const passage = { start: first?.index ?? 0, end: (last?.index ?? 0) + (last?.[0].length ?? 0) };
        const found = createFragmentFinder(text)(passage);
        const [match, ...others] = found === undefined ? [passage] : matchesOf(text, found);
        expect({ others, end: match?.end }).toEqual({ others: [], end: passage.end });
        expect(match?.start).toBeLessThanOrEqual(passage.start);
      }),
      { numRuns: 300 },
    );
  });
});

describe('withTextFragment', () => {
  it('comes behind the fragment that the address has', () => {
    expect(withTextFragment('https://example.org/a', 'x')).toBe('https://example.org/a#:~:text=x');
    expect(withTextFragment('https://example.org/a#block-3', 'x')).toBe('https://example.org/a#block-3:~:text=x');
  });
});

/** What a browser would mark, by trying every place: a second, naive reading of the specification. */
function matchesOf(text: string, directive: string) {
  const parts = directive.split(',');
  const prefix = parts[0]?.endsWith('-') === true ? parts.shift()?.slice(0, -1) : undefined;
  const suffix = parts.at(-1)?.startsWith('-') === true ? parts.pop()?.slice(1) : undefined;
  const [start = '', end] = parts;
  const pattern = (part: string) =>
    decodeURIComponent(part)
      .normalize('NFD')
      .replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replaceAll('e\u0301', 'é')
      .split(' ')
      .join('[^\\S\\n]+');
  const lead = prefix === undefined ? '' : `${pattern(prefix)}\\s*`;
  const matches: { readonly start: number; readonly end: number }[] = [];
  for (let offset = 0; offset < text.length; offset += 1) {
    const tail = end === undefined ? '' : `[\\s\\S]*?${pattern(end)}`;
    const close = suffix === undefined ? '' : `(?=\\s*${pattern(suffix)})`;
    const whole = new RegExp(`(${lead})${pattern(start)}${tail}${close}`, 'iuy');
    whole.lastIndex = offset;
    const match = whole.exec(text);
    if (match !== null) matches.push({ start: offset + (match[1] ?? '').length, end: offset + match[0].length });
  }
  return matches;
}
