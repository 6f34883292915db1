import { pieceOf, type DraftPost, type Piece } from '../drafts.ts';
import type { FigureTable } from './find-tables.ts';

/**
 * Puts each table into the post in which it stands: the last that begins above it. A document of tables alone is one post.
 * @param tailFrom where what is no news begins
 */
export function withTables(
  drafts: readonly DraftPost[],
  all: readonly FigureTable[],
  tailFrom: number,
): readonly DraftPost[] {
  const tables = all.filter(({ head }) => head.start < tailFrom);
  if (tables.length === 0) return drafts;
  if (drafts.length === 0) return [{ kind: 'post', body: tables.flatMap(piecesOf) }];
  const starts = drafts.map(({ headline, body }) => (headline ?? body[0])?.start ?? 0);
  const added = new Map<number, Piece[]>();
  for (const table of tables) {
    const post = ownerOf(table, starts);
    added.set(post, [...(added.get(post) ?? []), ...piecesOf(table)]);
  }
  return drafts.map((draft, at) => {
    const pieces = added.get(at) ?? [];
    return pieces.length === 0 ? draft : { ...draft, body: [...draft.body.filter(isOutside(pieces)), ...pieces] };
  });
}

/** The post that begins nearest above the table, wherever posts are listed; the topmost of what stands above them all. */
function ownerOf({ head }: FigureTable, starts: readonly number[]): number {
  let owner = starts.indexOf(Math.min(...starts));
  for (const [at, start] of starts.entries()) if (start <= head.start && start >= (starts[owner] ?? 0)) owner = at;
  return owner;
}

const piecesOf = ({ head, rows }: FigureTable): readonly Piece[] => [
  pieceOf(head, 'table-head'),
  ...rows.map((row) => pieceOf(row, 'table-row')),
];

/** A format that knows its posts has read the rows as text already. */
const isOutside =
  (pieces: readonly Piece[]) =>
  ({ start, end }: Piece): boolean =>
    !pieces.some((piece) => start < piece.end && piece.start < end);
