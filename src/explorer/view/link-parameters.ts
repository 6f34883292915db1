/**
 * The text after `?` as named values, each still percent-encoded, so that the separators `,` and `-` inside an id can be
 * told from those that the format itself writes. `URLSearchParams` decodes too early for that and escapes `:` and `/`,
 * which a person who reads the address would rather see.
 */
export type LinkParameters = ReadonlyMap<string, string>;

/** Reads `?a=1&b=2`, with or without the question mark. A name that comes twice keeps both values, joined by a comma. */
export function parseLinkParameters(search: string): Map<string, string> {
  const parameters = new Map<string, string>();
  for (const pair of search.replace(/^\?/, '').split('&')) {
    if (pair === '') continue;
    const equals = pair.indexOf('=');
    const name = unescapeValue(equals < 0 ? pair : pair.slice(0, equals));
    const value = equals < 0 ? '' : pair.slice(equals + 1);
    const before = parameters.get(name);
    parameters.set(name, before === undefined ? value : `${before},${value}`);
  }
  return parameters;
}

/** The text for the address bar: empty when there are no parameters, else with its question mark. */
export function formatLinkParameters(parameters: LinkParameters): string {
  if (parameters.size === 0) return '';
  return `?${[...parameters].map(([name, value]) => `${name}=${value}`).join('&')}`;
}

/** Escapes only what would be misread: spaces become `+`; `:` and `/` stay; `,` and a leading `-` do not. */
export function escapeValue(value: string): string {
  return encodeURIComponent(withoutLoneSurrogates(value))
    .replaceAll('%3A', ':')
    .replaceAll('%2F', '/')
    .replaceAll('%20', '+')
    .replace(/^-/, '%2D');
}

/** The inverse of {@link escapeValue}; what is no valid escape is kept as it stands. */
export function unescapeValue(raw: string): string {
  const spaced = raw.replaceAll('+', ' ');
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}

/** Half a character cannot be written in an address: it becomes U+FFFD. */
function withoutLoneSurrogates(value: string): string {
  return value.replaceAll(/[\uD800-\uDFFF]/gu, '\uFFFD');
}
