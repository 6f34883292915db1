/** What several questions about how far a happening has come ask for. */
import type { EventKind, EventStatus } from '../../../../dataset/records/records.ts';
import type { Happening } from '../../../lexicon/frame-row.ts';
import { WordPattern } from '../../../text/word-pattern.ts';
import type { DocumentView } from '../view/sentence-view.ts';
import type { Telling } from '../telling/telling.ts';

/** Whether a telling is a statement or an action, and how far it has come. */
export interface KindAndStatus {
  readonly kind: EventKind;
  readonly status: EventStatus;
  /** Which rule decided: printed by `inspect`. */
  readonly rule: string;
}

/** Happenings of war that the other side may see otherwise. */
export const DISPUTABLE: ReadonlySet<Happening> = new Set(['strike', 'clash', 'control', 'detain']);

/** What is told with a doubt, or as what others say. */
export const HEDGED = new WordPattern(
  /\b(?:reportedly(?! (?:backed|supported|armed|trained|funded|aided) by\b)|allegedly|purportedly|it (?:is|was) (?:believed|reported|claimed|alleged|said)|(?:claims?|claimed)(?! (?:[\p{L}\d,]+ ){0,6}li(?:fe|ves)\b))\b/iu,
);

/** Positions that are held rather than taken once. */
const LASTING =
  /\b(?:repeatedly|consistently|continues? to|for (?:many )?(?:months|years|weeks)|wants?|(?:is|are) (?:also )?(?:seeking|pushing|demanding|calling|pressing|urging|hoping|asking|insisting))\b/u;

/** Whether the words of saying tell a position that lasts: "wants", "is pushing for", "has repeatedly said". */
export function isLasting(document: DocumentView, { span, attribution }: Telling): boolean {
  if (!attribution?.cue) return false;
  return LASTING.test(document.text.slice(span.start, attribution.cue.end)) && attribution.cue.start - span.start < 90;
}
