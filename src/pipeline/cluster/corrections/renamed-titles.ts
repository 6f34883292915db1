/** Titles in which somebody or some place stands under a name that an editor has changed. */

export interface Renamed {
  readonly was: string;
  readonly now: string;
}

const SPECIAL = /[\\^$.*+?()[\]{}|]/g;

const literally = (name: string): string => name.replace(SPECIAL, String.raw`\$&`);

/** How titles are shown: each former name, whole and in any case, as the editor writes it, who may have written more ("The Courier of Ostrel"). */
export function titleRenamer(renamed: readonly Renamed[]): (title: string) => string {
  const changes = renamed.map(({ was, now }) => ({
    now,
    pattern: new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${literally(now)}|${literally(was)})(?![\p{L}\p{N}])`, 'giu'),
  }));
  return (title) => changes.reduce((shown, { now, pattern }) => shown.replace(pattern, () => now), title);
}
