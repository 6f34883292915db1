import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { EventDetail, EventText } from '../../../dataset/format/packed.ts';
import { eventDetailQuery } from '../../data/dataset-queries.ts';
import { useRested } from '../../base/use-rested.ts';
import { rowOfFiles, type LoadedDataset } from '../../query/dataset-index.ts';
import { findHighlights } from '../../query/search/highlight.ts';
import { sentenceHit, whoHit } from './sentence-hits.ts';

/** Sentences come in files that are larger than titles: none is fetched for a word that is still being typed. */
const AT_REST_MS = 250;

/**
 * For each found event the sentence that has the words, else who has them in their name, where its title has none of them;
 * undefined until that is there.
 * @param texts of the rows, in their order
 */
export function useSentenceHits(
  { manifest, index }: LoadedDataset,
  rows: readonly number[],
  texts: readonly (EventText | undefined)[],
  searched: string,
): readonly (string | undefined)[] {
  const isRested = useRested(searched, AT_REST_MS) === searched;
  const sought = rows.map((_, at) => {
    const title = texts[at]?.title;
    return isRested && title !== undefined && findHighlights(title, searched).length === 0;
  });
  // Combined, so that what is found stays one list for as long as it is the same.
  const details = useQueries({
    queries: rows.map((row, at) => ({
      ...eventDetailQuery(manifest, rowOfFiles(index, row)),
      enabled: sought[at] === true,
    })),
    combine: dataOf,
  });
  return useMemo(
    () =>
      details.map((detail) => detail && (sentenceHit(detail.evidence, searched) ?? whoHit(detail.actors, searched))),
    [details, searched],
  );
}

const dataOf = (results: readonly { readonly data: EventDetail | undefined }[]): (EventDetail | undefined)[] =>
  results.map(({ data }) => data);
