/** `npm run bench:pipeline -- [FOLDER]`: how fast one core reads the documents of a corpus, and whether time grows with length. */
import { EMPTY_LEDGER } from '../pipeline/cluster/ids/permanent-ids.ts';
import { analyseDocument, assembleCorpus } from '../pipeline/pipeline.ts';
import type { AnalysedDocument, InputDocument, Resources } from '../pipeline/stage.ts';
import { tenTimesAsLong, yearsLater } from './bench/longer-input.ts';
import { cpuSecondsOf, secondsOfRun } from './bench/cpu-time.ts';
import { loadCorpus } from './corpus/load-corpus.ts';
import { readInput } from './corpus/read-input.ts';
import { Complaint } from './errors.ts';
import { GAZETTEER_FILE, loadGazetteer } from './gazetteer.ts';
import { runAsCommand } from './run-as-command.ts';

const USAGE = `Measures how fast one core reads the documents of a corpus, and whether time grows with length.

  npm run bench:pipeline -- [FOLDER]

  FOLDER        documents and corpus.yaml; default: corpus
  --help        this text
`;

/** What is asked of one quiet core of the machine that this was developed on. */
const LEAST_MB_PER_SECOND = 0.5;
/** Of ten times the text. */
const MOST_TIMES_AS_LONG = 12;

const MEGABYTE = 1_000_000;

async function main([folder = 'corpus']: readonly string[]): Promise<number> {
  const { corpus } = await loadCorpus(folder);
  if (corpus === undefined) throw new Complaint(`${folder} is no corpus that can be read.`);
  const read = corpus.documents.map((document) => readInput(folder, document));
  const inputs = read.flatMap(({ input }) => input ?? []);
  const resources: Resources = { context: corpus.context, gazetteer: loadGazetteer(GAZETTEER_FILE) };
  const analyse = (several: readonly InputDocument[]): AnalysedDocument[] =>
    several.map((input) => analyseDocument(input, resources));
  const assemble = (documents: readonly AnalysedDocument[]): unknown =>
    assembleCorpus(documents, corpus.context, EMPTY_LEDGER, []);

  const firstSeconds = secondsOfRun(() => analyse(inputs));
  const copies = Array.from({ length: 10 }, (_, years) => analyse(inputs.map((input) => yearsLater(input, years))));
  const analysis = measure(
    () => analyse(inputs),
    () => analyse(inputs.map(tenTimesAsLong)),
  );
  const assembly = measure(
    () => assemble(copies[0] ?? []),
    () => assemble(copies.flat()),
  );
  const megabytes = inputs.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / MEGABYTE;
  const rate = (10 * megabytes) / (analysis.tenfoldSeconds + assembly.tenfoldSeconds);
  const { maxRSS } = process.resourceUsage();
  const growths = [analysis.growth, assembly.growth];
  const lines = [
    `Text        ${megabytes.toFixed(2)} MB in ${inputs.length} documents`,
    `Analysis    ${((10 * megabytes) / analysis.tenfoldSeconds).toFixed(2)} MB/s; ten times the text takes ${analysis.growth.toFixed(1)} times as long`,
    `First time  ${(megabytes / firstSeconds).toFixed(2)} MB/s are analysed by an engine that has compiled nothing yet`,
    `Assembly    ${((10 * megabytes) / assembly.tenfoldSeconds).toFixed(2)} MB/s; ten times the documents take ${assembly.growth.toFixed(1)} times as long`,
    `Both        ${rate.toFixed(2)} MB/s of one core (at least ${LEAST_MB_PER_SECOND} on a quiet machine)`,
    `Memory      ${Math.round(maxRSS / 1000)} MB at most`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  return growths.every((growth) => growth <= MOST_TIMES_AS_LONG) ? 0 : 1;
}

/** @returns the processor time of the longer work, and how many times that of the shorter one it is */
function measure(once: () => unknown, tenfold: () => unknown): { tenfoldSeconds: number; growth: number } {
  // The longer one first: what it makes the engine compile serves both.
  const tenfoldSeconds = cpuSecondsOf(tenfold);
  const onceSeconds = cpuSecondsOf(once);
  return { tenfoldSeconds, growth: tenfoldSeconds / onceSeconds };
}

await runAsCommand(main, USAGE);
