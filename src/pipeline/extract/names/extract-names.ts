import { registryOf } from '../../lexicon/registry.ts';
import { wordsOfSentence } from '../../text/words.ts';
import type { NameMention, Resources, SegmentedDocument, Sentence } from '../../stage.ts';
import type { ScanContext } from './name-words.ts';
import { isLetteredHeading, scanSentence } from './scan-sentence.ts';
import { tokenise } from './tokens.ts';

/**
 * Finds what a document names: people, organisations, states, places. Each mention has what its own words and those around
 * it say; who or what it is, the resolve stage decides over the whole document.
 */
export function extractNames(doc: SegmentedDocument, resources: Resources): readonly NameMention[] {
  const smallWords = new Set<string>();
  const sentences = doc.sentences.map((sentence) => tokenise(sentence, wordsOfSentence(sentence), smallWords));
  const context: ScanContext = {
    registry: registryOf(resources.context),
    isTown: (name) => resources.gazetteer.find(name).length > 0,
    isList: doc.layout === 'dated-list',
    hasLetteredHeadings: lettersOfHeadings(doc.sentences).size > 1,
    smallWords,
  };
  const names: NameMention[] = [];
  for (const [index, sentence] of doc.sentences.entries())
    for (const mention of scanSentence(sentence, sentences[index] ?? [], context)) names.push(mention);
  return names;
}

const lettersOfHeadings = (sentences: readonly Sentence[]): ReadonlySet<string> =>
  new Set(sentences.filter(isLetteredHeading).map(({ text }) => text.slice(0, 1)));
