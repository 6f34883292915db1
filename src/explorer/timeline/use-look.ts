import { useEffect, useState } from 'react';

/** A number that changes whenever what is drawn must take its colours and fonts anew from the page. */
export function useLook(): number {
  const [look, setLook] = useState(0);
  useEffect(() => {
    const refresh = (): void => setLook((value) => value + 1);
    const observer = new MutationObserver(refresh);
    observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme', 'class'] });
    const scheme = matchMedia('(prefers-color-scheme: dark)');
    scheme.addEventListener('change', refresh);
    document.fonts.addEventListener('loadingdone', refresh);
    return () => {
      observer.disconnect();
      scheme.removeEventListener('change', refresh);
      document.fonts.removeEventListener('loadingdone', refresh);
    };
  }, []);
  return look;
}
