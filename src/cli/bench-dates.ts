/** `npm run bench:dates -- DIR`: how well time expressions are read, measured on TimeML files as TempEval-3 does. */
import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chronoTagger, ownTagger, type Tagger } from './bench/find-timexes.ts';
import { parseTimeml, type TimemlDocument } from './bench/timeml.ts';
import { addTallies, EMPTY_TALLY, f1, matchTimexes, tally, type TimexTally } from './bench/timex-score.ts';
import { Complaint, hasCode, UsageError } from './errors.ts';
import { printable } from './printable.ts';
import { runAsCommand } from './run-as-command.ts';

const USAGE = `Scores the reading of time expressions on TimeML files.

  npm run bench:dates -- DIR [--misses]

  DIR           a folder with .tml files, at any depth
  --misses      prints what was missed, invented or given another value
  --help        this text
`;

async function main(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { misses: { type: 'boolean', default: false } },
  });
  const [folder] = positionals;
  if (folder === undefined || positionals.length > 1) throw new UsageError('Name one folder.');
  const documents = await readDocuments(folder);
  if (documents.length === 0) throw new Complaint(`${folder} has no TimeML file (.tml) that can be read.`);
  const marks = documents.reduce((sum, document) => sum + document.timexes.length, 0);
  process.stdout.write(`${documents.length} documents, ${marks} time expressions\n`);
  process.stdout.write('             strict F1  relaxed F1  value F1\n');
  process.stdout.write(`${scoreLine('dateline', scoreOf(ownTagger, documents))}\n`);
  process.stdout.write(`${scoreLine('chrono-node', scoreOf(chronoTagger, documents))}\n`);
  if (values.misses) for (const line of documents.flatMap(missLines)) process.stdout.write(`${line}\n`);
  return 0;
}

async function readDocuments(folder: string): Promise<TimemlDocument[]> {
  const names = (await namesBelow(folder)).filter((name) => name.endsWith('.tml')).toSorted();
  const documents: TimemlDocument[] = [];
  for (const name of names) {
    const path = join(folder, name);
    const document = (await lstat(path)).isFile() ? parseTimeml(await readFile(path, 'utf8')) : undefined;
    if (document) documents.push(document);
  }
  return documents;
}

async function namesBelow(folder: string): Promise<string[]> {
  try {
    return await readdir(folder, { recursive: true });
  } catch (error) {
    if (hasCode(error, 'ENOENT') || hasCode(error, 'ENOTDIR')) throw new Complaint(`There is no folder ${folder}.`);
    throw error;
  }
}

function scoreOf(tagger: Tagger, documents: readonly TimemlDocument[]): TimexTally {
  return documents.reduce((sum, document) => addTallies(sum, tally(document.timexes, tagger(document))), EMPTY_TALLY);
}

function scoreLine(name: string, score: TimexTally): string {
  const figures = [score.strict, score.relaxed, score.values].map((hits) => f1(hits, score).toFixed(3));
  return `${name.padEnd(13)}${figures[0]}      ${figures[1]}       ${figures[2]}`;
}

function missLines(document: TimemlDocument): string[] {
  const found = ownTagger(document);
  const matches = matchTimexes(document.timexes, found);
  const matched = new Set(matches.map((match) => match.found));
  const context = (at: number): string => printable(document.text.slice(Math.max(0, at - 50), at + 60));
  const invented = found
    .filter((timex) => !matched.has(timex))
    .map((timex) => `invented\t${printable(timex.text)}\t${timex.value ?? ''}\t\t${context(timex.start)}`);
  const differing = matches.flatMap(({ gold, found: timex }) => {
    const text = printable(gold.text);
    if (!timex) return [`missed\t${text}\t\t${gold.value}\t${context(gold.start)}`];
    const rows =
      timex.value === gold.value ? [] : [`value\t${text}\t${timex.value ?? ''}\t${gold.value}\t${context(gold.start)}`];
    const same = timex.start === gold.start && timex.end === gold.end;
    return same ? rows : [...rows, `span\t${text}\t${printable(timex.text)}\t\t${context(gold.start)}`];
  });
  return [...invented, ...differing];
}

await runAsCommand(main, USAGE);
