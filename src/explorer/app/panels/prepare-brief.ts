import type { QueryClient } from '@tanstack/react-query';
import { loadBrief } from '../../features/events/printed/brief.ts';
import { loadPrintedBrief } from './EventsPanel.tsx';
import type { ScreenState } from '../screen/screen-state.ts';

/** Has there what the list shows on paper: a browser that prints waits for nothing. */
export async function prepareBrief(
  client: QueryClient,
  { dataset, list, inWindow, undated }: ScreenState,
): Promise<void> {
  const { rows } = list === 'undated' ? undated : inWindow;
  await Promise.all([loadPrintedBrief(), loadBrief(client, dataset, rows)]);
}
