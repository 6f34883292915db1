/** The timeline is laid out in px; as a whole it is as large as the reader's font is (docs/decisions/0090). */
import { useEffect, useState, type CSSProperties } from 'react';
import { canZoom } from '../base/zoom.ts';

/** The font's size for which the timeline's px are meant: the page's (styles.css) where nobody set another. */
const DESIGNED_FOR_PX = 15;

function readScale(): number {
  const fontPx = canZoom() ? parseFloat(getComputedStyle(document.documentElement).fontSize) : DESIGNED_FOR_PX;
  return fontPx / DESIGNED_FOR_PX;
}

/** What timeline.css zooms by, as a custom property of the element around. */
export function useTextScale(): CSSProperties {
  const [scale, setScale] = useState(readScale);
  useEffect(() => followLetters(() => setScale(readScale())), []);
  return { '--text-scale': scale } as CSSProperties;
}

/**
 * Browsers tell of no change of the reader's letters: something as wide as a letter does.
 *
 * @returns the way to stop
 */
function followLetters(onChange: () => void): () => void {
  const letter = document.createElement('span');
  letter.ariaHidden = 'true';
  Object.assign(letter.style, { position: 'absolute', visibility: 'hidden', width: '1rem' });
  document.body.append(letter);
  const observer = new ResizeObserver(onChange);
  observer.observe(letter);
  return () => {
    observer.disconnect();
    letter.remove();
  };
}
