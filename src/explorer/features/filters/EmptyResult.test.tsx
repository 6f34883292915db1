import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import type { LoadedDataset } from '../../query/dataset-index.ts';
import { NO_FILTERS } from '../../view/view-state.ts';
import { EmptyResult } from './EmptyResult.tsx';

it('blames no filter where there is none', () => {
  const shown = renderToStaticMarkup(<EmptyResult dataset={{} as LoadedDataset} filters={NO_FILTERS} />);
  expect(shown).toContain('There are no events here yet');
  expect(shown).not.toMatch(/filter/i);
});
