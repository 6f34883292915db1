/**
 * Tells the page around the frame how tall the content is, so that it can make the frame as tall: docs/embed.md is the
 * contract. The message goes to any origin, since the address of the page around is not told to a frame and a height is no
 * secret; nothing is ever listened to.
 */
export interface HeightMessage {
  readonly type: 'dateline:height';
  /** Of the contract. */
  readonly version: 1;
  /** CSS px, whole. */
  readonly height: number;
}

/** Posts the height of `content` now and whenever it changes. Returns the way to stop. */
export function postHeight(content: Element, target: Pick<Window, 'postMessage'>): () => void {
  let posted: number | undefined;
  const observer = new ResizeObserver(() => {
    const height = Math.ceil(content.getBoundingClientRect().height);
    if (height === posted) return;
    posted = height;
    const message: HeightMessage = { type: 'dateline:height', version: 1, height };
    target.postMessage(message, '*');
  });
  observer.observe(content);
  return () => observer.disconnect();
}
