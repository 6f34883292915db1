/** corpus.yaml: text → checked content, every complaint with the line that it is about. */
import * as v from 'valibot';
import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit, type Document } from 'yaml';
import { diagnostic } from '../../pipeline/diagnostics.ts';
import type { Diagnostic } from '../../pipeline/stage.ts';
import { CORPUS_KEYS, corpusFileSchema, ITEM_KEYS, type CorpusFile } from './corpus-schema.ts';

export const CORPUS_FILE = 'corpus.yaml';

/** Keys and positions that lead from the top of the file to a place in it. */
export type YamlPath = readonly (string | number)[];

export interface ParsedCorpusFile {
  /** Absent when the file is broken: then `diagnostics` has an error. */
  readonly content?: CorpusFile;
  readonly diagnostics: readonly Diagnostic[];
  /** The line, from 1, of what stands at a path, or of the nearest thing above it. */
  readonly lineOf: (path: YamlPath) => number;
}

export function parseCorpusFile(text: string): ParsedCorpusFile {
  const lines = new LineCounter();
  const yaml = parseDocument(text, { lineCounter: lines });
  const lineOf = (path: YamlPath): number => lines.linePos(offsetOf(yaml, path)).line;
  const fault = (message: string, line: number): Diagnostic =>
    diagnostic('brokenCorpusFile', message, { file: CORPUS_FILE, line });
  const broken = (message: string, line: number): ParsedCorpusFile => ({
    diagnostics: [fault(message, line)],
    lineOf,
  });

  const [syntaxError] = yaml.errors;
  if (syntaxError !== undefined) {
    const [sentence = syntaxError.message] = syntaxError.message.split(/ at line \d|\n/);
    return broken(`This is not YAML: ${sentence}.`, lines.linePos(syntaxError.pos[0]).line);
  }
  const alias = firstAlias(yaml);
  if (alias !== undefined) {
    return broken('Expected the value itself: aliases (*name) are not read.', lines.linePos(alias).line);
  }
  if (yaml.contents !== null && !isMap(yaml.contents)) {
    return broken(`Expected keys with values, such as "title: …"; the keys are ${CORPUS_KEYS.join(', ')}.`, lineOf([]));
  }
  const result = v.safeParse(corpusFileSchema, yaml.toJS({ maxAliasCount: 0 }) ?? {});
  const strange = unknownKeys(yaml, lineOf);
  if (result.success) return { content: result.output, diagnostics: strange, lineOf };
  const faults = result.issues.map((issue) => {
    const path = pathOf(issue);
    return fault(`At ${inWords(path)}: ${issue.message}.`, lineOf(path));
  });
  return { diagnostics: [...faults, ...strange], lineOf };
}

/** "actors[].kind", as docs/corpus-yaml.md names it: which of the actors, the line says. */
function inWords(path: YamlPath): string {
  return path
    .map((part) => (typeof part === 'number' ? '[]' : `.${part}`))
    .join('')
    .slice(1);
}

function pathOf(issue: v.BaseIssue<unknown>): YamlPath {
  return (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
}

function offsetOf(yaml: Document, path: YamlPath): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node: unknown = length === 0 ? yaml.contents : yaml.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

function firstAlias(yaml: Document): number | undefined {
  let offset: number | undefined;
  visit(yaml, {
    Alias: (_, node) => {
      offset = node.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return offset;
}

/** Keys that mean nothing, most often a misspelt one: the rest of the file is read all the same. */
function unknownKeys(yaml: Document, lineOf: (path: YamlPath) => number): Diagnostic[] {
  const check = (path: YamlPath, known: readonly string[]): Diagnostic[] =>
    keysAt(yaml, path)
      .filter((key) => !known.includes(key))
      .map((key) =>
        diagnostic('unknownKey', `"${key}" means nothing here; expected one of ${known.join(', ')}.`, {
          file: CORPUS_FILE,
          line: lineOf([...path, key]),
        }),
      );
  const items = [...ITEM_KEYS].flatMap(([list, known]) => {
    const sequence = yaml.get(list, true);
    return isSeq(sequence) ? sequence.items.flatMap((_, index) => check([list, index], known)) : [];
  });
  return [...check([], CORPUS_KEYS), ...items];
}

function keysAt(yaml: Document, path: YamlPath): string[] {
  const node: unknown = path.length === 0 ? yaml.contents : yaml.getIn(path, true);
  if (!isMap(node)) return [];
  return node.items.map(({ key }) => String(isScalar(key) && !isAlias(key) ? key.value : key));
}
