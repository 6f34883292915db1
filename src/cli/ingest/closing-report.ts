/** The report at the end of a run, in words. */
import type { Diagnostic, Severity } from '../../pipeline/stage.ts';
import { countOf, formatCount } from '../../wording/plural.ts';
import { printable } from '../printable.ts';
import type { IngestReport } from './reporter.ts';

/** Names listed before "and N more". */
const NAMES_SHOWN = 12;

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

function summary({ counts, unlocated, probablyOne }: IngestReport): string[] {
  const lines = [
    `Documents     ${formatCount(counts.documents)} read, ${formatCount(counts.skipped)} skipped`,
    `Posts         ${formatCount(counts.posts)}; ${countOf(counts.furniture, 'line')} left out as furniture`,
    `Events        ${formatCount(counts.events)}: ${formatCount(counts.undated)} undated, ${formatCount(counts.unplaced)} without a place, ${formatCount(counts.disagreements)} on which sources differ`,
    `Names         ${countOf(counts.actors, 'person or group', 'people and groups')}, ${countOf(counts.places, 'place')}`,
  ];
  if (unlocated.length > 0) lines.push(`Not located   ${some(unlocated)}`);
  if (probablyOne.length > 0) lines.push(...proposals(probablyOne));
  return lines;
}

/** Lines that an editor can put into corpus.yaml as they are. */
function proposals(probablyOne: IngestReport['probablyOne']): string[] {
  const shown = probablyOne.slice(0, NAMES_SHOWN).map(({ kind, names: [kept, other] }) => {
    // Text in JSON's quotation marks is YAML too.
    const quoted = [other, kept].map((name) => JSON.stringify(printable(name)));
    return `  - { ${kind}: ${quoted[0]}, merge-into: ${quoted[1]} }`;
  });
  const more = probablyOne.length - shown.length;
  return [
    'Probably one  Put those that are one under "corrections:" in corpus.yaml:',
    ...shown,
    ...(more > 0 ? [`  and ${more} more`] : []),
  ];
}

function verdict({ out, diagnostics, seconds }: IngestReport): string {
  const count = (severity: Severity): string =>
    countOf(diagnostics.filter((diagnostic) => diagnostic.severity === severity).length, severity);
  const found = `${count('error')}, ${count('warning')}, ${count('note')}`;
  return out === undefined
    ? `Nothing was written (${found}).`
    : `Wrote ${printable(out)} in ${seconds.toFixed(1)} s (${found}).`;
}

function some(names: readonly string[]): string {
  const shown = names.slice(0, NAMES_SHOWN).map(printable).join(', ');
  return names.length > NAMES_SHOWN ? `${shown} and ${names.length - NAMES_SHOWN} more` : shown;
}
