import { STATES } from '../../lexicon/states.ts';

const LABEL =
  /\b(?:war|crisis|conflict|unrest|violence|fighting|insurgency|coup|clashes|attacks?|ceasefire|latest|live|updates?|news|explained|timeline|analysis|recap|summary|day \d+)\b/iu;
const STATE_NAMES: ReadonlySet<string> = new Set(STATES.flatMap(({ name, aliases }) => [name, ...aliases]));

/** What a headline is about rather than who speaks: "Sudan war latest: …", "Sudan: hundreds feared dead", "DR Congo: hospital hit". */
export const isLabel = (head: string): boolean => LABEL.test(head) || STATE_NAMES.has(head.trim());
