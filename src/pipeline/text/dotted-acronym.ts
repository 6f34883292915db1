/** "U.S", "U.N", "D.R.C": an acronym with full stops, whose last one the splitting into words leaves out. */
export const isDottedAcronym = (text: string): boolean => /^\p{Lu}(?:\.\p{Lu})+$/u.test(text);
