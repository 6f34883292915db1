import { foldText } from '../../../dataset/fold.ts';
import { genderOfGivenName } from '../../lexicon/given-names.ts';

const WOMAN =
  /(?:^(?:ms|mrs|miss|queen|princess|dame|lady|baroness|sister|mother)\b|woman\b|\b(?:queen|princess|mother|widow|actress)\b)/iu;
const MAN =
  /(?:^(?:mr|sir|lord|king|prince|imam|father|brother)\b|\b(?:spokesman|king|prince|father|widower|actor)\b)/iu;

/**
 * Whether "he" or "she" may stand for somebody: what they are called or the name they were given says which of them cannot.
 * @param role what is known that they are
 */
export function mayBeCalledBy(pronoun: string, name: string, role: string | undefined): boolean {
  const gender = genderOf(name, role);
  const lower = pronoun.toLowerCase();
  if (lower === 'she' || lower === 'her') return gender !== 'man';
  return lower === 'he' || lower === 'him' ? gender !== 'woman' : true;
}

function genderOf(name: string, role = ''): 'woman' | 'man' | undefined {
  if (WOMAN.test(role)) return 'woman';
  if (MAN.test(role)) return 'man';
  const [first = '', ...others] = name.split(/[ -]/u);
  return others.length === 0 ? undefined : genderOfGivenName(foldText(first));
}
