import { openReading } from '../state/reading.ts';
import type { ReadingPosition } from '../view/reading-ref.ts';

/** The way to a passage in the source reader. */
export function ReadInSource(position: ReadingPosition) {
  return (
    <button type="button" className="text-link min-h-6.5 print:hidden" onClick={() => openReading(position)}>
      Read in the source
    </button>
  );
}
