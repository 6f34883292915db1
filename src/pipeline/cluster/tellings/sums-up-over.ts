/** "Killed 46 people across Lebanon": a sum over all that a place holds. */
const SUM_OVER = /\b(?:across|throughout|all over) (?:the )?(?:\p{L}+ )?$/u;

/** "Chad: attacks leave dozens dead", "Strikes on Chad kill 46": the blows of a day, of which no town is named. */
const BLOWS = '(?:attacks|strikes|airstrikes|raids|clashes|bombings|bombardments|assaults|ambushes|massacres)';
const BLOWS_BEFORE = new RegExp(`^(?:[\\p{L}-]{1,20} ){0,3}${BLOWS} (?:in|on|across|against) (?:the )?$`, 'iu');
const BLOWS_BEHIND = new RegExp(`^: (?:[\\p{L}-]{1,20} ){0,3}${BLOWS}\\b`, 'iu');

/** Whether words sum up over all that a place holds which they name. */
export function sumsUpOver(words: string, place: string): boolean {
  const at = words.indexOf(place);
  const before = words.slice(0, Math.max(0, at));
  if (SUM_OVER.test(before) || BLOWS_BEFORE.test(before)) return true;
  return at === 0 && BLOWS_BEHIND.test(words.slice(place.length));
}
