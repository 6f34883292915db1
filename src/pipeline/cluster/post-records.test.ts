import { expect, it } from 'vitest';
import { documentId } from '../../dataset/records/ids.ts';
import { postRecord } from './post-records.ts';

const recordOf = (text: string) => {
  const end = text.indexOf('.') + 1;
  return postRecord({ id: documentId('d1'), text }, { index: 1, kind: 'post', span: { start: 0, end }, blocks: [] });
};

it('keeps the mark that a post was changed, and takes nothing else for one', () => {
  expect(recordOf('The ferry sank.\n\nUpdated at 10.32 BST\n\nNext post.').updated).toBe('Updated at 10.32 BST');
  expect(recordOf('The ferry sank.\n Updated \n').updated).toBe('Updated');
  expect(recordOf('The ferry sank.\nUpdated figures came at noon.').updated).toBeUndefined();
  expect(recordOf('The ferry sank.')).not.toHaveProperty('updated');
});
