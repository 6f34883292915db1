import type { LinkParameters } from './link-parameters.ts';

/** The version that links are written in; docs/url-format.md says what each version means. */
export const VIEW_VERSION = 1;

/** Rewrites the parameters of one version into those of the next. */
export type LinkUpgrader = (parameters: LinkParameters) => LinkParameters;

/** The step from version n to n + 1, by n. Never remove one: links live as long as the pages that quote them. */
const UPGRADERS: ReadonlyMap<number, LinkUpgrader> = new Map();

/**
 * A function that brings parameters of any version from 1 to `target` up to `target`.
 * Throws when a step is missing, so that a release which forgot one cannot start.
 */
export function createUpgrade(
  upgraders: ReadonlyMap<number, LinkUpgrader>,
  target: number,
): (parameters: LinkParameters, version: number) => LinkParameters {
  const steps = Array.from({ length: target - 1 }, (_, step) => {
    const upgrader = upgraders.get(step + 1);
    if (upgrader === undefined) throw new Error(`No upgrader for links from version ${step + 1} to ${step + 2}`);
    return upgrader;
  });
  return (parameters, version) => steps.slice(version - 1).reduce((current, step) => step(current), parameters);
}

export const upgradeLink = createUpgrade(UPGRADERS, VIEW_VERSION);
