/** Titles in which somebody or some place stands under a name that an editor has changed. */

export interface Renamed {
  readonly was: string;
  readonly now: string;
}

const SPECIAL = /[\\^$.*+?()[\]{}|]/g;

/** How titles are shown: each former name, whole and in any case, as the editor writes it; not where that stands already. */
export function titleRenamer(renamed: readonly Renamed[]): (title: string) => string {
  const changes = renamed.map(({ was, now }) => ({
    now,
    pattern: new RegExp(String.raw`(?<![\p{L}\p{N}])${was.replace(SPECIAL, String.raw`\$&`)}(?![\p{L}\p{N}])`, 'giu'),
  }));
  return (title) =>
    changes.reduce(
      (shown, { now, pattern }) => (shown.includes(now) ? shown : shown.replace(pattern, () => now)),
      title,
    );
}
