import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { EventId } from '../../../dataset/records/ids.ts';
import { formatEdtf } from '../../../wording/dating-words.ts';
import { recapsQuery } from '../../data/dataset-queries.ts';
import { ReadInSource } from '../../parts/ReadInSource.tsx';
import type { LoadedDataset } from '../../query/dataset-index.ts';
import { openEventOfId } from '../../state/open-event.ts';
import { updateFilters } from '../../state/view-store.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { chooseValue } from '../../view/choose.ts';
import { createNameFinder, type NamedPiece } from './find-names.ts';
import { readRecaps, type Recap } from './recaps.ts';

export interface RecapsProps {
  readonly dataset: LoadedDataset;
  readonly zone: string;
}

/** How the latest documents themselves sum up what happened. */
export function Recaps({ dataset, zone }: RecapsProps) {
  const { manifest, index } = dataset;
  const { dictionaries } = index;
  const { data: documents = [] } = useQuery(recapsQuery(manifest));
  const findNames = useMemo(() => createNameFinder(dictionaries), [dictionaries]);
  const openEvent = (id: EventId): void => void openEventOfId(index, id).catch(() => undefined);
  const told = documents.flatMap((document) => {
    const source = dictionaries.sources.find(({ id }) => id === document.id);
    return readRecaps(document).map((recap) => ({ recap, source }));
  });
  if (told.length === 0) return null;
  return (
    <section className="border-line px-4 pt-3 pb-6 @5xl:border-l">
      <h3 className="eyebrow">Recaps from the sources</h3>
      {told.map(({ recap, source }) => (
        <RecapArticle
          key={recap.post.id}
          recap={recap}
          publisher={source?.publisher ?? source?.title}
          zone={zone}
          findNames={findNames}
          onOpenEvent={openEvent}
        />
      ))}
    </section>
  );
}

interface RecapArticleProps {
  readonly recap: Recap;
  readonly publisher: string | undefined;
  readonly zone: string;
  readonly findNames: (text: string) => readonly NamedPiece[];
  readonly onOpenEvent: (id: EventId) => void;
}

function RecapArticle({ recap: { post, title, lines }, publisher, zone, findNames, onOpenEvent }: RecapArticleProps) {
  const { document, start, published } = post;
  const origin = [publisher, published === undefined ? undefined : formatEdtf(published, zone)];
  return (
    <article className="mt-2">
      <h4 className="font-serif text-[1.067rem] font-semibold">{title}</h4>
      <p className="flex flex-wrap items-center gap-x-2 text-[0.8rem] text-muted">
        {origin.filter(Boolean).join(' · ')}
        <ReadInSource document={document} start={start} end={start + firstLine(post.text).length} />
      </p>
      <ul className="mt-1 flex flex-col gap-2">
        {lines.map((line) => (
          <li key={line.start} className="flex items-start gap-1">
            <p className="min-w-0 flex-1 font-serif text-[0.967rem] leading-snug">
              {findNames(line.text).map((piece, position) => (
                <NameOrText key={position} piece={piece} />
              ))}
            </p>
            {line.event !== undefined && <OpenButton event={line.event} text={line.text} onOpenEvent={onOpenEvent} />}
          </li>
        ))}
      </ul>
    </article>
  );
}

const firstLine = (text: string): string => text.split('\n', 1)[0] ?? '';

/** So much of a line tells it from the others. */
const LABEL_LENGTH = 60;

interface OpenButtonProps extends Pick<RecapArticleProps, 'onOpenEvent'> {
  readonly event: EventId;
  readonly text: string;
}

function OpenButton({ event, text, onOpenEvent }: OpenButtonProps) {
  return (
    <IconButton
      icon="forward"
      label={`Open the event: ${text.slice(0, LABEL_LENGTH)}`}
      className="shrink-0"
      onClick={() => onOpenEvent(event)}
    />
  );
}

/** A name leaves only the events with whom or what it names. */
function NameOrText({ piece: { text, entity } }: { readonly piece: NamedPiece }) {
  if (entity === undefined) return text;
  return (
    <button
      type="button"
      className="text-link inline text-left"
      title="Only events with this name"
      onClick={() => updateFilters((filters) => chooseValue(filters, entity.kind, entity.id, 'included'))}
    >
      {text}
    </button>
  );
}
