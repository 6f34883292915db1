import type { DocumentId } from '../../dataset/ids.ts';
import { useSession } from '../state/session-store.ts';

export interface ReadInSourceProps {
  readonly document: DocumentId;
  /** Offset in the document's text. */
  readonly start: number;
}

/** The way to a passage in the source reader. */
export function ReadInSource({ document, start }: ReadInSourceProps) {
  return (
    <button
      type="button"
      className="text-link min-h-6.5"
      onClick={() => useSession.setState({ reading: { document, start } })}
    >
      Read in the source
    </button>
  );
}
