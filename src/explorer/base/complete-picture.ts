/** The moment at which the first picture of the timeline stands with all that belongs to it. */

/** In the browser's own list of performance entries: those who measure read it there, too. */
const COMPLETE_MARK = 'dateline-timeline-complete';

export function markPictureComplete(): void {
  performance.mark(COMPLETE_MARK);
}

/** Waits until it stands, but no longer than so many ms: a page may be in the background, or show no timeline. */
export function pictureComplete(atMostMs: number): Promise<void> {
  return new Promise((resolve) => {
    const marks = new PerformanceObserver((entries) => {
      if (entries.getEntriesByName(COMPLETE_MARK).length > 0) finish();
    });
    const timer = setTimeout(finish, atMostMs);
    function finish(): void {
      clearTimeout(timer);
      marks.disconnect();
      resolve();
    }
    marks.observe({ type: 'mark', buffered: true });
  });
}
