/** Headers of every page that is opened by a link with a key in it. */

/**
 * Styles are pinned by hash in the page itself (functions/documents), and a report's page outlives this
 * code; both policies hold at once.
 */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

export const pageHeaders = {
  'content-security-policy': policy,
  'referrer-policy': 'no-referrer',
  'x-frame-options': 'DENY',
} as const;
