import { compareText } from '../compare.ts';
import type { DocumentDetail } from '../format/packed.ts';

/** The last documents say how things stand. */
const DOCUMENTS_KEPT = 4;

interface Recapped {
  /** When the last of its recaps was published, as far as that is known. */
  readonly published: string;
  readonly recaps: DocumentDetail;
}

/** Of documents that pass one by one, keeps the posts that tell the day again: of those whose recaps are the latest. */
export class LatestRecaps {
  #kept: readonly Recapped[] = [];

  add({ id, posts, marks }: DocumentDetail): void {
    const summaries = posts.filter(({ kind }) => kind === 'summary');
    const published = summaries
      .map((post) => post.published ?? '')
      .toSorted(compareText)
      .at(-1);
    if (published === undefined) return;
    const told = marks.filter((mark) => summaries.some((post) => mark.start < post.end && mark.end > post.start));
    const recapped: Recapped = { published, recaps: { id, posts: summaries, marks: told } };
    this.#kept = [...this.#kept, recapped]
      .toSorted((a, b) => compareText(b.published, a.published) || compareText(a.recaps.id, b.recaps.id))
      .slice(0, DOCUMENTS_KEPT);
  }

  /** The latest first: documents with their recaps alone. */
  all(): readonly DocumentDetail[] {
    return this.#kept.map(({ recaps }) => recaps);
  }
}
