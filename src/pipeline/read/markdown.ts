/** Markdown to plain text: inline marks go, the marks that begin lines stay (the line model reads them). */

const IMAGE = /!\[[^\]\n]{0,500}\]\([^()\s]{0,2000}(?:\s"[^"\n]{0,200}")?\)/g;
const LINK = /\[(?<label>[^\]\n[]{1,500})\]\([^()\s]{0,2000}(?:\s"[^"\n]{0,200}")?\)/g;
const STRONG = /(?<sign>\*\*|__)(?=\S)(?<inner>[^*_\n]{1,400}?)(?<=\S)\k<sign>/g;
const EMPHASIS = /(?<![\p{L}\d*_])(?<sign>[*_])(?=[^\s*_])(?<inner>[^*_\n]{1,400}?)(?<=\S)\k<sign>(?![\p{L}\d*_])/gu;
const CODE = /`(?<inner>[^`\n]{1,400})`/g;
const FRONT_MATTER = /^---\n(?<fields>[\s\S]{0,4000}?)\n---(?:\n|$)/;

export interface PlainMarkdown {
  readonly text: string;
  /** What a front matter says, by lower-case key; empty without one. */
  readonly fields: ReadonlyMap<string, string>;
}

/** Takes links, emphasis, code marks, pictures and the front matter out of Markdown. */
export function plainMarkdown(source: string): PlainMarkdown {
  const front = FRONT_MATTER.exec(source);
  const fields = new Map<string, string>();
  for (const line of front?.groups?.['fields']?.split('\n') ?? []) {
    const colon = line.indexOf(':');
    if (colon > 0)
      fields.set(
        line.slice(0, colon).trim().toLowerCase(),
        line
          .slice(colon + 1)
          .trim()
          .replace(/^["']|["']$/g, ''),
      );
  }
  const body = front ? source.slice(front[0].length) : source;
  const text = body
    .replace(IMAGE, '')
    .replace(LINK, '$<label>')
    .split('\n')
    .map((line) =>
      /^\s*(?:\*\*[^*]+\*\*|__[^_]+__)\s*$/.test(line.slice(0, 500)) ? line : line.replace(STRONG, '$<inner>'),
    )
    .join('\n')
    .replace(EMPHASIS, '$<inner>')
    .replace(CODE, '$<inner>');
  return { text, fields };
}
