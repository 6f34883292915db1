import { useEffect } from 'react';

/** What somebody does just before the page is asked for something. */
const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'wheel', 'focusin'] as const;

/**
 * Calls once, at the first sign that somebody uses the page, and at the latest after some time of mere reading.
 * @param call the same function each time
 */
export function useFirstSign(call: () => void, latestMs: number): void {
  useEffect(() => {
    const first = new AbortController();
    const callOnce = (): void => {
      if (first.signal.aborted) return;
      first.abort();
      call();
    };
    for (const sign of SIGNS) addEventListener(sign, callOnce, { signal: first.signal, passive: true });
    const timer = setTimeout(callOnce, latestMs);
    return () => {
      first.abort();
      clearTimeout(timer);
    };
  }, [call, latestMs]);
}
