import { expect, it } from 'vitest';
import { escapeText, writable } from './escape.ts';

it('writes what would be markup as references', () => {
  expect(escapeText(`<b title="a" id='b'>&amp;</b>`)).toBe(
    '&lt;b title=&quot;a&quot; id=&#39;b&#39;&gt;&amp;amp;&lt;/b&gt;',
  );
  expect(escapeText('one\r\ntwo')).toBe('one&#13;\ntwo');
});

it('puts U+FFFD for what XML cannot hold, and leaves every other character', () => {
  expect(writable('\u0000a\u0008b\u001Fc\uD800d\uFFFE')).toBe('\uFFFDa\uFFFDb\uFFFDc\uFFFDd\uFFFD');
  expect(writable('\t\n\r\u0085 Çırağan \u{1F4C5}')).toBe('\t\n\r\u0085 Çırağan \u{1F4C5}');
});
