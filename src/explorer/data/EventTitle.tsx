import type { EventTexts } from '../query/event-texts.ts';
import { useEventText } from './use-event-text.ts';

/** The title of one event, or an ellipsis until it has come. */
export function EventTitle({ texts, row }: { readonly texts: EventTexts; readonly row: number }) {
  return useEventText(texts, row)?.title ?? '…';
}
