/**
 * The public address of a site, with a slash at its end: what is written behind it is a path below the site.
 *
 * @returns undefined when it is no address of the web, or has a query, a fragment or a password
 */
export function parseSiteAddress(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const { protocol, username, password, search, hash, href } = new URL(text);
  const isWeb = protocol === 'https:' || protocol === 'http:';
  if (!isWeb || username !== '' || password !== '' || search !== '' || hash !== '' || /[?#]/.test(text))
    return undefined;
  return href.endsWith('/') ? href : `${href}/`;
}
