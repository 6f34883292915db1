/**
 * The page's one Trusted Types policy: scripts of workers come from this site and nowhere else. Where a browser knows no
 * Trusted Types the same check holds.
 */

interface ScriptUrlPolicy {
  readonly createScriptURL: (url: string) => unknown;
}

interface PolicyFactory {
  readonly createPolicy: (name: string, rules: { createScriptURL: (url: string) => string }) => ScriptUrlPolicy;
}

let policy: ScriptUrlPolicy | undefined;

/** @throws TypeError when the address lies outside of this site */
function assertOwnScript(url: string): string {
  const { origin, href } = new URL(url, document.baseURI);
  if (origin !== window.origin) throw new TypeError(`No script is started from ${origin}.`);
  return href;
}

/** An address that a worker may be started from. */
export function trustedScriptUrl(url: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
  policy ??= trustedTypes?.createPolicy('dateline', { createScriptURL: assertOwnScript });
  // Trusted Types give an object where the types of the DOM still say text.
  return (policy?.createScriptURL(url) ?? assertOwnScript(url)) as string;
}
