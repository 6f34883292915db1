import { useQuery } from '@tanstack/react-query';
import type { EventId } from '../../../dataset/ids.ts';
import { documentQuery } from '../../data/dataset-queries.ts';
import type { LoadedDataset } from '../../query/dataset-index.ts';
import type { ReadingPosition } from '../../state/session-store.ts';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { Modal } from '../../ui/Modal.tsx';
import { SourcePost } from './SourcePost.tsx';

export interface SourceReaderProps {
  readonly dataset: LoadedDataset;
  readonly reading: ReadingPosition;
  readonly zone: string;
  readonly onClose: () => void;
  readonly onOpenEvent: (id: EventId) => void;
}

/** A document as it was read, post by post, with every sentence that became an event marked. */
export function SourceReader({ dataset, reading, zone, onClose, onOpenEvent }: SourceReaderProps) {
  const { manifest, index } = dataset;
  const { data, error, refetch } = useQuery(documentQuery(manifest, reading.document));
  const source = index.dictionaries.sources.find(({ id }) => id === reading.document);

  return (
    <Modal title={source?.title ?? source?.publisher ?? 'Source'} shape="page" onClose={onClose}>
      <div className="mx-auto max-w-2xl px-5 py-6">
        <p className="text-[0.867rem] text-muted">
          {[source?.publisher, source?.date].filter(Boolean).join(' · ')}
          {source?.note !== undefined && <span className="mt-1 block">{source.note}</span>}
        </p>
        {error !== null && (
          <div className="mt-6">
            <ErrorNote
              message={`The document could not be loaded. ${error.message}`}
              consolation="Its events can still be explored."
              onRetry={() => void refetch()}
            />
          </div>
        )}
        {data === undefined && error === null && (
          <output className="mt-6 block text-muted">Loading the document…</output>
        )}
        {data?.posts.map((post) => (
          <SourcePost
            key={post.id}
            post={post}
            marks={data.marks.filter(({ start }) => start >= post.start && start < post.end)}
            current={reading.start}
            zone={zone}
            onOpenEvent={onOpenEvent}
          />
        ))}
      </div>
    </Modal>
  );
}
