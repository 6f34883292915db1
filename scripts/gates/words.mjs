/**
 * Gate: no file names a place that exists on one machine only, and nothing is left for later.
 */
import { readFileSync } from 'node:fs';
import { projectFiles } from '../project-files.mjs';

/** Written so that no pattern matches its own line. */
const FORBIDDEN = [
  { pattern: /(?<![\w.*])\/(?:work|home|Users|root)\/\w/, why: 'a path of one machine' },
  { pattern: /[A-Z]:\\+Users\\/, why: 'a path of one machine' },
  { pattern: /\.\.\/shared\b/, why: 'a folder outside the project' },
  { pattern: /\b(?:TO[D]O|FIX[M]E|XX[X])\b/, why: 'work left for later' },
];
const TEXT_FILE = /\.(?:ts|tsx|mjs|cjs|js|json|css|html|md|txt|yaml|yml|svg|sh)$|(?:^|\/)(?:run|LICENSE|\.\w+)$/;

const findings = projectFiles()
  .filter((path) => TEXT_FILE.test(path) && path !== 'package-lock.json')
  .flatMap((path) =>
    readFileSync(path, 'utf8')
      .split('\n')
      .flatMap((line, index) =>
        FORBIDDEN.filter(({ pattern }) => pattern.test(line)).map(
          ({ why }) => `${path}:${index + 1}: ${why}: ${line.trim().slice(0, 120)}`,
        ),
      ),
  );
for (const finding of findings) console.log(finding);
process.exitCode = findings.length === 0 ? 0 : 1;
