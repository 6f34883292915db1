/** What is said of a correction that was not applied: always with the line that it stands in. */
import { diagnostic, type DiagnosticName } from '../../diagnostics.ts';
import type { Correction, Diagnostic } from '../../stage.ts';

const FILE = 'corpus.yaml';
/** How many candidates are listed. */
const LISTED = 5;

/** What a target was found to mean. */
export type Found<Item> =
  | { readonly is: 'one'; readonly item: Item }
  | { readonly is: 'none' }
  /** Each in the words by which the editor can name it alone. */
  | { readonly is: 'several'; readonly choices: readonly string[] };

export function complaint(correction: Correction, name: DiagnosticName, message: string): Diagnostic {
  return diagnostic(name, message, { file: FILE, line: correction.line });
}

/** Of a target that means nothing, or more than one thing. */
export function misfit(
  correction: Correction,
  found: Exclude<Found<unknown>, { is: 'one' }>,
  target = correction.target,
): Diagnostic {
  const { subject } = correction;
  if (found.is === 'none') {
    const message = `Nothing in the corpus is the ${subject} "${target}" now: this correction changes nothing.`;
    return complaint(correction, 'correctionFitsNothing', message);
  }
  const choices = found.choices.slice(0, LISTED).join(', ');
  const message = `"${target}" fits several ${subject}s and is not applied: name one of ${choices}.`;
  return complaint(correction, 'correctionFitsSeveral', message);
}
