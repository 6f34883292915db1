import { documentId, type DocumentId } from '../../dataset/records/ids.ts';
import { digest } from '../text/digest.ts';
import { slug } from '../text/slug.ts';

const LONGEST_SLUG = 40;
const DIGEST_LENGTH = 6;

/**
 * A document's id from its path alone: a readable slug of the file name without extension, and a digest of the whole
 * path that keeps equal names in two folders apart. Only [a-z0-9-]: safe in file names and addresses.
 */
export function documentIdOf(file: string): DocumentId {
  const name = file.slice(file.lastIndexOf('/') + 1).replace(/\.[a-z0-9]{1,5}$/i, '');
  const readable = slug(name).slice(0, LONGEST_SLUG).replace(/-$/, '');
  return documentId(`${readable}-${digest(file, DIGEST_LENGTH)}`);
}
