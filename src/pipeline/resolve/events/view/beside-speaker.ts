/** Names that stand in the words for a speaker and do not speak: whose relative, rival or insurer it is, and after what a firm is called. */

const KIN =
  'friends?|famil(?:y|ies)|relatives?|parents?|wi(?:fe|ves)|husbands?|widows?|widowers?|fianc[ée]e?|mothers?|fathers?|sons?|daughters?|brothers?|sisters?|siblings?|children|cousins?|uncles?|aunts?|nephews?|nieces?|grand(?:mothers?|fathers?|sons?|daughters?|parents|children)|colleagues?|neighbou?rs?|supporters|lawyers?';
/** "The friends and family of Reed", "the wife of Reed": others than Reed. */
const KIN_OF = new RegExp(
  `^(?:the |an? |some )?(?:(?!president|minister|governor)\\p{L}+ ){0,2}?(?:${KIN})(?: and (?:\\p{Ll}+ ){1,2})? of `,
  'iu',
);
/**
 * Whether a name only says whose relatives or friends speak; their own name stands behind a comma.
 * @param before what stands before the name in the words for the speaker
 */
export const saysWhoseKin = (before: string): boolean => KIN_OF.test(before) && !before.endsWith(', ');

/** "Lloyd’s of London", "the University of Nairobi": a house that is called after a place. */
const HOUSE_OF =
  /(?:\bLloyd['’]?s|\b(?:Bank|University|College|School|Institute|Academy|Diocese|Archdiocese|Church|Club|Museum|Hospital|Chamber of Commerce|Port|Free City)) of (?:the )?$/u;
/** "The London insurers", "Khartoum traders", "Chadian security sources": people of a town or state, for whom nobody gave a name. */
const PEOPLE_OF_TOWN =
  /^(?:-based)? (?:\p{Ll}+ ){0,2}?(?:insurers?|underwriters?|brokers?|traders?|bankers?|merchants?|shopkeepers?|residents?|analysts?|lawyers?|(?:security|medical|hospital|local|tribal|church) sources?)\b/u;
/** Whether a state, or the town that it is governed from, is only in the name of a house, or where somebody works. */
export const saysWhereHouseIs = (before: string, after: string): boolean =>
  HOUSE_OF.test(before) || PEOPLE_OF_TOWN.test(after);

/** "The bank’s insurers", "Chad’s rivals": others than the bank and Chad. */
const OTHERS_OF =
  /^['’]?s?['’]? (?:\p{Ll}+ ){0,2}?(?:insurers?|creditors?|customers?|clients?|critics?|opponents?|rivals?|enem(?:y|ies)|foes?|victims?|neighbou?rs?)\b/u;
/** Whether those who speak only have to do with whoever is named in front of them as "Reed’s". */
export const saysWhoseOthers = (after: string): boolean => /^['’]/u.test(after) && OTHERS_OF.test(after);
