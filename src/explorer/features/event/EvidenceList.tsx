import type { EvidenceDetail, SourceEntry } from '../../../dataset/format/packed.ts';
import { withTextFragment } from '../../../dataset/records/text-fragment.ts';
import { countOf } from '../../../wording/plural.ts';
import { reportedWords } from '../../../wording/reported-words.ts';
import { orderByReport, type ReportedEvidence } from '../../../wording/reporting-order.ts';
import { bySameWords } from '../../../wording/same-words.ts';
import { safeWebUrl } from '../../../wording/safe-url.ts';
import { ReadInSource } from '../../parts/ReadInSource.tsx';
import { findHighlights } from '../../query/search/highlight.ts';
import { Highlighted } from '../../ui/Highlighted.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { sourceName } from '../../../wording/source-name.ts';

export interface EvidenceListProps {
  readonly sources: ReadonlyMap<string, SourceEntry>;
  readonly evidence: readonly EvidenceDetail[];
  readonly zone: string;
  readonly searched: string;
}

/** Every sentence that tells the event, in the order in which they were reported; once, with each place that has it. */
export function EvidenceList({ sources, evidence, zone, searched }: EvidenceListProps) {
  const sentences = bySameWords(orderByReport(evidence, sources, zone));
  return (
    <section className="mt-7">
      <h3 className="eyebrow">{countOf(sentences.length, 'source sentence')}</h3>
      <ol className="mt-2 flex flex-col gap-5">
        {sentences.map(({ quote, told }) => (
          <li key={quote}>
            <blockquote dir="auto" className="border-l-2 border-line pl-3 font-serif text-[1.067rem] leading-relaxed">
              <Highlighted text={quote} ranges={findHighlights(quote, searched)} />
            </blockquote>
            {told.map((place) => (
              <Origin
                key={`${place.document} ${place.start}`}
                told={place}
                source={sources.get(place.document)}
                zone={zone}
              />
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}

interface OriginProps {
  readonly told: ReportedEvidence;
  readonly source: SourceEntry | undefined;
  readonly zone: string;
}

/** Who published the sentence, who wrote it and when, and the ways to where it stands. */
function Origin({ told, source, zone }: OriginProps) {
  const { document, start, end, author, reported, fragment } = told;
  const url = safeWebUrl(source?.url);
  return (
    <div className="mt-1.5 pl-3.5 text-[0.8rem] text-muted">
      <p>
        <span className="font-medium text-soft">{sourceName(source, document)}</span>
        {author !== undefined && ` · ${author}`}
        {` · ${reportedWords(reported, source?.date, zone)}`}
        {told.isFirstReport && (
          <span className="ml-1.5 rounded border border-edge px-1.5 font-medium whitespace-nowrap text-soft">
            First to report
          </span>
        )}
      </p>
      <p className="flex flex-wrap items-center gap-x-3">
        <ReadInSource document={document} start={start} end={end} />
        {url !== undefined && (
          <a
            className="text-link inline-flex min-h-6.5 items-center gap-1"
            href={fragment === undefined ? url : withTextFragment(url, fragment)}
            rel="noreferrer"
            target="_blank"
          >
            {fragment === undefined ? 'Publisher’s page' : 'Publisher’s page, at the sentence'}{' '}
            <Icon name="external" size={12} />
          </a>
        )}
      </p>
    </div>
  );
}
