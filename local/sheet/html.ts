import type { Bilingual, Language } from '../../shared/ground/bilingual.ts';
import { escapeHtml } from '../../shared/ground/escape-html.ts';

/** Text in one language, safe in HTML. */
export const saying =
  (language: Language) =>
  (text: Bilingual): string =>
    escapeHtml(text[language]);

/** JSON that may stand in a script element. */
export const jsonInHtml = (value: unknown): string => JSON.stringify(value).replace(/</g, '\\u003c');

type Page = { language: Language; title: string; head?: string; body: string };

export function htmlPage({ language, title, head = '', body }: Page): string {
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/assets/font.css">
${head}
</head>
${body}
</html>
`;
}
