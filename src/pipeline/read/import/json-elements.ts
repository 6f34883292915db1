/** The elements of a list within a JSON text, each with the line at which it begins: a broken one spoils no other. */

export interface JsonElement {
  /** From 1. */
  readonly line: number;
  readonly source: string;
}

/** One JSON value a line; empty lines are left out. */
export function jsonLines(text: string): readonly JsonElement[] {
  return text
    .split('\n')
    .map((source, index) => ({ line: index + 1, source: source.trim() }))
    .filter(({ source }) => source !== '');
}

/**
 * The elements of the text's outermost list: of the text itself when it is a list, else of the list under `key` in the
 * outermost object. Undefined when there is no such list. What is not well formed is cut where brackets say so.
 */
export function listElements(text: string, key: string): readonly JsonElement[] | undefined {
  const start = listStart(text, key);
  if (start === undefined) return undefined;
  const elements: JsonElement[] = [];
  let line = text.slice(0, start).split('\n').length;
  let from = start;
  let depth = 0;
  const cut = (end: number): void => {
    const raw = text.slice(from, end);
    const source = raw.trim();
    const before = raw.slice(0, raw.length - raw.trimStart().length);
    if (source !== '') elements.push({ line: line + before.split('\n').length - 1, source });
    line += raw.split('\n').length - 1;
    from = end + 1;
  };
  for (const { sign, at } of marksFrom(text, start)) {
    if (sign === '{' || sign === '[') depth += 1;
    else if (sign === ',' && depth === 0) cut(at);
    else if (sign === '}' || sign === ']') {
      if (depth === 0) {
        cut(at);
        return elements;
      }
      depth -= 1;
    }
  }
  cut(text.length);
  return elements;
}

interface Mark {
  readonly sign: string;
  readonly at: number;
}

/** Brackets and commas outside of strings, in order. */
function* marksFrom(text: string, from: number): Generator<Mark> {
  // A string with its escapes, or one sign; an unclosed string ends with its line.
  const token = /"(?:[^"\\\n]|\\.)*"?|[{}[\],]/g;
  token.lastIndex = from;
  for (let found = token.exec(text); found !== null; found = token.exec(text)) {
    if (!found[0].startsWith('"')) yield { sign: found[0], at: found.index };
  }
}

/** Behind the bracket that opens the list. */
function listStart(text: string, key: string): number | undefined {
  const first = /\S/.exec(text);
  if (first?.[0] === '[') return first.index + 1;
  if (first?.[0] !== '{') return undefined;
  let depth = 0;
  for (const { sign, at } of marksFrom(text, 0)) {
    if (sign === '[' && depth === 1 && keyBefore(text, at) === key) return at + 1;
    if (sign === '{' || sign === '[') depth += 1;
    else if (sign === '}' || sign === ']') depth -= 1;
  }
  return undefined;
}

const LONGEST_KEY = 100;

/** The key whose value begins at `at`. */
function keyBefore(text: string, at: number): string | undefined {
  return /"([^"\\]*)"\s*:\s*$/.exec(text.slice(Math.max(0, at - LONGEST_KEY), at))?.[1];
}
