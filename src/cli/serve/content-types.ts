/** Content types of what a built site holds, by extension, and whether a transfer gains from compression. */
const CONTENT_TYPES: ReadonlyMap<string, { readonly type: string; readonly compress: boolean }> = new Map([
  ['.html', { type: 'text/html; charset=utf-8', compress: true }],
  ['.js', { type: 'text/javascript; charset=utf-8', compress: true }],
  ['.mjs', { type: 'text/javascript; charset=utf-8', compress: true }],
  ['.css', { type: 'text/css; charset=utf-8', compress: true }],
  ['.json', { type: 'application/json; charset=utf-8', compress: true }],
  ['.jsonl', { type: 'application/jsonl; charset=utf-8', compress: true }],
  ['.webmanifest', { type: 'application/manifest+json; charset=utf-8', compress: true }],
  ['.atom', { type: 'application/atom+xml; charset=utf-8', compress: true }],
  ['.xml', { type: 'application/xml; charset=utf-8', compress: true }],
  ['.txt', { type: 'text/plain; charset=utf-8', compress: true }],
  ['.md', { type: 'text/markdown; charset=utf-8', compress: true }],
  ['.svg', { type: 'image/svg+xml', compress: true }],
  ['.png', { type: 'image/png', compress: false }],
  ['.ico', { type: 'image/x-icon', compress: false }],
  ['.woff2', { type: 'font/woff2', compress: false }],
]);

const UNKNOWN = { type: 'application/octet-stream', compress: false };

export function contentType(extension: string): { readonly type: string; readonly compress: boolean } {
  return CONTENT_TYPES.get(extension.toLowerCase()) ?? UNKNOWN;
}
