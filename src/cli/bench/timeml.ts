import { defined } from '../../dataset/defined.ts';
/** Reads TimeML documents: the text of <TEXT>, its TIMEX3 marks, and the time of writing. */

export interface Timex3 {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly value: string;
}

export interface TimemlDocument {
  readonly text: string;
  /** The value of the creation time's TIMEX3: a day or a minute. */
  readonly written?: string;
  readonly timexes: readonly Timex3[];
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** Undefined when the file has no <TEXT>. */
export function parseTimeml(source: string): TimemlDocument | undefined {
  const body = /<TEXT>([\s\S]*?)<\/TEXT>/.exec(source)?.[1];
  if (body === undefined) return undefined;
  const creation = /<TIMEX3\b[^>]*functionInDocument="CREATION_TIME"[^>]*>/.exec(source)?.[0];
  const written = creation === undefined ? undefined : attribute(creation, 'value');
  return { ...readBody(body), ...defined({ written }) };
}

function readBody(body: string): Pick<TimemlDocument, 'text' | 'timexes'> {
  const timexes: Timex3[] = [];
  const open: { start: number; value: string }[] = [];
  let text = '';
  for (const [piece] of body.matchAll(/<[^>]*>|[^<]+/g)) {
    if (!piece.startsWith('<')) {
      text += piece.replaceAll(/&(\w+);/g, (whole, name: string) => ENTITIES.get(name) ?? whole);
    } else if (piece.startsWith('<TIMEX3')) {
      open.push({ start: text.length, value: attribute(piece, 'value') ?? '' });
    } else if (piece === '</TIMEX3>') {
      const timex = open.pop();
      if (timex) timexes.push({ ...timex, end: text.length, text: text.slice(timex.start) });
    }
  }
  return { text, timexes };
}

function attribute(tag: string, name: string): string | undefined {
  return new RegExp(String.raw`\b${name}="([^"]*)"`).exec(tag)?.[1];
}
