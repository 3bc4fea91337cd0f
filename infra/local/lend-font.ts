/**
 * Lends a Chinese font to browsers on a machine that has none, where a report or a mail would show blanks.
 * Only what a browser opens as a page is touched; whoever fetches the same address gets the product's own
 * bytes. A font of the machine comes first, so that where there is one nothing changes.
 */
import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

const names = ['Noto Sans SC', 'Noto Serif SC', 'PingFang SC'];
const own = ['PingFang SC', 'PingFangSC-Regular', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC'];
const sources = [
  ...own.map((name) => `local("${name}")`),
  'url("/assets/noto-sans-sc.woff2") format("woff2")',
].join(',');
const range = 'U+2E80-9FFF,U+3000-303F,U+F900-FAFF,U+FF00-FFEF,U+2014,U+2018-201D,U+2026';
const style = names
  .map((name) => `@font-face{font-family:"${name}";src:${sources};unicode-range:${range}}`)
  .join('');
const styleHash = createHash('sha256').update(style).digest('base64');

/** Lets the font in: the page forbids every font and every style but its own. */
const allowFont = (policy: string): string =>
  policy
    .replace("default-src 'none'", "default-src 'none'; font-src 'self'")
    .replace("style-src 'sha256-", `style-src 'sha256-${styleHash}' 'sha256-`);

type Headers = Readonly<Record<string, string | string[]>>;

/** The page as the browser of this machine gets it. */
export function lendFont<H extends Headers>(
  request: IncomingMessage,
  html: string,
  headers: H,
): { html: string; headers: H } {
  const opensPage = ['document', 'iframe'].includes(String(request.headers['sec-fetch-dest']));
  if (!opensPage || !String(headers['content-type']).startsWith('text/html')) return { html, headers };
  const policy = headers['content-security-policy'];
  return {
    html: html
      .replace(/(?<=Content-Security-Policy" content=")[^"]*/, allowFont)
      .replace('</head>', `<style>${style}</style></head>`),
    headers:
      policy === undefined ? headers : { ...headers, 'content-security-policy': allowFont(String(policy)) },
  };
}
