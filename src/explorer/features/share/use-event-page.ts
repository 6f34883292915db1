import { skipToken, useQuery } from '@tanstack/react-query';
import type { EventId } from '../../../dataset/records/ids.ts';
import { EVERY_EVENT_HAS_A_PAGE, SITE_ROOT } from '../../base/site-root.ts';

/**
 * The address of the event's own page, which reads well without the explorer and shows a picture in chats; undefined while
 * that is being found out, and where the site has no such page.
 */
export function useEventPage(event: EventId | undefined): string | undefined {
  const { data } = useQuery({
    queryKey: ['event-page', event],
    queryFn:
      event === undefined || EVERY_EVENT_HAS_A_PAGE
        ? skipToken
        : async ({ signal }) => (await findEventPage(event, signal)) ?? null,
    staleTime: Infinity,
    retry: false,
  });
  return data ?? undefined;
}

/** Large sites have pages for their most important events only, and some hosts answer any address with their front page. */
async function findEventPage(event: EventId, signal: AbortSignal): Promise<string | undefined> {
  if (!/^[\w-]+$/.test(event)) return undefined;
  const address = new URL(`event/${event}/`, SITE_ROOT).href;
  const response = await fetch(address, { signal });
  if (!response.ok) return undefined;
  return (await response.text()).includes(`<meta name="dateline-event" content="${event}">`) ? address : undefined;
}
