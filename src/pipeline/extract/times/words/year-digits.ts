/** Four digits that can be a year, in a text of our days. */
export const YEAR = /^(?:1[5-9]|20)\d\d$/;
