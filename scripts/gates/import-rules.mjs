/**
 * Gate: every import is allowed by .dependency-cruiser.mjs, and every source file was looked at. Beside a TypeScript that
 * it cannot drive, dependency-cruiser looks at nothing and reports success: hence the last part.
 */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cruise } from 'dependency-cruiser';
import { projectFiles } from '../project-files.mjs';

const { default: config, FOLDER_CIRCLES } = await import(pathToFileURL(resolve('.dependency-cruiser.mjs')).href);
const { options, ...ruleSet } = config;

/**
 * @param {import('dependency-cruiser').ICruiseOptions} settings
 * @returns {Promise<import('dependency-cruiser').ICruiseResult>}
 */
async function cruiseWith(settings) {
  const { output } = await cruise(['src'], { ...options, ...settings, validate: true, outputType: 'json' });
  return typeof output === 'string' ? JSON.parse(output) : output;
}

const { modules, summary } = await cruiseWith({ ruleSet });
const ofFolders = await cruiseWith(FOLDER_CIRCLES);

const problems = [...summary.violations, ...ofFolders.summary.violations].map(
  ({ from, to, rule }) => `${from} → ${to}: ${rule.name}${rule.severity === 'error' ? '' : ` (${rule.severity})`}`,
);
const cruised = new Set(modules.map(({ source }) => source));
const sources = projectFiles('src').filter((path) => /(?<!\.d)\.tsx?$/.test(path));
for (const path of sources) if (!cruised.has(path)) problems.push(`${path} was not looked at`);
if (sources.length === 0) problems.push('There is no source file to look at');

for (const problem of problems) console.log(problem);
console.log(`${sources.length} source files, ${summary.totalDependenciesCruised} imports, ${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;
