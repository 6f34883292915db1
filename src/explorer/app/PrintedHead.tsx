import { useState } from 'react';
import { formatDayWithYear, formatInstant } from '../../wording/zone-format.ts';
import { countOf, formatCount } from '../../wording/plural.ts';
import { facetLabelOfId } from '../query/facet-labels.ts';
import { FACET_KEYS } from '../view/view-state.ts';
import type { ScreenState } from './screen-state.ts';

/** Above a list on paper: what it lists of which timeline, how many of how many, where it is from and when it was printed. */
export function PrintedHead({
  dataset,
  view,
  window,
  zone,
  filtered,
  inWindow,
  undated,
  list,
  viewAddress,
}: ScreenState) {
  const { filters } = view;
  const [printedMs] = useState(() => Date.now());
  const chosen = FACET_KEYS.flatMap((key) => [
    ...filters[key].include.map((id) => facetLabelOfId(dataset.index, key, id)),
    ...filters[key].exclude.map((id) => `not ${facetLabelOfId(dataset.index, key, id)}`),
  ]);
  const words = filters.text === '' ? [] : [`“${filters.text}”`];
  const { matchCount } = filtered.result;
  const beyond = matchCount - inWindow.total;
  return (
    <header className="px-4 pb-3 text-[0.867rem]">
      <p className="font-serif text-[1.35rem] font-semibold">{dataset.manifest.title}</p>
      {chosen.length + words.length > 0 && <p>{[...chosen, ...words].join(' · ')}</p>}
      {list === 'undated' ? (
        <p>{countOf(undated.total, 'event')} without a date</p>
      ) : (
        <p>
          {countOf(inWindow.total, 'event')} from {formatInstant(window.fromMs, zone)} to{' '}
          {formatInstant(window.toMs, zone)} ({zone})
          {beyond > 0 && `; ${formatCount(beyond)} more lie outside of that time and are not printed`}
        </p>
      )}
      <p>
        {viewAddress}, printed on {formatDayWithYear(printedMs, zone)}
      </p>
    </header>
  );
}
