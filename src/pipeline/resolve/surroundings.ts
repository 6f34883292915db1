import type { ExtractedDocument, NameMention } from '../stage.ts';

/** The text around mentions, within their sentences. */
export class Surroundings {
  readonly #document: ExtractedDocument;

  constructor(document: ExtractedDocument) {
    this.#document = document;
  }

  /** What stands in the sentence before the mention. */
  before(mention: NameMention): string {
    const sentence = this.#document.sentences[mention.sentence];
    return sentence === undefined ? '' : sentence.text.slice(0, mention.span.start - sentence.span.start);
  }

  /** What stands in the sentence behind the mention, its possessive ending included. */
  after(mention: NameMention): string {
    const sentence = this.#document.sentences[mention.sentence];
    return sentence === undefined ? '' : sentence.text.slice(mention.span.end - sentence.span.start);
  }

  /** Position of the post that the mention stands in. */
  post(mention: NameMention): number {
    return this.#document.sentences[mention.sentence]?.post ?? -1;
  }
}
