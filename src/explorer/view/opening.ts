import { parseLinkParameters } from './link-parameters.ts';

/** What a link opens: the key events, some other view or event, or a view in a frame. */
export type Opening = 'landing' | 'view' | 'embed';

/** Parameters that leave the key events what they are. */
const OF_LANDING: ReadonlySet<string> = new Set(['v', 'from', 'to', 'tracks', 'clock', 'zone']);

/** Which of the first screens a link opens, known from the names of its parameters alone: before anything else is there. */
export function openingOf(search: string): Opening {
  const parameters = parseLinkParameters(search);
  if (parameters.get('embed') === '1') return 'embed';
  return [...parameters.keys()].every((name) => OF_LANDING.has(name)) ? 'landing' : 'view';
}
