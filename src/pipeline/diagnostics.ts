import type { Diagnostic, Severity } from './stage.ts';

/**
 * Every code that Dateline can report. Codes are permanent: a code is never given a second meaning.
 * DL1 reading, DL2 resolving, DL3 clustering and ids, DL4 the corpus folder and corpus.yaml.
 * Given up: DL4310.
 */
export const DIAGNOSTICS = {
  undatedDocument: ['DL1101', 'warning'],
  noPosts: ['DL1102', 'warning'],
  longLine: ['DL1103', 'warning'],
  otherLanguage: ['DL1104', 'warning'],
  assumedZone: ['DL1105', 'note'],
  imported: ['DL1201', 'note'],
  unknownTable: ['DL1202', 'warning'],
  badRow: ['DL1203', 'warning'],
  badRowDate: ['DL1204', 'warning'],
  noEvents: ['DL2101', 'warning'],
  correctionFitsNothing: ['DL3201', 'warning'],
  correctionFitsSeveral: ['DL3202', 'warning'],
  correctionImpossible: ['DL3203', 'warning'],
  correctionNotNeeded: ['DL3204', 'note'],
  nameStillShown: ['DL3205', 'warning'],
  disagreementEnded: ['DL3206', 'note'],
  aliasOfSeveral: ['DL3301', 'warning'],
  missingFolder: ['DL4001', 'error'],
  nothingRead: ['DL4002', 'error'],
  symlinkSkipped: ['DL4101', 'warning'],
  notARegularFile: ['DL4102', 'warning'],
  folderTooDeep: ['DL4103', 'warning'],
  tooManyFiles: ['DL4104', 'warning'],
  unreadableFile: ['DL4105', 'warning'],
  oversizedFile: ['DL4106', 'warning'],
  emptyFile: ['DL4107', 'warning'],
  binaryFile: ['DL4108', 'warning'],
  wrongEncoding: ['DL4109', 'warning'],
  notUtf8: ['DL4110', 'note'],
  notADocument: ['DL4111', 'note'],
  analysisFailed: ['DL4201', 'warning'],
  analysisTimedOut: ['DL4202', 'warning'],
  duplicateDocumentId: ['DL4203', 'warning'],
  notAnalysed: ['DL4204', 'error'],
  brokenCorpusFile: ['DL4301', 'error'],
  noCorpusFile: ['DL4302', 'warning'],
  unknownKey: ['DL4303', 'warning'],
  badPublished: ['DL4304', 'warning'],
  unknownTimezone: ['DL4305', 'warning'],
  badUrl: ['DL4306', 'warning'],
  listedFileMissing: ['DL4307', 'warning'],
  listedTwice: ['DL4308', 'warning'],
  unlistedDocument: ['DL4309', 'note'],
  brokenIds: ['DL4401', 'error'],
  idsNotKept: ['DL4402', 'warning'],
} as const satisfies Record<string, readonly [code: string, severity: Severity]>;

export type DiagnosticName = keyof typeof DIAGNOSTICS;

/** Makes a diagnostic of a known kind. */
export function diagnostic(
  name: DiagnosticName,
  message: string,
  at: { file?: string; line?: number } = {},
): Diagnostic {
  const [code, severity] = DIAGNOSTICS[name];
  return { code, severity, message, ...at };
}
