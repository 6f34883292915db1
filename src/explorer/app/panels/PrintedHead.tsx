import { useState } from 'react';
import { formatDayWithYear, formatInstant } from '../../../wording/zone-format.ts';
import { countOf, formatCount } from '../../../wording/plural.ts';
import { facetLabelOfId } from '../../query/facet-labels.ts';
import { FACET_KEYS } from '../../view/view-state.ts';
import { ORDER_WORDS } from '../../features/events/ListHeader.tsx';
import { PRINTED_AT_MOST } from '../../features/events/printed/brief.ts';
import type { ScreenState } from '../screen/screen-state.ts';

/** Above a list on paper, under the title of the timeline: what it lists, how many of how many, where it is from and when it was printed. */
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
  const { rows, total } = list === 'undated' ? undated : inWindow;
  const printedCount = Math.min(rows.length, PRINTED_AT_MOST);
  return (
    <header className="px-4 pt-3 pb-3 text-[0.867rem] text-soft">
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
        {ORDER_WORDS[view.order]}
        {printedCount < total && `, the first ${formatCount(printedCount)} of them`}
      </p>
      <p>
        {viewAddress}, printed on {formatDayWithYear(printedMs, zone)}
      </p>
    </header>
  );
}
