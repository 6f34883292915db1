import { documentId, type DocumentId } from '../../dataset/ids.ts';

const LONGEST_SLUG = 40;

/**
 * A document's id from its path alone: a readable slug of the file name without extension, and a hash of the whole path
 * that keeps equal names in two folders apart. Only [a-z0-9-]: safe in file names and addresses.
 */
export function documentIdOf(file: string): DocumentId {
  const name = file.slice(file.lastIndexOf('/') + 1).replace(/\.[a-z0-9]{1,5}$/i, '');
  const slug = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_SLUG)
    .replace(/^-|-$/g, '');
  return documentId(`${slug === '' ? 'document' : slug}-${fnv1a(file)}`);
}

/** 32-bit FNV-1a over UTF-16 code units, as eight hexadecimal digits. http://www.isthe.com/chongo/tech/comp/fnv/ */
function fnv1a(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
