import { createElement, lazy, useState, type ComponentType } from 'react';

/** A part of the screen whose code comes when it is first shown, or earlier when somebody asks for it. */
export interface DeferredPart<Props extends object> {
  readonly Part: ComponentType<Props>;
  /** Fails in silence: whoever shows the part is told. */
  readonly load: () => Promise<void>;
}

/**
 * Of what `lazy()` loads React shows an empty place first, and the thing itself no sooner than 300 ms later, be its code here
 * or not. A part that was asked for in time is there at once.
 */
export function deferredPart<Props extends object>(open: () => Promise<ComponentType<Props>>): DeferredPart<Props> {
  let here: ComponentType<Props> | undefined;
  const get = async (): Promise<ComponentType<Props>> => (here ??= await open());
  const Later = lazy(async () => ({ default: await get() }));
  // Chosen once: another type would begin anew and forget what people typed.
  const Part = (props: Props) => createElement(useState(() => here ?? (Later as ComponentType<Props>))[0], props);
  const load = (): Promise<void> =>
    get().then(
      () => undefined,
      () => undefined,
    );
  return { Part, load };
}
