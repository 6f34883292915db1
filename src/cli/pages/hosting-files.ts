/** What `<meta>` cannot say, for hosts that can be told: as `_headers` (Netlify, Cloudflare Pages) and for nginx. */
import type { PageFile } from '../../pages/event-page.ts';
import { SECURITY_HEADERS } from '../serve/security-headers.ts';

const FOR_GOOD = 'public, max-age=31536000, immutable';

export function hostingFiles(): readonly PageFile[] {
  return [
    { path: '_headers', text: headersFile() },
    { path: 'nginx-headers.conf', text: nginxSnippet() },
  ];
}

/** https://docs.netlify.com/manage/routing/headers/: a path, then its headers, indented. */
function headersFile(): string {
  const always = Object.entries(SECURITY_HEADERS).map(([name, value]) => `  ${name}: ${value}\n`);
  return `# Headers of the site at the root of a host; below a path, put that path before each of these.
/*
${always.join('')}  cache-control: no-cache
/assets/*
  ! cache-control
  cache-control: ${FOR_GOOD}
/feed.atom
  content-type: application/atom+xml; charset=utf-8
/changes.atom
  content-type: application/atom+xml; charset=utf-8
/feed.json
  content-type: application/feed+json; charset=utf-8
/changes.json
  content-type: application/feed+json; charset=utf-8
`;
}

function nginxSnippet(): string {
  const always = Object.entries(SECURITY_HEADERS).map(([name, value]) => `add_header ${name} "${value}" always;\n`);
  return `# Put this file outside of the site's folder and include it in the server or location that serves the site.
${always.join('')}add_header cache-control $dateline_cache always;
types {
  application/atom+xml atom;
  application/jsonl jsonl;
  application/manifest+json webmanifest;
}
charset_types application/json application/atom+xml;
index index.html;

# This map belongs into the http block: names with a hash in them never change.
# map $uri $dateline_cache {
#   default "no-cache";
#   ~/assets/ "${FOR_GOOD}";
#   "~[-/][0-9a-f]{12}\\.json$" "${FOR_GOOD}";
# }
`;
}
