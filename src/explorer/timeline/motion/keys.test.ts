import { describe, expect, it } from 'vitest';
import { commandOfKey } from './keys.ts';

const press = (key: string, modifiers: { readonly ctrlKey?: boolean } = {}) =>
  commandOfKey({ key, ctrlKey: false, altKey: false, metaKey: false, ...modifiers });

describe('commandOfKey', () => {
  it('knows arrows and letters, in either case', () => {
    expect(press('ArrowLeft')).toEqual(press('a'));
    expect(press('D')).toEqual(press('ArrowRight'));
    expect(press('+')).toEqual(press('w'));
    expect(press('.')).toEqual({ kind: 'step', by: 1 });
    expect(press('0')).toEqual({ kind: 'fit' });
  });

  it('leaves other keys, and keys with Ctrl, to the browser', () => {
    expect(press('Tab')).toBeUndefined();
    expect(press('constructor')).toBeUndefined();
    expect(press('a', { ctrlKey: true })).toBeUndefined();
  });
});
