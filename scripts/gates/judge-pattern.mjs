import { check } from 'recheck';

/** Exact, but the automata of long alternations grow too large for it. */
const BY_AUTOMATON = /** @type {const} */ ({ checker: 'automaton', timeout: 600 });
/** A search for a slow text, cut short: the slow patterns that it was tried on are found in its first round. */
const BY_SEARCH = /** @type {const} */ ({
  checker: 'fuzz',
  timeout: 30_000,
  maxIteration: 1,
  maxInitialGenerationSize: 30,
  maxGenerationSize: 20,
  mutationSize: 10,
  crossoverSize: 5,
  incubationLimit: 5_000,
  attackLimit: 30_000_000,
  maxAttackStringSize: 50_000,
  recallLimit: -1,
});

/**
 * What is wrong with a pattern, or '' when its time grows no faster than the text.
 *
 * @param {string} source
 * @param {string} flags
 * @returns {Promise<string>}
 */
export async function judgePattern(source, flags) {
  // A sticky pattern is tried at one place only, as if it were anchored.
  const judged = shortenRepeats(flags.includes('y') ? `^(?:${source})` : source);
  const judgedFlags = flags.replaceAll(/[ygd]/g, '');
  const exact = await check(judged, judgedFlags, BY_AUTOMATON);
  if (exact.status === 'safe') return '';
  if (exact.status === 'vulnerable') return describeAttack(exact);
  const found = await check(judged, judgedFlags, BY_SEARCH);
  if (found.status === 'unknown') return `could not be judged (${found.error.kind})`;
  // The search takes a pattern with a large constant factor for a slow one: its text is tried.
  return found.status === 'safe' || !isSlowOn(new RegExp(source, flags), found) ? '' : describeAttack(found);
}

/** @param {import('recheck').VulnerableDiagnostics} verdict */
function describeAttack({ complexity, attack }) {
  return `${complexity.summary}; slow on ${attack.pattern.replaceAll('.repeat(0)', '.repeat(50000)')}`;
}

const FEW_REPEATS = 2_000;
const TIMES_AS_MANY = 8;
/** Linear time grows 8 times with 8 times the text, quadratic time 64 times. */
const SLOW_GROWTH = 24;
/** Shorter times say nothing. */
const CLOCK_STEP_MS = 0.05;

/**
 * True when the time that the pattern needs grows much faster than the text.
 *
 * @param {RegExp} pattern
 * @param {import('recheck').VulnerableDiagnostics} verdict
 */
function isSlowOn(pattern, { complexity, attack }) {
  if (complexity.type === 'exponential') return true;
  const textOf = (/** @type {number} */ repeats) =>
    attack.pumps.map(({ prefix, pump }) => prefix + pump.repeat(repeats)).join('') + attack.suffix;
  const shortMs = timeOf(pattern, textOf(FEW_REPEATS));
  return timeOf(pattern, textOf(FEW_REPEATS * TIMES_AS_MANY)) > SLOW_GROWTH * shortMs;
}

/**
 * The shortest of three attempts, in milliseconds.
 *
 * @param {RegExp} pattern
 * @param {string} text
 */
function timeOf(pattern, text) {
  const attempts = [1, 2, 3].map(() => {
    const startedMs = performance.now();
    pattern.lastIndex = 0;
    pattern.test(text);
    return performance.now() - startedMs;
  });
  return Math.max(CLOCK_STEP_MS, Math.min(...attempts));
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
