/**
 * Words with white space between them, over as many lines as they need: how the pipeline writes down a list of words that is too long
 * for a quotation mark around each.
 */
export const wordList = (text: string): readonly string[] => text.match(/\S+/gu) ?? [];

/** The same, to ask whether a word is among them. */
export const wordSet = (text: string): ReadonlySet<string> => new Set(wordList(text));
