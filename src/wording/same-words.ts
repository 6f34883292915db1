/** Sentences that stand in several places word for word: an agency's in two papers, a post's in the summary above it. */

export interface SameWords<T> {
  readonly quote: string;
  /** All places that have it, in the order given; at least one. */
  readonly told: readonly T[];
}

/** The sentences in the order of where each stands first. */
export function bySameWords<T extends { readonly quote: string }>(evidence: readonly T[]): readonly SameWords<T>[] {
  const sentences = new Map<string, T[]>();
  for (const one of evidence) {
    const told = sentences.get(one.quote);
    if (told === undefined) sentences.set(one.quote, [one]);
    else told.push(one);
  }
  return Array.from(sentences, ([quote, told]) => ({ quote, told }));
}
