import { CONTENT_SECURITY_POLICY } from './content-policy.ts';

export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  // Who may frame the site can only be said in a header: anybody may (docs/embed.md).
  'content-security-policy': `${CONTENT_SECURITY_POLICY}; frame-ancestors *`,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
};
