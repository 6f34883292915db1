import { describe, expect, it } from 'vitest';
import { withoutHardWraps } from './hard-wraps.ts';

const WRAPPED = `Update on the siege

The garrison of the northern fort has held out for nine days, and its commander told
Radio Maren on Tuesday that it had water for four more. Shells fell on the eastern
gate in the
afternoon.

- two lorries reached the
  fort before dawn
- none of the drivers was hurt
`;

describe('withoutHardWraps', () => {
  it('makes one line of each paragraph and of each point, and moves nothing', () => {
    const whole = withoutHardWraps(WRAPPED);
    expect(whole).toHaveLength(WRAPPED.length);
    expect(whole.split('\n').filter((line) => line !== '')).toEqual([
      'Update on the siege',
      'The garrison of the northern fort has held out for nine days, and its commander told Radio Maren on Tuesday that it had water for four more. Shells fell on the eastern gate in the afternoon.',
      '- two lorries reached the   fort before dawn',
      '- none of the drivers was hurt',
    ]);
  });

  it('keeps the line of an entry that begins with a day, and one behind a line that was not full', () => {
    const text =
      'Rebels crossed the\nriver on Monday.\n12 May\nThe army took the\nbridge and the\nroad.\n13 May: Talks\nfailed.\n';
    expect(withoutHardWraps(text).trim().split('\n')).toEqual([
      'Rebels crossed the river on Monday.',
      '12 May',
      'The army took the bridge and the road.',
      '13 May: Talks failed.',
    ]);
  });

  it.each([
    'Shelling in the north\nThe army says that nobody was hurt.\nreporters could not reach the village.\n',
    `${'A paragraph that stands on one line of its own, as pages have them. '.repeat(4)}\nand a line\nof three\nshort ones\n`,
  ])('leaves texts as they are that no width broke: %j', (text) => {
    expect(withoutHardWraps(text)).toBe(text);
  });
});
