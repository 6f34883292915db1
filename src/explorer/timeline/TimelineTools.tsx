import { IconButton } from '../ui/IconButton.tsx';
import { PAN_SHARE, ZOOM_IN_FACTOR, ZOOM_OUT_FACTOR, type TimelineCommand } from './motion/keys.ts';

/** Buttons for people who have neither wheel nor keys at hand. */
export function TimelineTools({ onCommand }: { readonly onCommand: (command: TimelineCommand) => void }) {
  return (
    <fieldset className="tl-tools" aria-label="Move the timeline">
      <IconButton icon="back" label="Earlier" onClick={() => onCommand({ kind: 'pan', share: -PAN_SHARE })} />
      <IconButton icon="forward" label="Later" onClick={() => onCommand({ kind: 'pan', share: PAN_SHARE })} />
      <IconButton icon="minus" label="Zoom out" onClick={() => onCommand({ kind: 'zoom', factor: ZOOM_OUT_FACTOR })} />
      <IconButton icon="plus" label="Zoom in" onClick={() => onCommand({ kind: 'zoom', factor: ZOOM_IN_FACTOR })} />
      <button type="button" className="control" title="Show everything (0)" onClick={() => onCommand({ kind: 'fit' })}>
        All
      </button>
    </fieldset>
  );
}
