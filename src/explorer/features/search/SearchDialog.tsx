import { useDeferredValue, useId, useState, type KeyboardEvent } from 'react';
import type { LoadedDataset } from '../../query/dataset-index.ts';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Modal } from '../../ui/Modal.tsx';
import { optionId, SearchResults } from './SearchResults.tsx';
import type { SearchOption } from './search-option.ts';
import { useSearchOptions } from './use-search-options.ts';

export interface SearchDialogProps {
  readonly dataset: LoadedDataset;
  readonly zone: string;
  /** Only what had been reported by then, epoch ms; absent: all. */
  readonly knownMs: number | undefined;
  readonly initialText: string;
  readonly onOpenEvent: (row: number) => void;
  readonly onClose: () => void;
}

/** Words that somebody sets in quotation marks, as other search boxes want it, are named in ours. */
const withoutQuotes = (typed: string): string =>
  typed
    .trim()
    .replace(/^["“”„](.*?)["“”]?$/u, '$1')
    .trim();

/** One box that finds events, people, groups, places and topics, and turns words into a filter. */
export function SearchDialog({ dataset, zone, knownMs, initialText, onOpenEvent, onClose }: SearchDialogProps) {
  // Not a copy of what it begins with: more may be typed before the box is on the screen.
  const [edited, setEdited] = useState<string>();
  const typed = edited ?? initialText;
  const [active, setActive] = useState(0);
  const listId = useId();
  const text = useDeferredValue(withoutQuotes(typed));
  const { options, error, isPending, isBusy, retry } = useSearchOptions(dataset, text, zone, knownMs, onOpenEvent);
  const current = options[active];
  // What is offered then are guesses.
  const isFruitless = text !== '' && !isPending && options.every(({ isGuess }) => isGuess === true);

  const choose = (option: SearchOption): void => {
    onClose();
    option.choose();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) setActive((position) => (position + step + options.length) % Math.max(1, options.length));
    else if (event.key === 'Enter' && current !== undefined) choose(current);
    else return;
    event.preventDefault();
  };

  return (
    <Modal title="Search" shape="centre" isTitleHidden focusFirst onClose={onClose}>
      <div className="sticky top-0 flex items-center gap-3 border-b border-line bg-raised px-4">
        <span className="text-muted">
          <Icon name="search" />
        </span>
        <input
          type="text"
          role="combobox"
          aria-expanded={options.length > 0}
          aria-controls={listId}
          aria-activedescendant={current === undefined ? undefined : optionId(listId, active)}
          aria-autocomplete="list"
          aria-label="Search events, people, places and topics"
          placeholder="Events, people, places, topics"
          className="h-14 min-w-0 flex-1 bg-transparent text-base outline-none placeholder:text-muted"
          value={typed}
          onChange={(event) => {
            setEdited(event.target.value);
            setActive(0);
          }}
          onKeyDown={onKeyDown}
        />
        <button type="button" className="control text-[0.8rem]" onClick={onClose}>
          Close
        </button>
      </div>
      {error !== null && (
        <div className="p-4">
          <ErrorNote
            message={`Events cannot be searched. ${error.message}`}
            consolation="People, places and topics can."
            onRetry={retry}
          />
        </div>
      )}
      <SearchResults
        id={listId}
        options={options}
        isBusy={isBusy}
        active={active}
        searched={text}
        onPoint={setActive}
        onChoose={choose}
      />
      {isFruitless && (
        <output className="block px-4 pb-5 text-muted">
          Nothing {knownMs === undefined ? 'in this timeline' : 'that had been reported by then'} has “{text}”.
        </output>
      )}
      {text === '' && (
        <p className="px-4 pb-5 text-[0.867rem] text-muted">
          Spellings of a name count as one: try a beginning, or two words that an event should have. What can be done is
          found too: “map”, “newest”, “export”, “dark”.
        </p>
      )}
    </Modal>
  );
}
