import { foldText } from '../../dataset/fold.ts';
import { digest } from './digest.ts';

/**
 * A readable id of [a-z0-9-] for a name. What has no Latin letters gets a digest of itself, so that an id is never
 * empty and two names never share one by losing their letters.
 */
export function slug(name: string): string {
  const folded = foldText(name);
  const kept = folded
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .replace(/-$/, '');
  const lossless = /^[\x20-\x7e]*$/.test(folded);
  return lossless && kept !== '' ? kept : [kept, digest(name, 8)].filter(Boolean).join('-');
}
