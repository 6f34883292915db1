import { useEffect, useRef, useState, type RefObject } from 'react';

/** So far from the screen a thing is near: it is there when people scroll to it. */
const NEAR_PX = 600;

/** Whether an element has come near to what is on the screen, once and for all: for what need not be there before. */
export function useNearScreen(): readonly [RefObject<HTMLDivElement | null>, boolean] {
  const ref = useRef<HTMLDivElement>(null);
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (element === null || isNear) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setNear(true);
      },
      { rootMargin: `${NEAR_PX}px` },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [isNear]);
  return [ref, isNear];
}
