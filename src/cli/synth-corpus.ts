/** `npm run synth:corpus -- --events N --out DIR [--per-document N] [--seed S]`: writes the documents of a synthetic war, for `ingest`. */
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Complaint, hasCode } from './errors.ts';
import { runAsCommand } from './run-as-command.ts';
import { corpusFiles } from './synth/corpus-files.ts';
import { readSynthOptions } from './synth/synth-options.ts';
import { synthesize } from './synth/synthesize.ts';

const USAGE = `Writes documents about events that nobody lived through, to see how ingest does with many.

  npm run synth:corpus -- --events N --out DIR [options]

  --events N        how many events they tell
  --per-document N  about how many of a day's events come to one document; default: 100
  --out DIR         a new or empty folder
  --seed S          a whole number; the same seed gives the same documents; default: 1
  --help            this text
`;

async function main(args: string[]): Promise<number> {
  const options = readSynthOptions(args);
  const { out } = options;
  await makeEmptyFolder(out);
  let documents = -1;
  let characters = 0;
  for (const { path, text } of corpusFiles(synthesize(options), `${options.events} synthetic events`)) {
    const file = join(out, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
    documents += 1;
    characters += text.length;
  }
  process.stdout.write(`${documents} documents, ${(characters / 1e6).toFixed(1)} million characters: ${out}\n`);
  return 0;
}

async function makeEmptyFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    if (hasCode(error, 'EEXIST') || hasCode(error, 'ENOTDIR'))
      throw new Complaint(`${folder} is a file, or below one: name a folder.`);
    throw error;
  }
  if ((await readdir(folder)).length > 0) throw new Complaint(`${folder} is not empty: name a new folder.`);
}

await runAsCommand(main, USAGE);
