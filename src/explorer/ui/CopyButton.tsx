import { useEffect, useState } from 'react';
import { Icon, type IconName } from './Icon.tsx';

export interface CopyButtonProps {
  readonly icon: IconName;
  readonly label: string;
  /** Asked for when the button is pressed. */
  readonly text: () => string;
}

type Outcome = 'copied' | 'failed' | undefined;

const CONFIRMED_FOR_MS = 2500;

/** Puts a text on the clipboard and says whether that worked. */
export function CopyButton({ icon, label, text }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<Outcome>();
  useEffect(() => {
    if (outcome === undefined) return;
    const timer = setTimeout(() => setOutcome(undefined), CONFIRMED_FOR_MS);
    return () => clearTimeout(timer);
  }, [outcome]);

  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text());
      setOutcome('copied');
    } catch {
      // Not allowed, or the page is not served securely: the address bar still has the link.
      setOutcome('failed');
    }
  };
  const said = outcome === undefined ? label : outcome === 'copied' ? 'Copied' : 'Copying is not allowed here';
  return (
    <>
      <button type="button" className="control border border-line px-3" onClick={() => void copy()}>
        <Icon name={outcome === 'copied' ? 'check' : icon} size={16} />
        {said}
      </button>
      {/* Beside the button: what is within it as a status is no part of its name, which then is none. */}
      <output className="sr-only">{outcome !== undefined && said}</output>
    </>
  );
}
