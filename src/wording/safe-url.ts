/** The address when it leads to the web; undefined for `javascript:`, `data:` and whatever is no address. */
export function safeWebUrl(text: string | undefined): string | undefined {
  if (text === undefined || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : undefined;
}
