import { useLayoutEffect } from 'react';
import { huesApart } from '../../../wording/hues.ts';
import type { FacetValues } from '../../query/filters/facet-column.ts';

/**
 * There are more topics than hues: of those that are chosen together no two are to look alike. Writes to the page which have another
 * hue than their own for now, where the stylesheet (TopicDot) and the canvas (theme.ts) read it.
 */
export function useHuesApart(topics: FacetValues, chosen: readonly string[]): void {
  useLayoutEffect(() => {
    const { dataset, style } = document.documentElement;
    const changed = huesApart(chosen.flatMap((id) => topics.positions.get(id) ?? []));
    for (const [topic, hue] of changed) style.setProperty(`--topic-of-${topic}`, `var(--topic-${hue})`);
    dataset['apart'] = [...changed.keys()].join(' ');
    return () => {
      for (const topic of changed.keys()) style.removeProperty(`--topic-of-${topic}`);
    };
  }, [topics, chosen]);
}
