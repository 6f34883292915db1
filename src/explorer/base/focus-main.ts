/**
 * Gives the focus to the main part of the page: before a button takes itself away, so that whoever works with keys or hears the page
 * goes on there, and not at its beginning.
 */
export function focusMain(): void {
  document.querySelector('main')?.focus({ preventScroll: true });
}

/** Where the keys of the timeline work; the main part where another page stands in its place. */
export function focusTimeline(): void {
  const surface = document.querySelector<HTMLElement>('main [role="application"]');
  if (surface === null) focusMain();
  else surface.focus();
}
