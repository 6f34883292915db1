/** What one side of a war calls its own, behind "our". Source of a regular expression. */
export const OWN_SIDE =
  'soldiers|troops|forces|units|defenders|fighters|army|navy|air force|aviation|aircraft|pilots|tanks|artillery|gunners|armed forces|air defen[cs]es?(?: units| forces)?';
