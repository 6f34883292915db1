/**
 * `npm run attack-strings`: fetches public lists of attack strings and rebuilds them as test data in .cache/, which is not
 * part of the project: their licences and owners are their own. The tests take them when they are there.
 *
 * With `--from DIR` the files are read from checkouts below DIR instead: DIR/<owner>/<name>/….
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { projectFolder } from './run-command.mjs';

const FILE = join(projectFolder, '.cache/attack-strings.json');
/** Longer ones are whole documents, not something that could be a title. */
const LONGEST = 2_000;

/**
 * @typedef {object} Source
 * @property {string} repository
 * @property {string} commit so that everybody tests with the same strings
 * @property {readonly string[]} paths
 * @property {(text: string) => readonly string[]} read
 */

/** @param {string} text */
const linesOf = (text) => text.split(/\r?\n/).filter((line) => line !== '');

/**
 * Every string that stands under one of these names, at any depth of a JSON file.
 *
 * @param {readonly string[]} names
 */
const fieldsOf = (names) => (/** @type {string} */ text) => {
  /** @type {string[]} */
  const found = [];
  JSON.parse(text, (name, value) => {
    if (names.includes(name) && typeof value === 'string') found.push(value);
    return value;
  });
  return found;
};

/** @type {readonly Source[]} */
const SOURCES = [
  {
    repository: 'payloadbox/xss-payload-list',
    commit: 'd473925ebc9aaec0ac8bdb9aa9d26be8d163af04',
    paths: ['Intruder/xss-payload-list.txt'],
    read: linesOf,
  },
  {
    repository: 'PortSwigger/xss-cheatsheet-data',
    commit: '404f3de1d4d043e1370647e6899911cc579f1296',
    paths: [
      'classic',
      'consuming_tags',
      'dangling_markup',
      'encodings',
      'events',
      'obfuscation',
      'polyglot',
      'protocols',
      'special_tags',
    ].map((name) => `json/${name}.json`),
    read: fieldsOf(['code']),
  },
  {
    repository: 'html5lib/html5lib-tests',
    commit: '224991ec10db04f056a89eed8b0bd8695fd2950e',
    paths: ['test1', 'test2', 'test3', 'test4', 'domjs', 'entities', 'unicodeChars'].map(
      (name) => `tokenizer/${name}.test`,
    ),
    read: fieldsOf(['input']),
  },
];

/** @param {Source} source @param {string} path @param {string | undefined} from */
async function textOf({ repository, commit }, path, from) {
  if (from !== undefined) return readFileSync(join(from, repository, path), 'utf8');
  const response = await fetch(`https://raw.githubusercontent.com/${repository}/${commit}/${path}`);
  if (!response.ok) throw new Error(`${response.status} for ${path} of ${repository}`);
  return response.text();
}

const { values } = parseArgs({ options: { from: { type: 'string' } } });
/** @type {Set<string>} */
const strings = new Set();
for (const source of SOURCES) {
  const before = strings.size;
  for (const path of source.paths) {
    const read = source.read(await textOf(source, path, values.from));
    for (const string of read.filter(({ length }) => length <= LONGEST)) strings.add(string);
  }
  console.log(`${String(strings.size - before).padStart(6)} from ${source.repository}`);
}
mkdirSync(join(projectFolder, '.cache'), { recursive: true });
writeFileSync(FILE, `${JSON.stringify([...strings])}\n`);
console.log(`${String(strings.size).padStart(6)} strings in ${FILE}`);
