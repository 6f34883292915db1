/** Everything that an ingest writes, as paths and texts. */
import { createHash } from 'node:crypto';
import { addFragments } from '../../dataset/records/add-fragments.ts';
import { encodeDataset, type DatasetFile, type DatasetMeta, type Fingerprint } from '../../dataset/write/encode.ts';
import type { IdFate } from '../../dataset/records/id-fates.ts';
import { encodeRecordLines } from '../../dataset/records/record-lines.ts';
import type { CorpusRecords } from '../../dataset/records/records.ts';
import type { DocumentId } from '../../dataset/records/ids.ts';

/** The same bytes always: the folder is generated, but this file of it may be kept in version control. */
const README = `# A Dateline dataset

\`npm run ingest\` wrote this folder and replaces it as a whole: change the corpus, not this.

- \`manifest.json\` says what is here; \`dictionaries-…\`, \`overview-…\`, \`core/\`, \`texts/\`, \`ids/\`, \`details/\`, \`search/\`
  and \`documents/\` are what the explorer loads.
- \`records.jsonl\` has every record, one JSON object a line, for jq, DuckDB or pandas.
- \`text/\` has each document's text as it was read; all offsets count UTF-16 code units in it.

docs/dataset-format.md describes every file.
`;

/** UTF-8 length and SHA-256, as the encoder asks for them. */
export const fingerprint: Fingerprint = (text) => {
  return { bytes: Buffer.byteLength(text), sha256: createHash('sha256').update(text).digest('hex') };
};

/**
 * The files one by one, those first that are there already; manifest.json last.
 * @param texts the text of each document, in which the records' offsets count
 * @param fates what became of ids that were given before
 */
export function* datasetFiles(
  assembled: CorpusRecords,
  meta: DatasetMeta,
  texts: ReadonlyMap<DocumentId, string>,
  fates: readonly IdFate[] = [],
): Generator<DatasetFile, void> {
  yield { path: 'README.md', text: README };
  for (const [id, text] of texts) yield { path: `text/${id}.txt`, text };
  const records = addFragments(assembled, texts);
  yield {
    path: 'records.jsonl',
    text: encodeRecordLines(records)
      .map((line) => `${line}\n`)
      .join(''),
  };
  yield* encodeDataset(records, meta, fingerprint, fates);
}
