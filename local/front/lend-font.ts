/**
 * Lends a Chinese font to browsers on a machine that has none, where a report or a mail would show blanks.
 * Only what a browser opens as a page is touched; whoever fetches the same address gets the product's own
 * bytes. A font of the machine comes first, so that where there is one nothing changes.
 */
import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

const names = ['Noto Sans SC', 'Noto Serif SC', 'PingFang SC'];
const own = ['PingFang SC', 'PingFangSC-Regular', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC'];
const local = own.map((name) => `local("${name}")`).join(',');
/** Files of the font and what is drawn with them: letters, then the signs that the first lacks. */
const ranges = {
  'noto-sans-sc': 'U+2E80-9FFF,U+3000-303F,U+F900-FAFF,U+FF00-FFEF,U+2014,U+2018-201D,U+2026',
  'noto-sans-sc-88': 'U+25B3,U+25CB',
  'noto-sans-sc-101': 'U+25C7',
  'noto-sans-sc-105': 'U+2190',
  'noto-sans-sc-109': 'U+2192',
};
const style = names
  .flatMap((name) =>
    Object.entries(ranges).map(
      ([file, range]) =>
        `@font-face{font-family:"${name}";src:${local},url("/assets/${file}.woff2") format("woff2");unicode-range:${range}}`,
    ),
  )
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
