/** Parts of the page that CSS zoom enlarges count in px of their own: clientX, clientY and rectangles are in those of the page. */

/** Browsers that cannot tell it are given nothing to zoom (`canZoom`). */
export const canZoom = (): boolean => 'currentCSSZoom' in Element.prototype;

/** How many px of the page one px of the element is. */
export const zoomOf = (element: Element): number => (canZoom() ? element.currentCSSZoom : 1);

/** Where a pointer is within an element, in px of the element. */
export function pointWithin(
  element: Element,
  { clientX, clientY }: Pick<MouseEvent, 'clientX' | 'clientY'>,
): { readonly x: number; readonly y: number } {
  const { left, top } = element.getBoundingClientRect();
  const zoom = zoomOf(element);
  return { x: (clientX - left) / zoom, y: (clientY - top) / zoom };
}
