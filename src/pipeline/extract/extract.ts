import type { ExtractedDocument, Resources, SegmentedDocument } from '../stage.ts';
import { wordsOfSentence } from '../text/words.ts';
import { extractAttributions } from './attributions/extract-attributions.ts';
import { extractNames } from './names/extract-names.ts';
import { withNamesOfTables } from './names/names-of-tables.ts';
import { extractQuantities } from './quantities/extract-quantities.ts';
import { extractTimes } from './times/extract-times.ts';
import { extractTriggers } from './triggers/extract-triggers.ts';

/**
 * Finds in every sentence the names, times, quantities, attributions and words of happening; decides nothing yet. In the prose of another
 * language, of which a warning has been given, it finds nothing: English rules would make news of its names.
 */
export function extractMentions(document: SegmentedDocument, resources: Resources): ExtractedDocument {
  const isForeign = document.language !== 'en' && document.language !== 'und' && document.rows === undefined;
  if (isForeign) return { ...document, names: [], times: [], quantities: [], attributions: [], triggers: [] };
  const words = document.sentences.map(wordsOfSentence);
  const times = extractTimes(document);
  return {
    ...document,
    names: withNamesOfTables(document, extractNames(document, resources)),
    times,
    quantities: extractQuantities(document, words, times),
    attributions: extractAttributions(document, words),
    triggers: extractTriggers(document, words),
  };
}
