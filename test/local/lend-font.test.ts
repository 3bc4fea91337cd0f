import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { lendFont } from '../../local/front/lend-font.ts';
import { owedSigns } from '../../shared/words/obligations.ts';

const asked = (destination?: string) =>
  ({ headers: destination ? { 'sec-fetch-dest': destination } : {} }) as IncomingMessage;
const policy = "default-src 'none'; style-src 'sha256-abc='; base-uri 'none'";
const page = `<html><head><meta http-equiv="Content-Security-Policy" content="${policy}"/><title>月报</title></head><body>月报</body></html>`;
const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy };

test('a browser that opens a page gets a Chinese font, and the policy lets in that font and its style only', () => {
  const lent = lendFont(asked('document'), page, headers);
  const style = /<style>([^<]*)<\/style><\/head>/.exec(lent.html)?.[1] ?? '';
  expect(style).toContain('/assets/noto-sans-sc.woff2');
  const hash = createHash('sha256').update(style).digest('base64');
  const allowed = `default-src 'none'; font-src 'self'; style-src 'sha256-${hash}' 'sha256-abc='; base-uri 'none'`;
  expect(lent.headers['content-security-policy']).toBe(allowed);
  expect(lent.html).toContain(`content="${allowed}"`);
});

test('the signs of who owes what are drawn too, though the letters’ file lacks them', () => {
  const { html } = lendFont(asked('document'), page, headers);
  const lacking = Object.values(owedSigns).filter((sign) => '○△◇←'.includes(sign));
  expect(lacking).toHaveLength(4);
  for (const sign of lacking) expect(html).toContain(`U+${sign.codePointAt(0)?.toString(16).toUpperCase()}`);
});

test('whoever fetches the page, and whoever asks for something else, gets what the product answered', () => {
  expect(lendFont(asked(), page, headers)).toEqual({ html: page, headers });
  const json = { 'content-type': 'application/json' };
  expect(lendFont(asked('document'), '{"head":"</head>"}', json)).toEqual({
    html: '{"head":"</head>"}',
    headers: json,
  });
});
