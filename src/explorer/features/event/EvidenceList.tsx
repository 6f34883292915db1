import type { EvidenceDetail } from '../../../dataset/packed.ts';
import { countOf } from '../../../wording/plural.ts';
import { safeWebUrl } from '../../../wording/safe-url.ts';
import type { DatasetIndex } from '../../query/dataset-index.ts';
import { findHighlights } from '../../query/highlight.ts';
import { useSession } from '../../state/session-store.ts';
import { Highlighted } from '../../ui/Highlighted.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { formatEdtf } from '../../../wording/dating-words.ts';
import { sourcesById } from './event-sources.ts';

export interface EvidenceListProps {
  readonly index: DatasetIndex;
  readonly evidence: readonly EvidenceDetail[];
  readonly zone: string;
  readonly searched: string;
}

/** Every sentence that tells the event, with publisher, author and the time of its post. */
export function EvidenceList({ index, evidence, zone, searched }: EvidenceListProps) {
  const sources = sourcesById(index);
  return (
    <section className="mt-7">
      <h3 className="eyebrow">{countOf(evidence.length, 'source sentence')}</h3>
      <ul className="mt-2 flex flex-col gap-5">
        {evidence.map(({ document, start, quote, author, reported }) => {
          const source = sources.get(document);
          const url = safeWebUrl(source?.url);
          return (
            <li key={`${document} ${start}`}>
              <blockquote className="border-l-2 border-line pl-3 font-serif text-[1.067rem] leading-relaxed">
                <Highlighted text={quote} ranges={findHighlights(quote, searched)} />
              </blockquote>
              <p className="mt-1.5 flex flex-wrap items-center gap-x-2 pl-3.5 text-[0.8rem] text-muted">
                <span className="font-medium text-soft">{source?.publisher ?? source?.title ?? document}</span>
                {author !== undefined && <span>{author}</span>}
                {reported !== undefined && <span>{formatEdtf(reported, zone)}</span>}
                <button
                  type="button"
                  className="text-link min-h-6"
                  onClick={() => useSession.setState({ reading: { document, start } })}
                >
                  Read in the source
                </button>
                {url !== undefined && (
                  <a
                    className="text-link inline-flex min-h-6 items-center gap-1"
                    href={url}
                    rel="noreferrer"
                    target="_blank"
                  >
                    Publisher’s page <Icon name="external" size={12} />
                  </a>
                )}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
