import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { EventId, PostId } from '../../../dataset/records/ids.ts';
import type { DocumentDetail, SourceEntry } from '../../../dataset/format/packed.ts';
import { formatEdtf } from '../../../wording/dating-words.ts';
import { countOf } from '../../../wording/plural.ts';
import { safeWebUrl } from '../../../wording/safe-url.ts';
import { documentQuery } from '../../data/dataset-queries.ts';
import type { LoadedDataset } from '../../query/dataset-index.ts';
import type { ReadingPosition } from '../../view/reading-ref.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Modal } from '../../ui/Modal.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { oldestFirst, type PostOrder } from './post-order.ts';
import { SourceContents } from './SourceContents.tsx';
import { SourcePost } from './SourcePost.tsx';

export interface SourceReaderProps {
  readonly dataset: LoadedDataset;
  readonly reading: ReadingPosition;
  readonly zone: string;
  /** The address that opens the document at this passage anywhere. */
  readonly address: string;
  readonly onClose: () => void;
  readonly onOpenEvent: (id: EventId) => void;
}

/** A document as it was read, post by post, with every sentence that became an event marked. */
export function SourceReader({ dataset, reading, zone, address, onClose, onOpenEvent }: SourceReaderProps) {
  const { manifest, index } = dataset;
  const { data, error, refetch } = useQuery(documentQuery(manifest, reading.document));
  const source = index.dictionaries.sources.find(({ id }) => id === reading.document);

  return (
    <Modal title={source?.title ?? source?.publisher ?? 'Source'} shape="page" onClose={onClose}>
      <div className="mx-auto max-w-2xl px-5 py-6">
        <SourceFacts source={source} document={data} zone={zone} />
        <div className="mt-3 print:hidden">
          <CopyButton icon="link" label="Copy link to this passage" text={() => address} />
        </div>
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
        {data !== undefined && (
          <Posts
            key={`${reading.start}-${reading.end}`}
            document={data}
            current={reading}
            zone={zone}
            onOpenEvent={onOpenEvent}
          />
        )}
      </div>
    </Modal>
  );
}

interface SourceFactsProps {
  readonly source: SourceEntry | undefined;
  readonly document: DocumentDetail | undefined;
  readonly zone: string;
}

/** Who published the document and when, and how much of it became events. */
function SourceFacts({ source, document, zone }: SourceFactsProps) {
  const url = safeWebUrl(source?.url);
  const size =
    document === undefined
      ? undefined
      : `${countOf(document.posts.length, 'post')}, ${countOf(new Set(document.marks.map(({ event }) => event)).size, 'event')}`;
  return (
    <div className="text-[0.867rem] text-muted">
      <p>
        {[source?.publisher, source?.date && formatEdtf(source.date, zone), size].filter(Boolean).join(' · ')}
        {url !== undefined && (
          <a
            className="text-link ml-2 inline-flex min-h-6.5 items-center gap-1"
            href={url}
            rel="noreferrer"
            target="_blank"
          >
            Publisher’s page <Icon name="external" size={12} />
          </a>
        )}
      </p>
      {source?.note !== undefined && <p className="mt-1">{source.note}</p>}
      <p className="mt-1">Underlined sentences tell an event: a click opens it.</p>
    </div>
  );
}

interface PostsProps extends Pick<SourceReaderProps, 'zone' | 'onOpenEvent'> {
  readonly document: DocumentDetail;
  readonly current: ReadingPosition;
}

function Posts({ document, current, zone, onOpenEvent }: PostsProps) {
  const [order, setOrder] = useState<PostOrder>('own');
  const box = useRef<HTMLDivElement>(null);
  // An effect and no ref: by then the dialog around the posts is open, even where the document was there at once.
  useEffect(() => {
    box.current?.querySelector('[data-current]')?.scrollIntoView({ block: 'center' });
  }, []);
  const jumpTo = (id: PostId): void => {
    const post = box.current?.querySelector<HTMLElement>(`[data-post="${CSS.escape(id)}"]`);
    post?.scrollIntoView();
    post?.focus({ preventScroll: true });
  };
  const written = useMemo(() => oldestFirst(document.posts), [document]);
  const posts = order === 'oldest' ? (written ?? document.posts) : document.posts;
  const marks = useMemo(
    () =>
      new Map(
        document.posts.map((post) => [
          post.id,
          document.marks.filter(({ start, end }) => start < post.end && end > post.start),
        ]),
      ),
    [document],
  );
  return (
    <div ref={box}>
      {written !== undefined && (
        <div className="mt-3">
          <Segmented
            label="Order of the posts"
            options={[
              { value: 'own', label: 'As published' },
              { value: 'oldest', label: 'Oldest first' },
            ]}
            value={order}
            onChange={setOrder}
          />
        </div>
      )}
      <SourceContents posts={posts} zone={zone} onJump={jumpTo} />
      {posts.map((post) => (
        <SourcePost
          key={post.id}
          post={post}
          marks={marks.get(post.id) ?? []}
          current={current}
          zone={zone}
          onOpenEvent={onOpenEvent}
        />
      ))}
    </div>
  );
}
