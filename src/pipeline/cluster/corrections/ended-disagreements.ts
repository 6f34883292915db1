/** What an editor should hear of events that were merged by hand: where the sources of one of them differed, and no longer do. */
import { disagreements } from '../../../dataset/claims/disagreement.ts';
import type { Claim } from '../../../dataset/records/records.ts';
import type { Diagnostic } from '../../stage.ts';
import type { Telling } from '../tellings/tellings.ts';
import { complaint } from './complaint.ts';
import type { TellingGroup } from './correct-groups.ts';

/**
 * A later toll replaces those before it, which is right for one event; that the other was merged into it is the editor's word.
 * @param claimsOf the claims of the event that tellings make
 */
export function endedDisagreements(
  groups: readonly TellingGroup[],
  claimsOf: (tellings: readonly Telling[]) => readonly Claim[],
): readonly Diagnostic[] {
  return groups.flatMap(({ tellings, merges = [] }) => {
    const still = new Set(merges.length === 0 ? [] : disagreements(claimsOf(tellings)).flat().map(identityOf));
    return merges.flatMap(({ correction, parts }) =>
      parts
        .flatMap((part) => disagreements(claimsOf(part)))
        .filter((differing) => !differing.some((claim) => still.has(identityOf(claim))))
        .map((differing) => {
          const figures = differing.map(({ value }) => value).join(', ');
          const message = `On ${differing[0]?.what} sources differed (${figures}) before "${correction.target}" and "${correction.into}" were merged, and no longer do: what is told later replaces what was counted before. Was it counted again, or is it another event?`;
          return complaint(correction, 'disagreementEnded', message);
        }),
    );
  });
}

const identityOf = ({ document, start, value }: Claim): string => `${document} ${start} ${value}`;
