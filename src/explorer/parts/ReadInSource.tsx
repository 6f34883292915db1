import { useSession, type ReadingPosition } from '../state/session-store.ts';

/** The way to a passage in the source reader. */
export function ReadInSource({ document, start, end }: ReadingPosition) {
  return (
    <button
      type="button"
      className="text-link min-h-6.5"
      onClick={() => useSession.setState({ reading: { document, start, end } })}
    >
      Read in the source
    </button>
  );
}
