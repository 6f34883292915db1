import { listAt } from '../../../../dataset/columns/columns.ts';
import type { EventDetail, EvidenceDetail, SourceEntry } from '../../../../dataset/format/packed.ts';
import type { EventId } from '../../../../dataset/records/ids.ts';
import { kindOf, statusOf } from '../../../../dataset/read/row-values.ts';
import { groupClaims, isPublishersOwn, type ClaimedFigure } from '../../../../wording/claim-groups.ts';
import { innermostPlaces, placeWithContainers } from '../../../../wording/place-words.ts';
import { reportedWords } from '../../../../wording/reported-words.ts';
import { orderByReport } from '../../../../wording/reporting-order.ts';
import { bySameWords, type SameWords } from '../../../../wording/same-words.ts';
import { actorsWithRoles } from '../../../../wording/role-words.ts';
import { rowWhen } from '../../../../wording/row-when.ts';
import { sourceName } from '../../../../wording/source-name.ts';
import { standingInWords } from '../../../../wording/status-words.ts';
import { useEventText } from '../../../data/use-event-text.ts';
import type { DatasetIndex } from '../../../query/dataset-index.ts';
import { clockOf } from '../list-items.ts';

interface Told {
  readonly sources: ReadonlyMap<string, SourceEntry>;
  readonly zone: string;
}

export interface PrintedEventProps extends Told {
  readonly index: DatasetIndex;
  readonly row: number;
  /** Absent where it is not here. */
  readonly detail: EventDetail | undefined;
  /** True below the heading of its day: then only the clock time is told. */
  readonly isUnderDay: boolean;
  readonly addressOf: (event: EventId) => string;
}

/** One event on paper: how it stands, who and where, every figure with who gives it, every sentence with who published it. */
export function PrintedEvent({ index, row, detail, isUnderDay, addressOf, ...told }: PrintedEventProps) {
  const { table, texts } = index;
  const text = useEventText(texts, row);
  const isDated = row < table.dated;
  const when = isUnderDay ? clockOf(table, row, told.zone) : isDated ? rowWhen(table, row, told.zone) : undefined;
  const standing = standingInWords(statusOf(table, row), kindOf(table, row), detail?.actors ?? [], detail?.claims);
  return (
    <article className="px-4 py-2.5 text-[0.8rem] leading-normal">
      <p className="break-after-avoid text-muted first-letter:uppercase">{joined([when, standing])}</p>
      <h4 className="break-after-avoid font-serif text-[1.067rem] leading-snug font-semibold">{text?.title}</h4>
      <p className="break-after-avoid text-soft">{joined(whereWhoAndOn(index, row, detail))}</p>
      {detail !== undefined && <Figures claims={detail.claims} {...told} />}
      {detail !== undefined &&
        bySameWords(orderByReport(detail.evidence, told.sources, told.zone)).map((sentence) => (
          <Sentence key={sentence.quote} sentence={sentence} {...told} />
        ))}
      {text !== undefined && <p className="mt-1 text-[0.733rem] text-muted">{addressOf(text.id)}</p>}
    </article>
  );
}

const joined = (parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(' · ');

/** "Istanbul, Turkey", "Rustem Umerov (said it)", "Peace talks", as far as they are known. */
function whereWhoAndOn({ table, dictionaries }: DatasetIndex, row: number, detail: EventDetail | undefined): string[] {
  const places = innermostPlaces([...listAt(table.places, row)], dictionaries.places);
  return [
    places.map((place) => placeWithContainers(place, dictionaries.places)).join('; '),
    actorsWithRoles(detail?.actors ?? [])
      .map(({ name, roles }) => `${name} (${roles})`)
      .join(', '),
    Array.from(listAt(table.topics, row), (topic) => dictionaries.topics[topic]?.label).join(', '),
  ];
}

/** A line for each quantity, with who gives which figure; those on which sources differ first, and named as such. */
function Figures({ claims, sources }: Pick<EventDetail, 'claims'> & Pick<Told, 'sources'>) {
  const figureWords = ({ words, claimants }: ClaimedFigure): string => {
    const givers = claimants.map((claimant) => {
      const isOwn = isPublishersOwn(claimant, (document) => sources.get(document)?.publisher);
      const publishers = claimant.claims.map(({ document }) => sourceName(sources.get(document), document));
      const before =
        claimant.earlier.length === 0
          ? undefined
          : `before: ${claimant.earlier.map(({ words: one }) => one).join(', ')}`;
      return joined([isOwn ? undefined : claimant.by, ...new Set(publishers), before]);
    });
    return `${words} (${[...new Set(givers)].join('; ')})`;
  };
  return (
    <ul className="mt-1">
      {groupClaims(claims).map(({ what, figures, isDisputed }) => (
        <li key={what} className="break-inside-avoid">
          <span className="font-semibold">
            {what}
            {isDisputed && ', on which sources differ'}:
          </span>{' '}
          {figures.map(figureWords).join(', ')}
        </li>
      ))}
    </ul>
  );
}

/** A source's own words, with who published and wrote them, and when. */
function Sentence({ sentence, sources, zone }: Told & { readonly sentence: SameWords<EvidenceDetail> }) {
  return (
    <blockquote className="mt-1.5 ml-3 break-inside-avoid border-l border-line pl-3">
      <p dir="auto" className="font-serif text-[0.933rem]">
        {sentence.quote}
      </p>
      {sentence.told.map(({ document, start, author, reported }) => {
        const source = sources.get(document);
        return (
          <footer key={`${document} ${start}`} className="text-muted">
            {joined([sourceName(source, document), author, reportedWords(reported, source?.date, zone)])}
          </footer>
        );
      })}
    </blockquote>
  );
}
