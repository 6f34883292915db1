/** What extractAttributions finds in paragraphs, by sentence, for tests. */
import { documentOf, type Paragraph } from '../document-of.fixture.ts';
import { extractAttributions } from './extract-attributions.ts';

export interface Said {
  readonly act: string;
  readonly speaker?: string;
  readonly content: string;
  readonly from?: number;
}

export function attributionsOf(...paragraphs: readonly Paragraph[]): Said[][] {
  const document = documentOf(...paragraphs);
  const mentions = extractAttributions(document, document.words);
  return document.sentences.map(({ index }) =>
    mentions
      .filter(({ sentence }) => sentence === index)
      .map(({ act, speaker, content, carriedFrom }) => ({
        act,
        ...(speaker && { speaker: document.text.slice(speaker.start, speaker.end) }),
        content: document.text.slice(content.start, content.end),
        ...(carriedFrom !== undefined && { from: carriedFrom }),
      })),
  );
}

/** Of a sentence alone. */
export const only = (sentence: string): Said | undefined => attributionsOf([sentence])[0]?.[0];
export const headline = (sentence: string): Paragraph => ({ kind: 'headline', sentences: [sentence] });
