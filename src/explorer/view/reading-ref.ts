import { documentId, type DocumentId } from '../../dataset/records/ids.ts';
import { escapeValue, unescapeValue } from './link-parameters.ts';

/** A passage of a document that the source reader shows. */
export interface ReadingPosition {
  readonly document: DocumentId;
  /** Offsets in the document's text. */
  readonly start: number;
  readonly end: number;
}

/** `2025-06-02-digest:1204-1289`, the document escaped for an address. {@link decodeReading} is the inverse. */
export function encodeReading({ document, start, end }: ReadingPosition): string {
  return `${escapeValue(document)}:${start}-${end}`;
}

/** Without offsets it is the document from its beginning. Undefined for what names no document. */
export function decodeReading(raw: string): ReadingPosition | undefined {
  const [, named, start = '0', end = '0'] = /^(.*):(\d{1,9})-(\d{1,9})$/.exec(raw) ?? ['', raw];
  const document = unescapeValue(named ?? '');
  return document === '' ? undefined : { document: documentId(document), start: Number(start), end: Number(end) };
}
