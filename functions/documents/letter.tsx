/**
 * A mail in the reader's language with the other one below, as text and as HTML. Mail programs know neither
 * style sheets nor grids, so mails are the one place with tables for layout and styles on elements.
 */
import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Language } from '../../shared/ground/bilingual.ts';
import type { Letter } from '../storage/mail.ts';

export type Parts = {
  readonly subject: (language: Language) => string;
  readonly text: (language: Language) => string;
  readonly html: (language: Language) => ComponentChildren;
};

/** @param first the reader's language */
export const composeLetter = (to: string, first: Language, { subject, text, html }: Parts): Letter => {
  const second: Language = first === 'zh' ? 'en' : 'zh';
  const page = (
    <html lang={first === 'zh' ? 'zh-CN' : 'en'}>
      <head>
        <meta charset="utf-8" />
        <title>{subject(first)}</title>
      </head>
      <body style="margin:0;padding:20px;color:#1d2939;font-family:'PingFang SC','Microsoft YaHei',sans-serif;font-size:15px;line-height:1.6">
        <div style="max-width:640px">
          {html(first)}
          <hr style="border:0;border-top:2px solid #c8102e;margin:28px 0" />
          {html(second)}
        </div>
      </body>
    </html>
  );
  return {
    to,
    subject: `${subject(first)} · ${subject(second)}`,
    text: `${text(first)}\n\n${'—'.repeat(20)}\n\n${text(second)}\n`,
    html: `<!doctype html>\n${renderToString(page)}\n`,
  };
};
