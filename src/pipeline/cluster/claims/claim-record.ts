import { defined } from '../../../dataset/defined.ts';
import type { Claim, Span } from '../../../dataset/records/records.ts';
import type { Telling } from '../tellings/tellings.ts';

/** A claim with the words that make it. @param by whose it is, as people are shown */
export function claimRecord(
  document: Telling['document'],
  { start, end }: Span,
  told: Pick<Claim, 'what' | 'value' | 'unit'>,
  by: string | undefined,
): Claim {
  return {
    ...told,
    ...defined({ by }),
    document: document.id,
    start,
    end,
    quote: document.text.slice(start, end),
  };
}
