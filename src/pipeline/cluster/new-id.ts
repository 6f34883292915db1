import { digest } from '../text/digest.ts';
import type { IdentifiedEvent } from './identified-event.ts';

/** Made from the leading evidence, and never one that was given before. */
export function newId({ fingerprints }: IdentifiedEvent, known: Set<string>): string {
  const [leading] = fingerprints;
  if (leading === undefined) throw new Error('An event needs evidence to be named');
  let id = leading;
  for (let attempt = 1; known.has(id); attempt++) id = otherId(leading, attempt);
  known.add(id);
  return id;
}

/** Whether this evidence led the event for which the id was made; one chance in many that it is not found out. */
export function isMadeFrom(id: string, fingerprint: string): boolean {
  return id === fingerprint || id === otherId(fingerprint, 1);
}

const otherId = (leading: string, attempt: number): string => digest(`${leading}/${attempt}`, leading.length);
