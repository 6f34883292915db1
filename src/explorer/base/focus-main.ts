/**
 * Gives the focus to the main part of the page: before a button takes itself away, so that whoever works with keys or hears the page
 * goes on there, and not at its beginning.
 */
export function focusMain(): void {
  document.querySelector('main')?.focus({ preventScroll: true });
}
