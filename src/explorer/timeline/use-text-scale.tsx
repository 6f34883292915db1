/** The timeline is laid out in px; as a whole it is as large as the reader's font is (docs/decisions/0090). */
import { useState, type CSSProperties } from 'react';
import { canZoom } from '../base/zoom.ts';

/** The font's size for which the timeline's px are meant: the page's (styles.css) where nobody set another. */
const DESIGNED_FOR_PX = 15;

function readScale(): number {
  const fontPx = canZoom() ? parseFloat(getComputedStyle(document.documentElement).fontSize) : DESIGNED_FOR_PX;
  return fontPx / DESIGNED_FOR_PX;
}

/** What timeline.css zooms by, as a custom property of the element around. */
export function useTextScale(): CSSProperties {
  const [scale] = useState(readScale);
  return { '--text-scale': scale } as CSSProperties;
}
