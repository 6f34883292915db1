import { useId, type ReactNode } from 'react';
import { countOf, formatCount } from '../../../wording/plural.ts';
import type { ExportFormat } from './formats/exported-event.ts';
import { EXPORT_FORMATS } from './formats/formats.ts';
import type { PictureFormat } from './use-export.ts';

export interface WhichEventsProps {
  /** Undefined when no filter narrows the events: then there is nothing to choose. */
  readonly filtered: { readonly count: number; readonly filters: string } | undefined;
  readonly total: number;
  readonly isFiltered: boolean;
  readonly onChange: (isFiltered: boolean) => void;
}

/** The events that pass the filters, or all. */
export function WhichEvents({ filtered, total, isFiltered, onChange }: WhichEventsProps) {
  if (filtered === undefined) return <p>All {countOf(total, 'event')}: no filter narrows them.</p>;
  return (
    <fieldset className="grid gap-1">
      <legend className="mb-1 font-semibold">Which events</legend>
      <Choice name="which" isChosen={isFiltered} onChoose={() => onChange(true)}>
        The {formatCount(filtered.count)} that pass the filters
        <span className="block text-muted">{filtered.filters}</span>
      </Choice>
      <Choice name="which" isChosen={!isFiltered} onChoose={() => onChange(false)}>
        All {formatCount(total)}
      </Choice>
    </fieldset>
  );
}

const PICTURES: readonly { readonly format: PictureFormat; readonly name: string; readonly use: string }[] = [
  { format: 'svg', name: 'SVG', use: 'the timeline in view, for print' },
  { format: 'png', name: 'PNG', use: 'the timeline in view, for slides' },
];

export interface FormatChoiceProps {
  readonly chosen: ExportFormat | PictureFormat;
  readonly onChange: (format: ExportFormat | PictureFormat) => void;
}

export function FormatChoice({ chosen, onChange }: FormatChoiceProps) {
  const all = [...EXPORT_FORMATS.map((format) => ({ format, name: format.name, use: format.use })), ...PICTURES];
  return (
    <fieldset>
      <legend className="mb-1 font-semibold">As</legend>
      <div className="grid gap-x-6 gap-y-1 sm:grid-cols-2">
        {all.map(({ format, name, use }) => (
          <Choice key={name} name="format" isChosen={format === chosen} onChoose={() => onChange(format)}>
            <span className="font-medium">{name}</span> <span className="text-muted">{use}</span>
          </Choice>
        ))}
      </div>
    </fieldset>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly children: ReactNode;
}

function Choice({ name, isChosen, onChoose, children }: ChoiceProps) {
  const id = useId();
  return (
    <div className="flex min-h-7 items-baseline gap-2.5">
      <input id={id} type="radio" className="accent-accent" name={name} checked={isChosen} onChange={onChoose} />
      <label htmlFor={id} className="flex-1 py-1">
        {children}
      </label>
    </div>
  );
}
