import { expect, it } from 'vitest';
import { extractTimes } from './extract/times/extract-times.ts';
import { readDocument } from './read/read.ts';
import { segmentDocument } from './segment/segment.ts';
import { IN_HEADER } from './stage.ts';

/** The texts of the stamps that stand outside the sentences. */
function stampsOf(text: string): string[] {
  const context = { timezone: 'Asia/Yangon', actors: [], places: [], topics: [] };
  const metadata = { published: '2021-03-03', timezone: 'Asia/Yangon' };
  const read = readDocument({ file: 'live.txt', format: 'text', text, metadata }, context);
  return extractTimes(segmentDocument(read))
    .filter(({ sentence }) => sentence === IN_HEADER)
    .map((mention) => mention.text);
}

it('reads the clock times above the posts', () => {
  const blog = [
    '14:20',
    'Crowd gathers at the bridge',
    'Several hundred people stood at the bridge, a witness said.',
    '',
    '13:05',
    'Shops stay shut',
    'Shops in the old town did not open, traders said.',
    '',
    '11:40',
    'Convoy seen',
    'A convoy drove east along the river road, residents said.',
  ].join('\n');
  expect(stampsOf(blog)).toEqual(['14:20', '13:05', '11:40']);
});

it('does not join what stands on two lines', () => {
  const blog = ['3 March 2021', '', '14:20', 'Crowd gathers at the bridge', 'People stood there, a witness said.'].join(
    '\n',
  );
  expect(stampsOf(blog)).not.toContain('3 March 2021\n\n14:20');
});
