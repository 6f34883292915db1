import { useSession } from '../../state/session-store.ts';
import { IconButton } from '../../ui/IconButton.tsx';

/** What one takes away from a view: a link, or its events as a file. */
export function ViewActions() {
  return (
    <div className="flex shrink-0 items-center print:hidden">
      <IconButton icon="share" label="Share" onClick={() => useSession.setState({ overlay: 'share' })}>
        <span className="hidden @6xl:inline">Share</span>
      </IconButton>
      <IconButton icon="download" label="Export" onClick={() => useSession.setState({ overlay: 'export' })}>
        <span className="hidden @6xl:inline">Export</span>
      </IconButton>
    </div>
  );
}
