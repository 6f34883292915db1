import { foldName } from '../../../dataset/fold.ts';
import { MEDIA } from '../../lexicon/media.ts';

const NAMES: ReadonlySet<string> = new Set(MEDIA.flatMap(({ name, aliases }) => [name, ...aliases]).map(foldName));
const NEWS =
  /\b(?:news (?:agency|agencies|site|outlet|website|channel)|(?:state|local|national) (?:media|press|news|tv)|television|newspaper|broadcaster|radio)\b/iu;

/** Whether words name somebody who passes the news on: "Reuters", "the Suna news agency", "state television". */
export function namesOutlet(words: string): boolean {
  return NEWS.test(words) || NAMES.has(foldName(words.replace(/^the /iu, '')));
}
