import { digest } from '../../text/digest.ts';
import type { IdentifiedEvent } from './identified-event.ts';

/**
 * Gives ids made from the leading evidence, and never one that was given before.
 * @param given ids that were given before
 */
export function createIdMaker(given: Iterable<string>): (event: IdentifiedEvent) => string {
  const known = new Set(given);
  /** Attempts that failed for each leading fingerprint: a phrase that a thousand reports repeat is not tried anew each time. */
  const failed = new Map<string, number>();
  return ({ fingerprints }) => {
    const [leading] = fingerprints;
    if (leading === undefined) throw new Error('An event needs evidence to be named');
    let attempt = failed.get(leading) ?? 0;
    let id = attemptedId(leading, attempt);
    for (; known.has(id); id = attemptedId(leading, attempt)) attempt++;
    failed.set(leading, attempt);
    known.add(id);
    return id;
  };
}

/** Whether this evidence led the event for which the id was made; one chance in many that it is not found out. */
export function isMadeFrom(id: string, fingerprint: string): boolean {
  return id === fingerprint || id === attemptedId(fingerprint, 1);
}

const attemptedId = (leading: string, attempt: number): string =>
  attempt === 0 ? leading : digest(`${leading}/${attempt}`, leading.length);
