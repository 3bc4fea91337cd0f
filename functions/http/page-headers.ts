/**
 * Headers of pages that open by a key in their link. Styles are pinned by hash in the page itself
 * (functions/documents/), which may outlive this code; both policies hold at once.
 */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** What opens by a key is for whom the link was sent to, and in no index of the web. */
const unlisted = { 'x-robots-tag': 'noindex, nofollow' } as const;

/** It never changes; the key in its address is for this reader, so only the reader's browser keeps it. */
export const keptHeaders = {
  ...unlisted,
  'cache-control': 'private, max-age=31536000, immutable',
  'referrer-policy': 'no-referrer',
} as const;

const framed = {
  'referrer-policy': 'no-referrer',
  'content-security-policy': policy,
  'x-frame-options': 'DENY',
} as const;

/** A page that is made anew each time it is opened. */
export const livePageHeaders = { ...framed, ...unlisted } as const;

/** A page with one constant script, which anybody may open and keep for a while. @param script its hash */
export const publicPageHeaders = (script: string) =>
  ({
    ...framed,
    'content-security-policy': `${policy}; script-src '${script}'`,
    'cache-control': 'public, max-age=600',
  }) as const;

/** A page that answers what somebody typed into it: no cache keeps it, as none keeps any answer, and no search engine lists it. */
export const askingPageHeaders = {
  ...livePageHeaders,
  'content-security-policy': policy.replace("form-action 'none'", "form-action 'self'"),
  'x-robots-tag': 'noindex, nofollow',
} as const;

export const pageHeaders = { ...livePageHeaders, ...keptHeaders } as const;
