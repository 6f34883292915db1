/**
 * Each folder of fixtures/documents is a test case: `source.txt|md|html` and, if there, `metadata.json` are read and must
 * give `expected.json`. After a change that is meant: `UPDATE_FIXTURES=1 npx vitest run src/pipeline/read`, and look at
 * the difference.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../dataset/records/records.ts';
import { segmentDocument } from '../segment/segment.ts';
import type { DocumentFormat, DocumentMetadata, ReadDocument } from '../stage.ts';
import { readDocument } from './read.ts';

const FOLDER = fileURLToPath(new URL('../../../fixtures/documents/', import.meta.url));
const FORMATS: readonly (readonly [string, DocumentFormat])[] = [
  ['source.txt', 'text'],
  ['source.md', 'markdown'],
  ['source.html', 'html'],
];
const cases = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory());

function readCase(name: string): ReadDocument {
  const folder = join(FOLDER, name);
  const [source, format] = FORMATS.find(([file]) => existsSync(join(folder, file))) ?? ['source.txt', 'text'];
  const metadataFile = join(folder, 'metadata.json');
  const metadata = existsSync(metadataFile) ? (JSON.parse(readFileSync(metadataFile, 'utf8')) as DocumentMetadata) : {};
  const text = readFileSync(join(folder, source), 'utf8');
  const context = { timezone: 'UTC', actors: [], places: [], topics: [] };
  return readDocument({ file: `${name}/${source}`, format, text, metadata }, context);
}

/** What a person checks: the document's facts, and each post with its pieces. */
function portray(document: ReadDocument): unknown {
  const { layout, title, publisher, url, date, dateBasis, timezone, language, authors, posts, diagnostics, text } =
    document;
  const sentences = segmentDocument(document).sentences;
  const words = (span: Span): string => text.slice(span.start, span.end);
  return {
    layout,
    title,
    publisher,
    url,
    date,
    dateBasis,
    timezone,
    language,
    authors,
    diagnostics: diagnostics.map((one) => one.code),
    posts: posts.map(({ kind, headline, author, published, publishedWithin, blocks }, post) => ({
      kind,
      headline: headline && words(headline),
      author,
      published,
      publishedWithin,
      blocks: blocks.map((block) => `${block.kind}: ${words(block.span)}`),
      sentences: sentences.filter((sentence) => sentence.post === post).length,
    })),
  };
}

describe('documents of every layout family', () => {
  it('has cases', () => expect(cases.length).toBeGreaterThan(10));

  it.each(cases.map((entry) => entry.name))('%s', (name) => {
    const file = join(FOLDER, name, 'expected.json');
    const read = JSON.parse(JSON.stringify(portray(readCase(name)))) as unknown;
    if (process.env['UPDATE_FIXTURES'] === '1') writeFileSync(file, `${JSON.stringify(read, undefined, 2)}\n`);
    expect(read).toEqual(JSON.parse(readFileSync(file, 'utf8')));
  });
});
