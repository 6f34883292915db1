import { Fragment, type ReactNode } from 'react';
import { groupBy } from '../../dataset/group-by.ts';
import type { Claim } from '../../dataset/records/records.ts';
import type { EventDetail, SourceEntry } from '../../dataset/format/packed.ts';
import type { AmountBound } from '../../dataset/claims/claim-amount.ts';
import {
  groupClaims,
  isPublishersOwn,
  type ClaimedFigure,
  type Claimant,
  type ClaimGroup,
} from '../../wording/claim-groups.ts';
import { figuresInOrder, layoutClaimScale, type ScaleMark } from '../../wording/claim-scale.ts';
import { classNames } from '../base/class-names.ts';
import { openReading } from '../state/reading.ts';
import { AxisDot, type AxisDotProps } from '../ui/AxisDot.tsx';
import { claimTime } from '../../wording/claim-time.ts';
import { sourceName } from '../../wording/source-name.ts';

/** What is the same for all figures of an event. */
interface ClaimSources {
  readonly detail: Pick<EventDetail, 'claims' | 'evidence'>;
  readonly sources: ReadonlyMap<string, SourceEntry>;
  /** IANA zone in which times are written. */
  readonly zone: string;
}

export interface ClaimGroupsProps extends ClaimSources {
  /** True where only what sources differ on is wanted. */
  readonly isDisputedOnly?: boolean;
}

/** Who gives which figure for each quantity, side by side, on a line where they are numbers. No figure is preferred. */
export function ClaimGroups({ isDisputedOnly = false, ...told }: ClaimGroupsProps) {
  return groupClaims(told.detail.claims)
    .filter(({ isDisputed }) => isDisputed || !isDisputedOnly)
    .map((group) => <ClaimGroupSection key={group.what} group={group} {...told} />);
}

interface GroupProps extends ClaimSources {
  readonly group: ClaimGroup;
}

function ClaimGroupSection({ group: { what, figures, isDisputed }, ...told }: GroupProps) {
  const scale = layoutClaimScale(figures);
  return (
    <section className="@container mt-6">
      <h3 className="flex flex-wrap items-baseline gap-x-2">
        <span className="eyebrow">{what}</span>
        {isDisputed && <span className="text-[0.8rem] font-medium text-warning">Sources differ</span>}
      </h3>
      <ul className="mt-2 flex flex-col gap-4">
        {figuresInOrder(figures, scale).map((figure) => (
          <Figure key={figure.words} figure={figure} mark={scale?.get(figure.words)} isQuoted={isDisputed} {...told} />
        ))}
      </ul>
    </section>
  );
}

const REACHES: Readonly<Record<AmountBound, AxisDotProps['reach']>> = {
  exact: 'nowhere',
  'at-least': 'up',
  'at-most': 'down',
  about: 'both',
};

/** More letters are a sentence, not a figure. */
const LONGEST_LARGE = 40;
const LONG = 'text-[0.933rem] leading-snug';

interface FigureProps extends ClaimSources {
  readonly figure: ClaimedFigure;
  readonly mark: ScaleMark | undefined;
  /** True where the very words matter, because sources differ. */
  readonly isQuoted: boolean;
}

function Figure({ figure: { words, claimants }, mark, ...told }: FigureProps) {
  const isLong = words.length > LONGEST_LARGE;
  return (
    <li className="border-t border-line pt-2 @xl:grid @xl:grid-cols-[15rem_minmax(0,1fr)] @xl:gap-x-6">
      <div>
        <p className={classNames('font-serif font-semibold text-balance', isLong ? LONG : 'text-xl leading-tight')}>
          {words}
        </p>
        {mark !== undefined && (
          <div className="mt-1.5">
            <AxisDot share={mark.share} reach={REACHES[mark.bound]} />
          </div>
        )}
      </div>
      <ul className="mt-1 flex flex-col gap-2 @xl:mt-0">
        {claimants.map((claimant) => (
          <li key={claimant.by ?? ''}>
            <ClaimantLine claimant={claimant} words={words} {...told} />
          </li>
        ))}
      </ul>
    </li>
  );
}

interface ClaimantLineProps extends Omit<FigureProps, 'figure' | 'mark'> {
  readonly claimant: Claimant;
  /** Of the figure: a sentence that stands there is not told again. */
  readonly words: string;
}

/** "Ada Holm, in The Crier", when, and her words; what another source writes of her stands below that source. */
function ClaimantLine({ claimant, words, isQuoted, ...told }: ClaimantLineProps) {
  const { by, claims, earlier } = claimant;
  const isPublishers = isPublishersOwn(claimant, (document) => told.sources.get(document)?.publisher);
  const tellings = isQuoted ? [...groupBy(claims, ({ quote }) => quote)] : [['', claims] as const];
  return (
    <>
      {tellings.map(([quote, same], position) => (
        <Fragment key={quote}>
          <p className={classNames('flex flex-wrap items-center gap-x-2 text-[0.867rem]', position > 0 && 'mt-1.5')}>
            {position === 0 && by === undefined && <span className="text-muted">Speaker not named</span>}
            {position === 0 && by !== undefined && !isPublishers && <span className="font-medium">{by}</span>}
            <ClaimSourceLinks claims={same} {...told} />
          </p>
          {quote !== '' && quote.replace(/\.$/, '') !== words && (
            <blockquote dir="auto" className="mt-0.5 font-serif text-[0.933rem] leading-snug text-soft">
              {quote}
            </blockquote>
          )}
        </Fragment>
      ))}
      {earlier.length > 0 && <Earlier earlier={earlier} told={told} />}
    </>
  );
}

/** Where a figure stands, and since when: each source leads to its sentence. */
function ClaimSourceLinks({ claims, detail, sources, zone }: ClaimSources & Pick<Claimant, 'claims'>) {
  return claims.map(({ document, start, end }) => (
    <span key={document} className="text-[0.8rem]">
      <SentenceLink document={document} start={start} end={end}>
        {sourceName(sources.get(document), document)}
      </SentenceLink>{' '}
      <span className="text-muted">
        {claimTime({ document, start, end }, detail.evidence, sources.get(document)?.date, zone)}
      </span>
    </span>
  ));
}

/** "Counted before: 12, 12 March, 09:20; at least 15, 12 March, 12:30". */
function Earlier({ earlier, told }: { readonly earlier: Claimant['earlier']; readonly told: ClaimSources }) {
  return (
    <p className="mt-0.5 text-[0.8rem] text-muted">
      Counted before:{' '}
      {earlier.map(({ words, claim }, position) => {
        const time = claimTime(claim, told.detail.evidence, told.sources.get(claim.document)?.date, told.zone);
        return (
          <Fragment key={`${claim.document}:${claim.start}:${words}`}>
            {position > 0 && '; '}
            <SentenceLink {...claim}>{words}</SentenceLink>
            {time !== undefined && `, ${time}`}
          </Fragment>
        );
      })}
    </p>
  );
}

interface SentenceLinkProps extends Pick<Claim, 'document' | 'start' | 'end'> {
  readonly children: ReactNode;
}

/** Opens the source at the sentence that has a figure. */
function SentenceLink({ document, start, end, children }: SentenceLinkProps) {
  return (
    <button
      type="button"
      className="text-link min-h-6.5 text-left leading-snug"
      title="Read the sentence in the source"
      onClick={() => openReading({ document, start, end })}
    >
      {children}
    </button>
  );
}
