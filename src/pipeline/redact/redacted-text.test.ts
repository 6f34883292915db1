import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RedactedText, WITHHELD_NAME } from './redacted-text.ts';

describe('RedactedText', () => {
  it('replaces names and finds every passage again', () => {
    const text = 'Then Jo Vale left. Vale said so.';
    const redacted = new RedactedText(text, [
      { start: 5, end: 12 },
      { start: 19, end: 23 },
    ]);
    expect(redacted.text).toBe('Then [name withheld] left. [name withheld] said so.');
    expect(redacted.slice({ start: 0, end: 18 })).toBe('Then [name withheld] left.');
    expect(redacted.slice({ start: 13, end: 17 })).toBe('left');
    expect(redacted.slice({ start: 19, end: 32 })).toBe('[name withheld] said so.');
  });

  it('takes in the whole of a name that a passage cuts', () => {
    const redacted = new RedactedText('by Jo Vale now', [{ start: 3, end: 10 }]);
    expect(redacted.slice({ start: 6, end: 14 })).toBe('[name withheld] now');
    expect(redacted.slice({ start: 0, end: 5 })).toBe('by [name withheld]');
  });

  it('keeps what lies between names as it is, wherever they are', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ gap: fc.nat(5), name: fc.integer({ min: 1, max: 30 }) }), { maxLength: 8 }),
        (parts) => {
          let text = '';
          const names = parts.map(({ gap, name }) => {
            const start = text.length + gap;
            text += '.'.repeat(gap) + 'N'.repeat(name);
            return { start, end: start + name };
          });
          const redacted = new RedactedText(`${text}!`, names);
          expect(redacted.text).not.toContain('N');
          let at = 0;
          for (const { start, end } of names) {
            expect(redacted.slice({ start: at, end: start })).toBe('.'.repeat(start - at));
            expect(redacted.slice({ start, end })).toBe(WITHHELD_NAME);
            at = end;
          }
          expect(redacted.slice({ start: text.length, end: text.length + 1 })).toBe('!');
        },
      ),
    );
  });
});
