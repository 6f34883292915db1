import { skipToken, useQuery } from '@tanstack/react-query';
import type { EventId } from '../../../dataset/ids.ts';

/**
 * The address of the event's own page, which reads well without the explorer and shows a picture in chats; undefined while
 * that is being found out, and where the site has no such page.
 * @param root address of the site's root, with a slash at its end
 */
export function useEventPage(root: string, event: EventId | undefined): string | undefined {
  const { data } = useQuery({
    queryKey: ['event-page', root, event],
    queryFn: event === undefined ? skipToken : async ({ signal }) => (await findEventPage(root, event, signal)) ?? null,
    staleTime: Infinity,
    retry: false,
  });
  return data ?? undefined;
}

/** Sites have pages for their most important events only, and some hosts answer any address with their front page. */
async function findEventPage(root: string, event: EventId, signal: AbortSignal): Promise<string | undefined> {
  if (!/^[\w-]+$/.test(event)) return undefined;
  const address = new URL(`event/${event}/`, root).href;
  const response = await fetch(address, { signal });
  if (!response.ok) return undefined;
  return (await response.text()).includes(`<meta name="dateline-event" content="${event}">`) ? address : undefined;
}
