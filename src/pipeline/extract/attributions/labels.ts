import { STATES } from '../../lexicon/states.ts';

const LABEL =
  /\b(?:war|crisis|conflict|unrest|violence|fighting|insurgency|coup|clash(?:es)?|attacks?|ceasefire|truce|siege|raid|strikes?|airstrikes?|bomb(?:ing|s)?|blasts?|explosions?|shelling|shooting|massacre|killings?|hostages?|kidnapping|invasion|offensive|battle|talks|latest|live|updates?|news|explained|timeline|analysis|recap|summary|day \d+)\b/iu;
const STATE_NAMES: ReadonlySet<string> = new Set(STATES.flatMap(({ name, aliases }) => [name, ...aliases]));

/** How a page marks a headline, by itself: "UPDATED: …", "Video: …", "AFRICA: …". */
const MARKS_HEADLINE =
  /^(?:updated|breaking|urgent|exclusive|just in|watch|video|photos?|pictures|opinion|explainer|factbox|asia|africa|europe|(?:the )?middle east|mideast|world)$/iu;

/** What a headline is about rather than who speaks: "Sudan war latest: …", "Sudan: hundreds feared dead", "DR Congo: hospital hit". */
export const isLabel = (head: string): boolean =>
  LABEL.test(head) || STATE_NAMES.has(head.trim()) || MARKS_HEADLINE.test(head.trim());
