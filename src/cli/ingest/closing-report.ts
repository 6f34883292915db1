/** The report at the end of a run, in words. */
import type { Diagnostic, Severity } from '../../pipeline/stage.ts';
import { countOf, formatCount } from '../../wording/plural.ts';
import { printable } from '../printable.ts';
import type { IngestReport } from './reporter.ts';

/** Lines of one kind before "and N more". */
const LINES_SHOWN = 12;

export function closingReport(report: IngestReport): string {
  const lines = report.diagnostics.map(diagnosticLine);
  if (lines.length > 0) lines.push('');
  if (report.out !== undefined) lines.push(...summary(report), '');
  lines.push(verdict(report));
  return `${lines.join('\n')}\n`;
}

/** "documents/a.txt:3: warning DL1101: …", which editors and terminals turn into a link. */
export function diagnosticLine({ code, severity, message, file, line }: Diagnostic): string {
  const where = file === undefined ? '' : `${file}${line === undefined ? '' : `:${line}`}: `;
  return printable(`${where}${severity} ${code}: ${message}`);
}

function summary({ counts, unlocated, toIntroduce, probablyOne }: IngestReport): string[] {
  const lines = [
    `Documents     ${formatCount(counts.documents)} read, ${formatCount(counts.skipped)} skipped`,
    `Posts         ${formatCount(counts.posts)}; ${countOf(counts.furniture, 'line')} left out as furniture`,
    `Events        ${formatCount(counts.events)}: ${formatCount(counts.undated)} undated, ${formatCount(counts.unplaced)} without a place, ${formatCount(counts.disagreements)} on which sources differ`,
    `Names         ${countOf(counts.actors, 'person or group', 'people and groups')}, ${countOf(counts.places, 'place')}`,
  ];
  return [
    ...lines,
    ...proposals(
      'Not located   Put those that matter under "places:" in corpus.yaml, with their degrees:',
      unlocated,
      placeLine,
    ),
    ...proposals(
      'Not known     Put those that are right under "actors:" in corpus.yaml, as what they are:',
      toIntroduce,
      actorLine,
    ),
    ...proposals('Probably one  Put those that are one under "corrections:" in corpus.yaml:', probablyOne, mergeLine),
  ];
}

/** Lines that an editor can put into corpus.yaml as they are, below a line that says where. */
function proposals<Item>(heading: string, items: readonly Item[], lineOf: (item: Item) => string): string[] {
  if (items.length === 0) return [];
  const shown = items.slice(0, LINES_SHOWN);
  const more = items.length - shown.length;
  return [heading, ...shown.map((item) => `  - { ${lineOf(item)} }`), ...(more > 0 ? [`  and ${more} more`] : [])];
}

const placeLine = ({ name, kind, country }: IngestReport['unlocated'][number]): string =>
  [`name: ${quoted(name)}`, `kind: ${kind}`, ...(country === undefined ? [] : [`country: ${country}`]), 'lat: , lon: ']
    .join(', ')
    .trimEnd();

const actorLine = ({ name, kind, role, aliases }: IngestReport['toIntroduce'][number]): string =>
  [
    `name: ${quoted(name)}`,
    `kind: ${kind}`,
    ...(role === undefined ? [] : [`role: ${quoted(role)}`]),
    ...(aliases.length === 0 ? [] : [`aliases: [${aliases.map(quoted).join(', ')}]`]),
  ].join(', ');

const mergeLine = ({ kind, names: [kept, other] }: IngestReport['probablyOne'][number]): string =>
  `${kind}: ${quoted(other)}, merge-into: ${quoted(kept)}`;

/** Text in JSON's quotation marks is YAML too. */
const quoted = (name: string): string => JSON.stringify(printable(name));

function verdict({ out, diagnostics, seconds }: IngestReport): string {
  const count = (severity: Severity): string =>
    countOf(diagnostics.filter((diagnostic) => diagnostic.severity === severity).length, severity);
  const found = `${count('error')}, ${count('warning')}, ${count('note')}`;
  return out === undefined
    ? `Nothing was written (${found}).`
    : `Wrote ${printable(out)} in ${seconds.toFixed(1)} s (${found}).`;
}
