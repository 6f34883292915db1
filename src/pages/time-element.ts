import type { Edtf } from '../dataset/records/records.ts';
import { markup, type Markup } from './markup.ts';

/** The dates of EDTF that HTML knows too: a year, a month, a day, and an instant with its offset. */
const IN_HTML = /^(?:\d{4}|\d{4}-\d\d|\d{4}-\d\d-\d\d|\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?)$/;

/** Words for a date, with the date for machines where HTML has a form for it. */
export function timeElement(edtf: Edtf | undefined, words: string): Markup {
  if (edtf === undefined || !IN_HTML.test(edtf) || edtf.startsWith('0000')) return markup`${words}`;
  return markup`<time datetime="${edtf}">${words}</time>`;
}
