/**
 * All matches of an expression, as String.matchAll finds them. That makes a copy of the expression for each text, which takes longer
 * than most searches do.
 * @param pattern with the flag g, not in use by a search that goes on
 */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex++;
  }
  return found;
}
