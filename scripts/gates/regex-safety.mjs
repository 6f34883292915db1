/**
 * Gate: no pattern of the dataset and the pipeline can be made slow by a text that somebody wrote for that purpose. Looks at
 * every regular expression literal and at every pattern that a module builds when it is loaded (lexicons join their words
 * into one). Verdicts are kept in .cache, since a pattern's verdict never changes.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { projectFiles } from '../project-files.mjs';
import { collectBuiltPatterns } from './built-patterns.mjs';
import { judgePattern } from './judge-pattern.mjs';
import { collectLiteralPatterns } from './literal-patterns.mjs';

const CACHE_FILE = '.cache/regex-safety.json';

/** @returns {Map<string, string>} pattern key → what is wrong with it, '' for nothing */
function readVerdicts() {
  try {
    return new Map(JSON.parse(readFileSync(CACHE_FILE, 'utf8')));
  } catch {
    return new Map();
  }
}

const files = projectFiles('src').filter((path) =>
  /^src\/(?:dataset|pipeline)\/.*(?<!\.test|\.test-support|\.fixture|\.d)\.ts$/.test(path),
);
const built = await collectBuiltPatterns(files);
const patterns = [...collectLiteralPatterns(files), ...built.found];
const checker = createRequire(import.meta.url)('recheck/package.json').version;
const known = readVerdicts();
/** @type {Map<string, string>} */
const verdicts = new Map();
const problems = built.unloadable.map((problem) => `not loaded, so not checked: ${problem}`);
for (const { file, line, source, flags } of patterns) {
  const key = `${checker} /${source}/${flags}`;
  const verdict = verdicts.get(key) ?? known.get(key) ?? (await judgePattern(source, flags));
  verdicts.set(key, verdict);
  if (verdict !== '') problems.push(`${file}:${line}: /${source.slice(0, 200)}/${flags}: ${verdict}`);
}
mkdirSync('.cache', { recursive: true });
writeFileSync(CACHE_FILE, JSON.stringify([...verdicts]));

for (const problem of new Set(problems)) console.log(problem);
console.log(`${patterns.length} patterns in ${files.length} files, ${problems.length} problems`);
process.exitCode = problems.length === 0 && files.length > 0 ? 0 : 1;
