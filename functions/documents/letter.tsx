/**
 * A mail in the reader's language with the other one below, as text and as HTML. Mail programs know neither
 * style sheets nor grids, so mails are the one place with tables for layout and styles on elements.
 */
import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { fill, type Language } from '../../shared/ground/bilingual.ts';
import type { Programme } from '../../shared/ground/define-programme.ts';
import { mailTexts } from '../../shared/words/mail.ts';
import type { Letter } from '../storage/mail.ts';
import { printDay } from './plan/print-days.ts';

export type Parts = {
  readonly subject: (language: Language) => string;
  readonly text: (language: Language) => string;
  readonly html: (language: Language) => ComponentChildren;
};

/** Fonts for 汉字 draw the quotation marks of English as wide as 汉字 unless told otherwise. */
export const partStyle = (language: Language): string =>
  language === 'zh' ? '' : 'font-variant-east-asian:proportional-width';

/** Who writes, and when. */
type Signed = { readonly programme: Programme; readonly day: string };

/** To whom: the heading of its part, for whoever has a mail read out, and plain to the eye. */
export const Greeting = ({ children }: { readonly children: ComponentChildren }) => (
  <h1 style="margin:1em 0;font-size:inherit;font-weight:normal">{children}</h1>
);

export const signatureLines = ({ programme, day }: Signed, language: Language): string[] => [
  fill(mailTexts.signature, {
    authority: programme.statisticalForm.authority,
    office: programme.office.name,
  })[language],
  printDay(day)[language],
];

export const Signature = ({ language, ...signed }: Signed & { readonly language: Language }) => (
  <p style="text-align:right">
    {signatureLines(signed, language).map((line, place) => (
      <span key={line}>
        {place ? <br /> : null}
        {line}
      </span>
    ))}
  </p>
);

export const automaticLine = ({ office }: Programme, language: Language): string =>
  fill(mailTexts.automatic, { telephone: office.telephone })[language];

/** @param first the reader's language, which the subject is in */
export const composeLetter = (to: string, first: Language, { subject, text, html }: Parts): Letter => {
  const second: Language = first === 'zh' ? 'en' : 'zh';
  const page = (
    <html lang={first === 'zh' ? 'zh-CN' : 'en'}>
      <head>
        <meta charset="utf-8" />
        <title>{subject(first)}</title>
      </head>
      <body style="margin:0;padding:20px;color:#1d2939;font-family:'PingFang SC','Microsoft YaHei',sans-serif;font-size:15px;line-height:1.6">
        <main style="max-width:640px">
          {html(first)}
          <hr style="border:0;border-top:2px solid #c8102e;margin:28px 0" />
          {html(second)}
        </main>
      </body>
    </html>
  );
  return {
    to,
    subject: subject(first),
    text: `${text(first)}\n\n${'—'.repeat(20)}\n\n${text(second)}\n`,
    html: `<!doctype html>\n${renderToString(page)}\n`,
  };
};
