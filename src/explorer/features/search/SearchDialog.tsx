import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useId, useMemo, useState, type KeyboardEvent } from 'react';
import { classNames } from '../../base/class-names.ts';
import { countOf } from '../../base/plural.ts';
import { searchIndexQuery } from '../../data/dataset-queries.ts';
import type { LoadedDataset } from '../../query/dataset-index.ts';
import { findHighlights } from '../../query/highlight.ts';
import { rowWhen } from '../../query/row-when.ts';
import { updateFilters } from '../../state/view-store.ts';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { Highlighted } from '../../ui/Highlighted.tsx';
import { Icon, type IconName } from '../../ui/Icon.tsx';
import { Modal } from '../../ui/Modal.tsx';
import { chooseValue } from '../../view/choose.ts';
import { suggestFacetValues } from './suggestions.ts';

export interface SearchDialogProps {
  readonly dataset: LoadedDataset;
  readonly zone: string;
  readonly initialText: string;
  readonly onOpenEvent: (row: number) => void;
  readonly onClose: () => void;
}

/** A line of the result: choosing it closes the box. */
interface SearchOption {
  readonly key: string;
  readonly icon: IconName;
  readonly label: string;
  readonly detail: string;
  readonly choose: () => void;
}

const VALUES_SHOWN = 6;
const EVENTS_SHOWN = 12;
const ICONS = { actor: 'person', place: 'pin', topic: 'tag', source: 'document', status: 'tag' } as const;

/** One box that finds events, people, groups, places and topics, and turns words into a filter. */
export function SearchDialog({ dataset, zone, initialText, onOpenEvent, onClose }: SearchDialogProps) {
  const { manifest, index } = dataset;
  const [typed, setTyped] = useState(initialText);
  const [active, setActive] = useState(0);
  const listId = useId();
  const text = useDeferredValue(typed.trim());
  const search = useQuery(searchIndexQuery(manifest.files.search));

  const options = useMemo((): readonly SearchOption[] => {
    if (text === '') return [];
    const hits = search.data?.find(text) ?? [];
    const all: SearchOption = {
      key: 'all',
      icon: 'filter',
      label: `Show every event with “${text}”`,
      detail: search.data === undefined ? '' : countOf(hits.length, 'event'),
      choose: () => updateFilters((filters) => ({ ...filters, text })),
    };
    const values = suggestFacetValues(index, text, VALUES_SHOWN).map((value): SearchOption => ({
      key: `${value.facet} ${value.id}`,
      icon: ICONS[value.facet],
      label: value.label,
      detail: `${value.noun} · ${countOf(value.count, 'event')}`,
      choose: () => updateFilters((filters) => chooseValue(filters, value.facet, value.id, 'included')),
    }));
    const events = hits.slice(0, EVENTS_SHOWN).map(({ row }): SearchOption => ({
      key: `event ${row}`,
      icon: 'clock',
      label: index.table.titles[row] ?? '',
      detail: rowWhen(index.table, row, zone),
      choose: () => onOpenEvent(row),
    }));
    return [...values, ...(hits.length > 0 || search.data === undefined ? [all] : []), ...events];
  }, [text, search.data, index, zone, onOpenEvent]);

  const choose = (option: SearchOption | undefined): void => {
    if (option === undefined) return;
    onClose();
    option.choose();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      setActive((position) => (position + step + options.length) % Math.max(1, options.length));
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      choose(options[active]);
    }
  };

  return (
    <Modal title="Search" shape="centre" isTitleHidden onClose={onClose}>
      <div className="sticky top-0 flex items-center gap-3 border-b border-line bg-raised px-4">
        <span className="text-muted">
          <Icon name="search" />
        </span>
        <input
          // The dialog was asked for in order to type here.
          autoFocus
          type="text"
          role="combobox"
          aria-expanded={options.length > 0}
          aria-controls={listId}
          aria-activedescendant={options[active] === undefined ? undefined : `${listId}-${active}`}
          aria-autocomplete="list"
          aria-label="Search events, people, places and topics"
          placeholder="Events, people, places, topics"
          className="h-14 min-w-0 flex-1 bg-transparent text-base outline-none placeholder:text-muted"
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setActive(0);
          }}
          onKeyDown={onKeyDown}
        />
        <button type="button" className="control text-[0.8rem]" onClick={onClose}>
          Close
        </button>
      </div>
      {search.error !== null && (
        <div className="p-4">
          <ErrorNote
            message={`Events cannot be searched. ${search.error.message}`}
            consolation="People, places and topics can."
            onRetry={() => void search.refetch()}
          />
        </div>
      )}
      <ul id={listId} role="listbox" aria-label="Found" className="py-2">
        {options.map((option, position) => (
          <li
            key={option.key}
            id={`${listId}-${position}`}
            role="option"
            aria-selected={position === active}
            className={classNames(
              'grid min-h-11 cursor-pointer grid-cols-[1.5rem_1fr] items-start gap-x-2 px-4 py-1.5',
              position === active && 'bg-wash',
            )}
            onPointerMove={() => setActive(position)}
            onClick={() => choose(option)}
          >
            <span className="pt-0.5 text-muted">
              <Icon name={option.icon} size={16} />
            </span>
            <span className="min-w-0">
              <span className="block leading-snug">
                <Highlighted text={option.label} ranges={findHighlights(option.label, text)} />
              </span>
              <span className="block text-[0.8rem] text-muted">{option.detail}</span>
            </span>
          </li>
        ))}
      </ul>
      {text !== '' && options.length === 0 && !search.isPending && (
        <p role="status" className="px-4 pb-5 text-muted">
          Nothing in this timeline has “{text}”.
        </p>
      )}
      {text === '' && (
        <p className="px-4 pb-5 text-[0.867rem] text-muted">
          Spellings of a name count as one: try a beginning, or two words that an event should have.
        </p>
      )}
    </Modal>
  );
}
