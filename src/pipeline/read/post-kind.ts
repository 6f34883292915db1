/** Tells recaps from ordinary posts, by their headline or their first words. */

const WHEN_PART =
  "(?:opening|closing|evening|morning|afternoon|midday|daily|overnight|early|late|quick|brief|today[’']s|latest)";
const SUMMARY_HEADLINE = new RegExp(
  `^(?:the )?(?:${WHEN_PART} ){0,2}(?:summary|recap|round-?up|wrap-?up|overview|digest|(?:key|main|top|latest) (?:events|points|developments|moments|takeaways|headlines|updates|lines|messages|figures|findings|facts|issues)|highlights|developments|executive summary|situation overview)\\b` +
    '|^(?:the )?day (?:so far|in brief|in review)|^the (?:day|night|evening|morning|story|week)(?: so far| at a glance| in brief)' +
    "|\\bat a glance\\b|^what (?:we know|we covered|happened|you need to know|you missed|to know|has happened)\\b|^here[’']?s? (?:is )?what (?:we know|to know|happened|you|has)\\b" +
    "|^the essentials$|^where (?:things|we) stand|^(?:just joining us|if you[’']re just joining)|^catch up\\b|^in summary|^the latest(?: on [^.]{3,60})?$|^(?:a )?(?:summary|recap|round-?up) of\\b|: (?:a )?(?:summary|recap)$",
  'i',
);
const SUMMARY_OPENING =
  /^(?:(?:it[’']s|it is|it has|we[’']ll|we are|we[’']re|this is|this brings|that[’']s|thanks|thank you)\b[^.;]{1,160}[.;]\s){0,3}(?:here[’']?s?(?: is| are)?|this is|below is|if you[’']re just joining|let[’']s|time for)\b.{0,40}\b(?:recap|summary|overview|round-?up|catch-?up|main (?:points|developments|events)|key (?:points|developments|events|moments)|latest (?:developments|on)|where (?:things|we) stand|what (?:we know|you (?:need|missed)|(?:has )?happened))(?! of what else)\b/i;

const LONGEST_OPENING = 400;

/** True when a post's headline or opening says that it sums up what was told before. */
export function isSummary(headline: string | undefined, opening: string | undefined): boolean {
  if (headline !== undefined && SUMMARY_HEADLINE.test(headline)) return true;
  return (
    opening !== undefined &&
    SUMMARY_OPENING.test(opening.slice(0, LONGEST_OPENING)) &&
    !/\bwhat else\b/i.test(opening.slice(0, LONGEST_OPENING))
  );
}

/** True when a line taken by itself is the heading of a recap. */
export const isSummaryHeading = (text: string): boolean => text.length <= 90 && SUMMARY_HEADLINE.test(text);
