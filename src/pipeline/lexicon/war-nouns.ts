/** What a sum over months goes back to, as alternatives of a pattern: "since the war", "in two years of fighting". */
export const WAR_NOUNS = 'war|conflict|fighting|crisis|insurgency|uprising|revolt|invasion|coup';
