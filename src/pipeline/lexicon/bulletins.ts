/** Publishers that speak for a side of the war. */

/** "Ministry of Defence", "General Staff", "Chad State News". */
const OF_SIDE =
  /\b(?:ministry|army|armed forces|general staff|joint staff|high command|headquarters|navy|air force|admiralty|military|defen[cs]e forces?|government|state)\b/iu;

/** Whether what somebody publishes is the word of a government or an army: its deeds are that side's, and it answers nobody but the other. */
export const speaksForSide = (publisher = ''): boolean => OF_SIDE.test(publisher);
