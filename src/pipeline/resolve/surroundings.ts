import type { ExtractedDocument, NameMention } from '../stage.ts';

/** As much as any pattern looks at: it keeps the work for one mention the same in a sentence of any length. */
const REACH = 120;

/** The text around mentions, within their sentences. */
export class Surroundings {
  readonly #document: ExtractedDocument;

  constructor(document: ExtractedDocument) {
    this.#document = document;
  }

  /** What stands right before the mention in its sentence. */
  before(mention: NameMention): string {
    const sentence = this.#document.sentences[mention.sentence];
    const at = mention.span.start - (sentence?.span.start ?? 0);
    return sentence === undefined ? '' : sentence.text.slice(Math.max(0, at - REACH), at);
  }

  /** What stands right behind the mention in its sentence, its possessive ending included. */
  after(mention: NameMention): string {
    const sentence = this.#document.sentences[mention.sentence];
    const at = mention.span.end - (sentence?.span.start ?? 0);
    return sentence === undefined ? '' : sentence.text.slice(at, at + REACH);
  }

  /** Position of the post that the mention stands in. */
  post(mention: NameMention): number {
    return this.#document.sentences[mention.sentence]?.post ?? -1;
  }
}
