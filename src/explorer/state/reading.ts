import type { ReadingPosition } from '../view/reading-ref.ts';
import { updateView } from './view-store.ts';

/** Opens the source reader at a passage. */
export function openReading({ document, start, end }: ReadingPosition): void {
  updateView((view) => ({ ...view, reading: { document, start, end } }));
}

/** Closes the source reader: back to where it was opened. */
export function closeReading(): void {
  updateView((view) => ({ ...view, reading: undefined }), 'return');
}
