/** A reference for LaTeX and for programs that keep references. */
export interface BibtexEntry {
  /** What the key begins with; it is made safe and may hold anything. */
  readonly key: string;
  readonly title: string;
  /** Who published what is cited; absent when nobody is named. */
  readonly publisher?: string;
  /** YYYY-MM-DD, as far as it is known. */
  readonly date?: string;
  readonly address: string;
  /** The day on which it was looked at, YYYY-MM-DD. */
  readonly visited: string;
  readonly note?: string;
}

/** An entry of the kind `misc`, which every style knows. */
export function bibtexOf({ key, title, publisher, date, address, visited, note }: BibtexEntry): string {
  const fields: readonly (readonly [string, string | undefined])[] = [
    // The second pair of braces keeps the case of names.
    ['title', `{${escapeTex(title)}}`],
    ['author', publisher === undefined ? undefined : `{${escapeTex(publisher)}}`],
    ['year', date?.slice(0, 4)],
    ['date', date],
    ['howpublished', `\\url{${urlOf(address)}}`],
    ['urldate', visited],
    ['note', note === undefined ? undefined : escapeTex(note)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}},`]));
  return [`@misc{${keyOf(key)},`, ...lines, '}'].join('\n');
}

const keyOf = (text: string): string => text.replaceAll(/[^A-Za-z0-9:-]+/g, '-').replaceAll(/^-|-$/g, '') || 'dateline';

const COMMANDS: ReadonlyMap<string, string> = new Map([
  ['\\', '\\textbackslash{}'],
  ['~', '\\textasciitilde{}'],
  ['^', '\\textasciicircum{}'],
]);

/** Signs that TeX takes for commands, and braces, which must come in pairs. */
const escapeTex = (text: string): string =>
  text.replaceAll(/\s+/g, ' ').replaceAll(/[\\~^#$%&_{}]/g, (sign) => COMMANDS.get(sign) ?? `\\${sign}`);

/** What would end the command early is percent-encoded. */
const urlOf = (address: string): string => address.replaceAll(/[{}\\\s]/g, encodeURIComponent);
