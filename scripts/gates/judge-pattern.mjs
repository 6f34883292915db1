import { checkSync } from 'recheck';

// The checker in plain JavaScript: the same verdicts on every system, with or without its native binary.
process.env['RECHECK_SYNC_BACKEND'] = 'pure';

/** Exact, but the automata of long alternations grow too large for it. */
const BY_AUTOMATON = /** @type {const} */ ({ checker: 'automaton', timeout: 600 });
/** A search for a slow text, cut short: it still finds every slow pattern of the tests within 0.3 s. */
const BY_SEARCH = /** @type {const} */ ({
  checker: 'fuzz',
  timeout: 6_000,
  maxIteration: 2,
  maxInitialGenerationSize: 100,
  incubationLimit: 5_000,
  attackLimit: 3_000_000,
  maxAttackStringSize: 50_000,
  recallLimit: -1,
});

/**
 * What is wrong with a pattern, or '' when its time grows no faster than the text.
 *
 * @param {string} source
 * @param {string} flags
 * @returns {string}
 */
export function judgePattern(source, flags) {
  // A sticky pattern is tried at one place only, as if it were anchored.
  const judged = shortenRepeats(flags.includes('y') ? `^(?:${source})` : source);
  const judgedFlags = flags.replaceAll(/[ygd]/g, '');
  const exact = checkSync(judged, judgedFlags, BY_AUTOMATON);
  const verdict = exact.status === 'unknown' ? checkSync(judged, judgedFlags, BY_SEARCH) : exact;
  if (verdict.status === 'safe') return '';
  if (verdict.status === 'unknown') return `could not be judged (${verdict.error.kind})`;
  const attack = verdict.attack.pattern.replaceAll('.repeat(0)', '.repeat(50000)');
  return `${verdict.complexity.summary}; slow on ${attack}`;
}

/**
 * `{2,80}` becomes `{2,3}`: a repeat with a bound costs a constant factor and no more, but it makes the automata of the
 * checker many times larger. Repeats without a bound stay.
 *
 * @param {string} source
 */
function shortenRepeats(source) {
  return source.replaceAll(/\{(\d+)(,?)(\d*)\}/g, (_, from, comma, to) => {
    const least = Math.min(Number(from), 2);
    if (comma === '') return `{${least}}`;
    return to === '' ? `{${least},}` : `{${least},${Math.min(Number(to), least + 1)}}`;
  });
}
