/** Claims on one quantity side by side: claims of an event that count the same kind of thing get the same `what`. */
import { compareText } from '../../dataset/compare.ts';
import { foldText } from '../../dataset/fold.ts';
import type { Claim } from '../../dataset/records.ts';
import { stem } from '../text/stems.ts';

/** Words for one kind of thing that sources use in turn. The first names the kind. */
const SAME_KIND: readonly (readonly string[])[] = [
  ['aircraft', 'plane', 'warplane', 'bomber', 'jet', 'airplane', 'aeroplane'],
  ['drone', 'uav', 'uas'],
  ['people', 'person', 'civilian', 'resident', 'man', 'woman', 'victim', 'villager', 'worker', 'patient'],
  ['soldier', 'troop', 'serviceman', 'fighter', 'servicemember', 'personnel', 'militant', 'combatant'],
  ['prisoner', 'pow', 'captive', 'detainee', 'hostage'],
  ['child', 'name', 'minor', 'kid'],
  ['body', 'remains', 'corpse'],
  ['missile', 'rocket', 'projectile'],
];

const kindOf = new Map(SAME_KIND.flatMap((kind) => kind.map((word) => [stem(word), kind[0] ?? ''] as const)));

/** Currencies are one kind: a loss is told in dollars here and in pounds there. */
const CURRENCY_CODE = /^[A-Z]{3}$/;

/** Deaths, injuries and captures are different quantities of one kind of thing. */
const OUTCOMES: readonly (readonly [outcome: string, words: RegExp])[] = [
  ['killed', /\b(?:kill|died|dead|death|slain)/],
  ['injured', /\b(?:injur|wound|hurt)/],
  ['captured', /\b(?:captur|taken|detain|arrest)/],
  ['downed', /\b(?:intercept|down|shot)/],
];

/** What a claim counts: the kind of thing, and what happened to it. Undefined when the claim does not say what it counts. */
export function quantityKey({ unit, what }: Pick<Claim, 'unit' | 'what'>): string | undefined {
  if (unit === undefined) return undefined;
  const head = stem(foldText(unit).split(' ').at(-1) ?? '');
  const kind = CURRENCY_CODE.test(unit) ? 'money' : (kindOf.get(head) ?? head);
  const text = foldText(what);
  const outcome = OUTCOMES.find(([, words]) => words.test(text))?.[0] ?? '';
  return `${kind} ${outcome}`;
}

/**
 * The claims of one event, those on one quantity under one wording. `passages` holds the claims of each telling. Two
 * figures for one kind of thing in the same sentence count different things ("57 over Kursk, 31 over Belgorod"): only
 * the first, the total, is set beside what others say; the wording of the rest is made distinct by their values.
 */
export function alignClaims(passages: readonly (readonly Claim[])[]): readonly Claim[] {
  const wording = new Map<string, string>();
  const seen = new Set<string>();
  const aligned: Claim[] = [];
  for (const claims of passages) {
    const met = new Set<string>();
    for (const claim of claims) {
      const identity = JSON.stringify([claim.document, claim.start, claim.end, claim.value]);
      if (seen.has(identity)) continue;
      seen.add(identity);
      const key = quantityKey(claim);
      if (key === undefined) {
        aligned.push(claim);
      } else if (met.has(key)) {
        aligned.push({ ...claim, what: `${claim.what} (${claim.value})` });
      } else {
        met.add(key);
        const what = wording.get(key) ?? claim.what;
        wording.set(key, what);
        aligned.push({ ...claim, what });
      }
    }
  }
  return aligned.toSorted(
    (a, b) => compareText(a.what, b.what) || compareText(a.document, b.document) || a.start - b.start || a.end - b.end,
  );
}
