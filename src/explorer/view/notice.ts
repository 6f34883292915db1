import type { EventId } from '../../dataset/records/ids.ts';

/** Something about a link that the reader should know; the rest of the link is kept. */
export interface LinkNotice {
  /** The parameter it is about. */
  readonly parameter: string;
  /** A whole sentence for people. */
  readonly message: string;
  /** Events that the sentence ends in naming. */
  readonly events?: readonly EventId[];
}
