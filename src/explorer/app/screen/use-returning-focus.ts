import { useEffect, useRef } from 'react';
import type { EventId } from '../../../dataset/records/ids.ts';

/**
 * When an event is closed, and the focus with it, the focus goes to the event's row in the list, or to what had it when the
 * first event was opened.
 */
export function useReturningFocus(event: EventId | undefined): void {
  const last = useRef<EventId>(undefined);
  const opener = useRef<Element>(undefined);
  useEffect(() => {
    const closed = last.current;
    last.current = event;
    if (closed === undefined) opener.current = document.activeElement ?? undefined;
    if (closed === undefined || event !== undefined || document.activeElement !== document.body) return;
    const row = document.querySelector(`[data-event="${CSS.escape(closed)}"]`);
    const target = row ?? opener.current;
    if (target instanceof HTMLElement && target.isConnected) target.focus();
  }, [event]);
}
