import { lazy, type ComponentType, type LazyExoticComponent } from 'react';

/**
 * A part whose code comes when it is first shown, and without which the rest is whole: where the code cannot be had, nothing stands
 * in its place, and what is around it stays.
 */
export function optionalPart<Props extends object>(
  open: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => ({ default: await open().catch(() => Nothing) }));
}

const Nothing = () => null;
