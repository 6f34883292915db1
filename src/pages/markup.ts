import { escapeText } from '../wording/escape.ts';

/** Markup as it may stand in a page: made by `markup` alone, so that text from outside is always escaped. */
class Markup {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }
}
export type { Markup };

/** What may stand in a template: text is escaped, markup stays, a list is joined, and nothing leaves nothing. */
export type MarkupValue = string | number | Markup | undefined | readonly MarkupValue[];

/**
 * HTML or XML with values in it: markup`<p title="${text}">${text}</p>`. Attributes have to be quoted.
 *
 * @returns markup, which `sourceOf` turns into a string
 */
export function markup(parts: TemplateStringsArray, ...values: readonly MarkupValue[]): Markup {
  let source = parts[0] ?? '';
  for (const [position, value] of values.entries()) source += written(value) + (parts[position + 1] ?? '');
  return new Markup(source);
}

/** A piece that this program wrote itself, such as JSON that was escaped for its place. */
export function trusted(source: string): Markup {
  return new Markup(source);
}

export function sourceOf({ source }: Markup): string {
  return source;
}

function written(value: MarkupValue): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return escapeText(value);
  if (typeof value === 'number') return String(value);
  return value instanceof Markup ? value.source : value.map(written).join('');
}
