/** What a key does while the timeline has the focus. */
export type TimelineCommand =
  | { readonly kind: 'pan'; readonly share: number }
  | { readonly kind: 'zoom'; readonly factor: number }
  | { readonly kind: 'scroll'; readonly pages: number }
  | { readonly kind: 'step'; readonly by: 1 | -1 }
  | { readonly kind: 'start' | 'end' | 'fit' | 'open' | 'leave' };

export const ZOOM_IN_FACTOR = 0.6;
export const ZOOM_OUT_FACTOR = 1 / ZOOM_IN_FACTOR;
export const PAN_SHARE = 0.25;

const COMMANDS: ReadonlyMap<string, TimelineCommand> = new Map<string, TimelineCommand>([
  ['ArrowLeft', { kind: 'pan', share: -PAN_SHARE }],
  ['a', { kind: 'pan', share: -PAN_SHARE }],
  ['ArrowRight', { kind: 'pan', share: PAN_SHARE }],
  ['d', { kind: 'pan', share: PAN_SHARE }],
  ['ArrowUp', { kind: 'zoom', factor: ZOOM_IN_FACTOR }],
  ['w', { kind: 'zoom', factor: ZOOM_IN_FACTOR }],
  ['+', { kind: 'zoom', factor: ZOOM_IN_FACTOR }],
  ['=', { kind: 'zoom', factor: ZOOM_IN_FACTOR }],
  ['ArrowDown', { kind: 'zoom', factor: ZOOM_OUT_FACTOR }],
  ['s', { kind: 'zoom', factor: ZOOM_OUT_FACTOR }],
  ['-', { kind: 'zoom', factor: ZOOM_OUT_FACTOR }],
  ['PageUp', { kind: 'scroll', pages: -0.8 }],
  ['PageDown', { kind: 'scroll', pages: 0.8 }],
  ['Home', { kind: 'start' }],
  ['End', { kind: 'end' }],
  ['f', { kind: 'fit' }],
  ['0', { kind: 'fit' }],
  ['.', { kind: 'step', by: 1 }],
  [',', { kind: 'step', by: -1 }],
  ['Enter', { kind: 'open' }],
  ['Escape', { kind: 'leave' }],
]);

/** The command of a key press, if it has one; keys with Ctrl, Alt or ⌘ belong to the browser. */
export function commandOfKey(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>,
): TimelineCommand | undefined {
  if (event.ctrlKey || event.altKey || event.metaKey) return undefined;
  return COMMANDS.get(event.key) ?? COMMANDS.get(event.key.toLowerCase());
}
