/** "its troops", "it", "our air defence": the speaker tells a deed of the own side. */
export const OWN_DEED =
  /^(?:\S+ ){0,2}(?:its|it|they|their|our|we|he|she|his|her|forces|troops|fighters|air defen[cs]es?)\b/iu;

/** "His men", "our fighters": whoever speaks leads those who did it. */
export const OF_OWN_FORCES =
  /^(?:that )?(?:his|her|its|their|our) (?:own )?(?:men|forces|troops|soldiers|fighters|units|army|militia(?:men)?)\b/iu;
