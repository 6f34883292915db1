import { expect, it } from 'vitest';
import { DatasetError } from '../../dataset/dataset-error.ts';
import { temporaryFolder } from '../temporary-folder.fixture.ts';
import { readDataset } from './read-dataset.ts';

it.each([
  ['a manifest that is not there', {}],
  ['half a manifest', { 'manifest.json': '{' }],
  ['a manifest of something else', { 'manifest.json': '{}' }],
])('refuses %s in a sentence', async (_, files) => {
  const refusal = readDataset(temporaryFolder(files));
  await expect(refusal).rejects.toThrow(DatasetError);
  await expect(refusal).rejects.toThrow(/manifest/);
});
