import type { Diagnostic, Severity } from './stage.ts';

/**
 * Every code that Dateline can report. Codes are permanent: a code is never given a second meaning.
 * DL1 reading, DL2 resolving, DL3 clustering and ids, DL4 the corpus folder and corpus.yaml.
 */
export const DIAGNOSTICS = {
  undatedDocument: ['DL1101', 'warning'],
} as const satisfies Record<string, readonly [code: string, severity: Severity]>;

export type DiagnosticName = keyof typeof DIAGNOSTICS;

/** Makes a diagnostic of a known kind. */
export function diagnostic(name: DiagnosticName, message: string, at: { file?: string; line?: number } = {}): Diagnostic {
  const [code, severity] = DIAGNOSTICS[name];
  return { code, severity, message, ...at };
}
