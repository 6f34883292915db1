import type { DraftPost } from './drafts.ts';

/** What a format's own machine-readable data says of the document; the text decides where these are absent. */
export interface MachineFacts {
  readonly title?: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly url?: string;
  readonly authors: readonly string[];
}

/** A document as its format gives it: canonical text, and posts when the format marks them. */
export interface FormatReading {
  readonly text: string;
  readonly machine: MachineFacts;
  readonly posts?: readonly DraftPost[];
  /** Levels of the headings that the format marks other than in the text, by the offset at which they begin. */
  readonly headings?: ReadonlyMap<number, number>;
  /** Where the blocks of the story itself begin, when the format tells them from what stands around it. */
  readonly story?: ReadonlySet<number>;
}
