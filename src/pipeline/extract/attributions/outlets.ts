import { foldName } from '../../../dataset/fold.ts';
import { MEDIA } from '../../lexicon/media.ts';
import { OUTLET_PHRASE } from '../../lexicon/organisation-words.ts';

const NAMES: ReadonlySet<string> = new Set(MEDIA.flatMap(({ name, aliases }) => [name, ...aliases]).map(foldName));

/** Whether words name somebody who passes the news on: "Reuters", "the Suna news agency", "state television". */
export function namesOutlet(words: string): boolean {
  return OUTLET_PHRASE.test(words) || NAMES.has(foldName(words.replace(/^the /iu, '')));
}
