/** Kinds of happenings in groups that several rules ask for; each is named by what its kinds have in common, and built on the one above. */
import type { Happening } from './frame-row.ts';

type Happenings = ReadonlySet<Happening>;

/** Force that hits somebody or something. */
export const BLOWS: Happenings = new Set(['strike', 'clash', 'harm']);

/** What a war consists of: blows, and ground that changes hands. */
export const WARFARE: Happenings = new Set([...BLOWS, 'control']);

/** What armed men do: warfare, whom they hold, and where they are sent. */
export const MILITARY_DEEDS: Happenings = new Set([...WARFARE, 'detain', 'deploy']);

/** What one side does to another, by arms or not. */
export const HOSTILE_DEEDS: Happenings = new Set([...MILITARY_DEEDS, 'sanction']);

/** Whoever stands behind the verb of such a deed is its target. */
export const AIMED_DEEDS: Happenings = new Set([...WARFARE, 'detain', 'appoint', 'sanction']);

/** A deed that befalls somebody is told by its verb and a count alone, whoever did it. */
export const PLAIN_DEEDS: Happenings = new Set([...WARFARE, 'detain', 'release']);

/** What those in office do: they rule, judge, shut schools, come and go. */
export const PUBLIC_ACTS: Happenings = new Set(['law', 'appoint', 'closure']);

/** What several do with each other: all of them act. */
export const DONE_TOGETHER: Happenings = new Set(['meet', 'agree', 'release', 'vote']);
