/**
 * Bytes of a document → text. In the order that reads most real files right: byte-order mark, valid UTF-8, what the
 * HTML says of itself, the statistics of the bytes.
 */
import chardet from 'chardet';
import sniffHtmlEncoding from 'html-encoding-sniffer';

export type DecodedBytes =
  | { readonly kind: 'text'; readonly text: string; /** WHATWG name, in lower case. */ readonly encoding: string }
  | { readonly kind: 'empty' }
  | { readonly kind: 'binary' }
  /** UTF-8 with broken places, or bytes that are right in no encoding. `line` is the first that is broken, from 1. */
  | { readonly kind: 'undecodable'; readonly line: number };

/** At 10 and below chardet only says that nothing speaks against an encoding. */
const MIN_CONFIDENCE = 11;
/** Valid multi-byte characters for each broken one, from which on a text is damaged UTF-8 and not another encoding. */
const VALID_PER_BROKEN = 4;
/** Share of control characters from which on bytes are no text. */
const CONTROL_SHARE = 0.01;

export function decodeBytes(bytes: Uint8Array, isHtml: boolean): DecodedBytes {
  const decoded = decodeMarked(bytes) ?? refuseOtherFiles(bytes) ?? decodeUtf8(bytes) ?? decodeOther(bytes, isHtml);
  if (decoded.kind !== 'text') return decoded;
  if (isBinary(decoded.text)) return { kind: 'binary' };
  return decoded.text.trim() === '' ? { kind: 'empty' } : decoded;
}

/** Text that begins with a byte-order mark, or undefined. */
function decodeMarked(bytes: Uint8Array): DecodedBytes | undefined {
  const [first, second, third] = bytes;
  let encoding: string | undefined;
  if (first === 0xef && second === 0xbb && third === 0xbf) encoding = 'utf-8';
  else if (first === 0xff && second === 0xfe) encoding = 'utf-16le';
  else if (first === 0xfe && second === 0xff) encoding = 'utf-16be';
  if (encoding === undefined) return undefined;
  const text = decodeStrictly(bytes, encoding);
  return text === undefined ? undecodable(new TextDecoder(encoding).decode(bytes)) : { kind: 'text', text, encoding };
}

/** With these begin PDF, RTF and PostScript, which a small file may hold without a byte that no text has. */
const BEGINNINGS = ['%PDF-', '{\\rtf', '%!PS'].map((text) => new TextEncoder().encode(text));

/** Without a byte-order mark a NUL is in no text. */
function refuseOtherFiles(bytes: Uint8Array): DecodedBytes | undefined {
  const isOther = BEGINNINGS.some((beginning) => beginning.every((byte, at) => bytes[at] === byte));
  return isOther || bytes.includes(0) ? { kind: 'binary' } : undefined;
}

/** Valid UTF-8, or UTF-8 that was damaged; undefined when it is something else. */
function decodeUtf8(bytes: Uint8Array): DecodedBytes | undefined {
  const text = decodeStrictly(bytes, 'utf-8');
  if (text !== undefined) return { kind: 'text', text, encoding: 'utf-8' };
  const lenient = new TextDecoder().decode(bytes);
  const broken = lenient.match(/\uFFFD/g)?.length ?? 0;
  const valid = lenient.match(/[\u0080-\uFFFC]/g)?.length ?? 0;
  return valid >= broken * VALID_PER_BROKEN ? undecodable(lenient) : undefined;
}

function decodeOther(bytes: Uint8Array, isHtml: boolean): DecodedBytes {
  // The sniffer's default tells "nothing declared" from a declaration: UTF-8 itself is ruled out by now.
  const declared = isHtml ? [sniffHtmlEncoding(bytes, { defaultEncoding: 'UTF-8' })] : [];
  const guessed = chardet
    .analyse(bytes)
    .filter((match) => match.confidence >= MIN_CONFIDENCE)
    .map((match) => match.name);
  for (const label of [...declared, ...guessed]) {
    const text = label === 'UTF-8' ? undefined : decodeStrictly(bytes, label);
    if (text !== undefined) return { kind: 'text', text, encoding: new TextDecoder(label).encoding };
  }
  return undecodable(new TextDecoder().decode(bytes));
}

/** Decoded without its byte-order mark; undefined when a byte is wrong or the encoding is not known. */
function decodeStrictly(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function undecodable(lenient: string): DecodedBytes {
  const before = lenient.slice(0, Math.max(0, lenient.indexOf('\uFFFD')));
  return { kind: 'undecodable', line: before.split('\n').length };
}

function isBinary(text: string): boolean {
  if (text.includes('\0')) return true;
  // oxlint-disable-next-line no-control-regex -- control characters are what is counted
  const controls = text.match(/[\u0001-\u0008\u000E-\u001A\u001C-\u001F]/g)?.length ?? 0;
  return controls > text.length * CONTROL_SHARE;
}
