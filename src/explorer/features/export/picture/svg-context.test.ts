import * as fc from 'fast-check';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, it } from 'vitest';
import { writable } from '../../../../wording/escape.ts';
import { hostileText } from '../formats/export.fixture.ts';
import { SvgContext } from './svg-context.ts';

/** Six px a letter is as good as any font here. */
const measure = (text: string) => ({ width: text.length * 6 }) as TextMetrics;
const create = (): SvgContext => new SvgContext(measure);
const fileOf = (ctx: SvgContext): string => ctx.toSvg(200, 100, 'Title', 'Words');

type Element = DefaultTreeAdapterTypes.Element;
const elementsOf = (svg: string): readonly Element[] => {
  const found: Element[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('tagName' in node) found.push(node);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parseFragment(svg));
  return found;
};
const attributesOf = (element: Element | undefined) => new Map(element?.attrs.map(({ name, value }) => [name, value]));

describe('SvgContext', () => {
  it('keeps colour, opacity and stroke with what is drawn, and gives them back on restore', () => {
    const ctx = create();
    ctx.fillStyle = '#123456';
    ctx.globalAlpha = 0.5;
    ctx.save();
    ctx.fillStyle = 'red';
    ctx.translate(10, 20.005);
    ctx.restore();
    ctx.fillRect(1, 2, 3.14159, 4);
    const elements = elementsOf(fileOf(ctx));
    expect(attributesOf(elements.find(({ tagName }) => tagName === 'g')).get('transform')).toBe('translate(10 20.01)');
    expect(Object.fromEntries(attributesOf(elements.at(-1)))).toEqual({
      d: 'M1 2h3.14v4h-3.14Z',
      fill: '#123456',
      'fill-opacity': '0.5',
    });
  });

  it('clips what comes after, until it is restored', () => {
    const ctx = create();
    ctx.save();
    ctx.beginPath();
    ctx.rect(0, 0, 10, 10);
    ctx.clip();
    ctx.fillRect(0, 0, 50, 50);
    ctx.restore();
    ctx.fillRect(0, 0, 60, 60);
    const svg = fileOf(ctx);
    expect(svg).toMatch(/<clipPath id="clip0"><path d="M0 0h10v10h-10Z"\/><\/clipPath>/);
    expect(svg.replaceAll('\n', '')).toMatch(
      /<g clip-path="url\(#clip0\)"><path d="M0 0h50[^>]+><\/g><path d="M0 0h60/,
    );
  });

  it('rounds corners through the points at which the circle touches the lines', () => {
    const ctx = create();
    ctx.beginPath();
    ctx.moveTo(0, 0);
    ctx.arcTo(10, 0, 10, 10, 4);
    ctx.stroke();
    expect(fileOf(ctx)).toContain('d="M0 0L6 0A4 4 0 0 1 10 4"');
    const round = create();
    round.beginPath();
    round.arc(5, 5, 2, 0, 2 * Math.PI);
    round.fill();
    expect(fileOf(round)).toContain('d="M7 5A2 2 0 0 1 3 5A2 2 0 0 1 7 5"');
  });

  it('fades from a colour to none of the same colour', () => {
    const ctx = create();
    const gradient = ctx.createLinearGradient(0, 0, 10, 0);
    gradient.addColorStop(0, 'transparent');
    gradient.addColorStop(1, '#abc');
    ctx.fillStyle = gradient;
    ctx.fillRect(0, 0, 10, 10);
    expect(fileOf(ctx)).toContain(
      '<stop offset="0" stop-color="#abc" stop-opacity="0"/><stop offset="1" stop-color="#abc"/>',
    );
    expect(fileOf(ctx)).toContain('fill="url(#fade0)"');
  });

  it('writes any text as text, in the same elements as “hello”', () => {
    const drawn = (text: string): string => {
      const ctx = create();
      ctx.font = '600 12.5px "Inter Variable", sans-serif';
      ctx.fillText(text, 1, 2);
      return fileOf(ctx);
    };
    const structure = (svg: string) =>
      elementsOf(svg).map(({ tagName, attrs }) => [tagName, attrs.map(({ name }) => name)]);
    const expected = structure(drawn('hello'));
    fc.assert(
      fc.property(hostileText, (text) => {
        const svg = drawn(text);
        expect(structure(svg)).toEqual(expected);
        const element = elementsOf(svg).find(({ tagName }) => tagName === 'text');
        const shown = element?.childNodes.map((node) => ('value' in node ? node.value : '')).join('') ?? '';
        expect(shown).toBe(writable(text));
      }),
    );
  });
});
